using System.Collections;

namespace Banenafspraak.Exercises.Tests;

public class ExerciseCardTests
{
    private static readonly ExerciseSheet Sheet = ExerciseSheet.Of(Data.Set);

    [Fact]
    public void ACardShowsQuestionAnswerAndJudgement()
    {
        var card = Sheet.Check(1, 1);
        Assert.Equal(ExerciseOutcome.Wrong, card.Result.Outcome);
        foreach (var text in new[] { "Exercise 1", card.Result.Exercise.Topic, "Your answer: <strong>1</strong>", "<span class=\"verdict contradicted\">not yet right</span>" })
            Assert.Contains(text, card.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void NoAnswerIsNoFault()
    {
        Assert.Contains("<span class=\"verdict not-checked\">not answered yet</span>", Sheet.Check(2, null).ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("Your answer", Sheet.Check(2, null).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhoGivesUpSeesTheReason()
    {
        for (var number = 1; number <= Sheet.Count; number++)
        {
            var card = Sheet.Reveal(number);
            Assert.Contains("<span class=\"verdict exact\">right</span>", card.ToHtml(), StringComparison.Ordinal);
            Assert.EndsWith(card.Result.Exercise.Reason, card.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AnAnswerThatIsMarkupStaysText()
    {
        var hostile = new ExerciseResult(Sheet.Check(1, null).Result.Exercise, Answer.Of("<b>"), ExerciseOutcome.Wrong, "<i>");
        Assert.DoesNotContain("<b>", new ExerciseCard(hostile).ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", new ExerciseCard(hostile).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void AStrangerFindsTheFormattersByName()
    {
        var attribute = Assert.Single(typeof(ExerciseCard).GetCustomAttributes(inherit: true), each => each.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance(Get<Type>(attribute, "FormatterSourceType"))!;
        var formatters = ((IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, parameters: null)!).Cast<object>().ToList();
        Assert.Equal(["text/html", "text/plain"], Get<string[]>(attribute, "PreferredMimeTypes"));
        Assert.Equal(["text/html", "text/plain"], formatters.Select(each => Get<string>(each, "MimeType")));
        using var writer = new StringWriter();
        Assert.Equal(true, formatters[0].GetType().GetMethod("Format")!.Invoke(formatters[0], [Sheet.Check(1, null), writer]));
        Assert.Equal(Sheet.Check(1, null).ToHtml(), writer.ToString());
    }

    private static T Get<T>(object instance, string property) => (T)instance.GetType().GetProperty(property)!.GetValue(instance)!;
}
