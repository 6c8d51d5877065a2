using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

public class SecondOpinionTests
{
    private const int Mutations = 16;

    private static readonly Audit Audit = Data.Set.Audit;
    private static readonly SecondOpinion Second = new(Data.Set);

    [Fact]
    public void BothImplementationsAgreeOnEveryRelationOfTheLetters() =>
        Assert.All(Audit.Relations, r => Assert.Null(Second.Differs(r)));

    [Fact]
    public void BothStillAgreeWhenANumberIsChanged()
    {
        var decided = Audit.Relations.Where(r => r.IsDecided).SelectMany(r => r.Figures).Where(f => f.Value is not null).Distinct().ToArray();
        var changes = Gen.Zip(Gen.Elements(decided), Gen.Elements(-0.5m, -0.1m, 0.01m, 0.1m, 9m)).Sample(Mutations, new Rnd(202), 100);
        var contradicted = 0;
        foreach (var (figure, part) in changes)
        {
            var (unit, before) = (new decimal(1, 0, 0, isNegative: false, (byte)(figure.Decimals ?? 0)), figure.Value!.Value);
            var after = Math.Round(before * (1 + part), figure.Decimals ?? 0) + (before == 0 ? unit : 0);
            var set = Data.Set.With(Data.Set.Figures.Select(f => f.Id == figure.Id ? f with { Value = after } : f));
            var (second, touched) = (new SecondOpinion(set), set.Audit.Relations.Where(r => r.Instances.Any(i => i.Figures.Any(f => f.Id == figure.Id))).ToList());
            Assert.All(touched, r => Assert.Null(second.Differs(r)));
            contradicted += touched.Exists(r => r.Verdict == Verdict.Contradicted) ? 1 : 0;
        }
        Assert.True(contradicted > Mutations / 2, $"only {contradicted} of {Mutations} changes contradict anything");
    }

    [Fact]
    public void WhatAFineGridReachesLiesBetweenTheCornersAndTouchesThem()
    {
        const int Steps = 4;
        var tried = 0;
        foreach (var way in Audit.Relations.Select(r => r.Deciding).Where(w => w.Relation.Members.Count <= 5))
        {
            if (Second.Numbers(way) is not { } numbers)
                continue;
            var equation = new Equation(way.Relation, Data.Set.Subjects);
            if (SecondOpinion.Solve(equation, numbers, way.Solved) is not { } bounds)
                continue;
            var reached = Grid(numbers, way.Solved, Steps).Select(v => SecondOpinion.Root(equation, v, way.Solved)).ToList();
            Assert.Equal((way.Relation.Key, bounds.Low, bounds.High), (way.Relation.Key, reached.Min(), reached.Max()));
            tried++;
        }
        Assert.True(tried > 100, $"only {tried} relations were tried");
    }

    /// <summary>Every combination of unrounded numbers, each taken at both its ends and evenly in between.</summary>
    private static IEnumerable<Fraction[]> Grid(Unrounded[] numbers, int solved, int steps)
    {
        IEnumerable<Fraction[]> grid = [Array.ConvertAll(numbers, n => n.Low)];
        foreach (var i in Enumerable.Range(0, numbers.Length).Where(i => i != solved && numbers[i].Low != numbers[i].High))
        {
            var width = numbers[i].High - numbers[i].Low;
            grid = grid.SelectMany(v => Enumerable.Range(0, steps + 1).Select(step =>
            {
                Fraction[] values = [.. v];
                values[i] += width * ((decimal)step / steps);
                return values;
            }));
        }
        return grid;
    }
}
