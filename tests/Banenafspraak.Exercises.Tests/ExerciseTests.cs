using System.Text.RegularExpressions;
using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises.Tests;

public partial class ExerciseTests
{
    private static readonly ExerciseSet Exercises = ExerciseSet.Of(Data.Set);

    public static TheoryData<int> Numbers => [.. Exercises.All.Select(e => e.Number)];

    [Fact]
    public void ThereAreAtLeastTwelveNumberedFromOne()
    {
        Assert.True(Exercises.All.Count >= 12);
        Assert.Equal(Enumerable.Range(1, Exercises.All.Count), Exercises.All.Select(e => e.Number));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void TheSolutionIsRightAndExplained(int number)
    {
        var solved = Exercises.Reveal(number);
        Assert.Equal(ExerciseOutcome.Right, solved.Outcome);
        Assert.Equal(Exercises[number].Reason, solved.Explanation);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void EveryUsualMistakeIsWrongAndDiagnosedAsItself(int number)
    {
        var exercise = Exercises[number];
        Assert.NotEmpty(exercise.Mistakes);
        foreach (var mistake in exercise.Mistakes)
        {
            var result = Exercises.Check(number, mistake.Answer.Number ?? (object?)mistake.Answer.Word);
            Assert.Equal(ExerciseOutcome.Wrong, result.Outcome);
            Assert.StartsWith(mistake.Diagnosis, result.Explanation, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void NothingButARightAnswerShowsTheSolution(int number)
    {
        var exercise = Exercises[number];
        ExerciseResult[] shown =
        [
            Exercises.Check(number, null),
            Exercises.Check(number, new object()),
            .. exercise.Mistakes.Select(m => Exercises.Check(number, m.Answer.Number ?? (object?)m.Answer.Word)),
        ];
        Assert.All(shown, s => Assert.DoesNotContain(exercise.Reason, s.ToString(), StringComparison.Ordinal));
        if (exercise.Solution.Number is not { } solution || solution == 0)
            return;
        var told = DutchNumber.Format(Math.Round(solution, exercise.Decimals, MidpointRounding.AwayFromZero));
        Assert.DoesNotContain(told, NumbersOf(exercise.Question));
        Assert.All(shown, s => Assert.DoesNotContain(told, NumbersOf(s.Explanation)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void AnAnswerThatIsNoUsualMistakeGetsAHint(int number)
    {
        var result = Exercises.Check(number, Exercises[number].Words.Count > 0 ? Exercises[number].Words.Except([Exercises[number].Solution.Word]).First() : 123_456.7m);
        Assert.Equal(ExerciseOutcome.Wrong, result.Outcome);
        Assert.EndsWith(Exercises[number].Hint, result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void ANumberMayBeTypedInEveryWay()
    {
        var number = Exercises.All.First(e => e.Decimals == 2 && !e.IsExact).Number;
        var solution = Exercises[number].Solution.Number!.Value;
        object[] ways = [solution, (double)solution, Math.Round(solution, 2), DutchNumber.Format(solution, 2), DutchNumber.Format(solution, 2) + "%"];
        Assert.All(ways, way => Assert.Equal(ExerciseOutcome.Right, Exercises.Check(number, way).Outcome));
    }

    [Fact]
    public void AWordMayBeTypedInCapitalsAndYesAsTrue()
    {
        var where = Exercises.All.First(e => e.Words.Contains("markt"));
        Assert.Equal(ExerciseOutcome.Right, Exercises.Check(where.Number, " " + where.Solution.Word!.ToUpperInvariant()).Outcome);
        var whether = Exercises.All.First(e => e.Words.Contains("yes"));
        Assert.Equal(ExerciseOutcome.Right, Exercises.Check(whether.Number, whether.Solution.Word == "yes").Outcome);
    }

    [Theory]
    [InlineData("drie")]
    [InlineData("")]
    [InlineData(double.NaN)]
    [InlineData(double.MaxValue)]
    public void WhatIsNoNumberIsNotUnderstoodAndTheFormIsTold(object answer)
    {
        var result = Exercises.Check(1, answer);
        Assert.Equal(ExerciseOutcome.NotUnderstood, result.Outcome);
        Assert.Contains("a number with 2 decimals", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereRoundingIsTheQuestionOnlyTheRoundedNumberIsRight()
    {
        foreach (var exercise in Exercises.All.Where(e => e.IsExact))
        {
            var solution = exercise.Solution.Number!.Value;
            Assert.Equal(ExerciseOutcome.Wrong, Exercises.Check(exercise.Number, solution + 0.001m).Outcome);
        }
    }

    [Fact]
    public void AnExerciseThatDoesNotExistIsRefusedWithThoseThatDo() =>
        Assert.Contains($"there are 1 to {Exercises.All.Count}", Assert.Throws<ExerciseException>(() => Exercises.Check(99, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void SolutionsFollowTheData() => Data.WithCopy("figures/kst-34352-299.csv", text => text.Replace("38.061,38061", "39.061,39061", StringComparison.Ordinal), folder =>
    {
        var changed = ExerciseSet.Of(Dataset.Load(folder));
        Assert.Contains(Exercises.All, e => changed[e.Number].Solution != e.Solution);
        Assert.All(changed.All, e => Assert.Equal(ExerciseOutcome.Right, changed.Reveal(e.Number).Outcome));
    });

    private static IEnumerable<string> NumbersOf(string text) => NumberPattern().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.None, 1000)]
    private static partial Regex NumberPattern();
}
