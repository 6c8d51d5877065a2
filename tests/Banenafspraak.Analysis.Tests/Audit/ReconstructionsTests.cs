namespace Banenafspraak.Analysis.Tests;

/// <summary>All figures of all letters rebuilt, with what the relations of the audit add to a letter's own.</summary>
public class ReconstructionsTests
{
    private static readonly Audit Audit = Data.Set.Audit;
    private static readonly Reconstructions Rebuilt = Data.Set.Rebuilt;
    private static readonly FigureIndex Index = Data.Set.Index;

    [Fact]
    public void EveryFigureOfEveryLetterStandsOnceInTheLettersOrder() =>
        Assert.Equal(Data.Set.Figures.Select(f => f.Id), Rebuilt.All.Select(r => r.Figure.Id));

    [Fact]
    public void EveryFigureThatADecidedRelationDeterminesIsComputed()
    {
        var determined = Audit.Relations
            .Where(r => r.Holds && r.Kind is not (RelationKind.Restatement or RelationKind.Growth) && !r.Deciding.IsDerived && r.Deciding.Figures.All(f => f.Reading == Reading.Printed))
            .SelectMany(r => r.Figures).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        Assert.True(determined.Count > 200);
        Assert.All(Rebuilt.All.Where(r => determined.Contains(r.Figure.Id)), r => Assert.True(r.Paths.Count > 0, r.Figure.Id));
    }

    [Fact]
    public void NoPathHoldsTheFigureOrTheSameNumberInAnyLetter()
    {
        foreach (var rebuilt in Rebuilt.All)
        {
            var meaning = Index.MeaningOf(rebuilt.Figure);
            Assert.All(rebuilt.Paths.SelectMany(p => p.Figures), f => Assert.NotEqual(meaning, Index.MeaningOf(Data.Set.Figures[f.Id])));
        }
    }

    [Fact]
    public void NoPathHoldsANumberWithAReserveOrOneThatWasWorkedOut() =>
        Assert.All(Rebuilt.All.SelectMany(r => r.Paths).SelectMany(p => p.Figures), f => Assert.Equal((Qualifier.Exact, Reading.Printed), (f.Qualifier, f.Reading)));

    [Fact]
    public void ANumberThatWasWorkedOutIsNeitherConfirmedNorAnInput()
    {
        const string cell = "kst-34352-258/t1/fin/formal";
        Data.WithCopy("figures/kst-34352-258.csv", text => string.Join('\n', text.Split('\n').Select(l => l.StartsWith(cell + ",", StringComparison.Ordinal) ? l.Replace(",printed,", ",inferred,", StringComparison.Ordinal) : l)), folder =>
        {
            var data = Dataset.Load(folder);
            var changed = data.Rebuilt.All;
            var rebuilt = changed.Single(r => r.Figure.Id == cell);
            Assert.NotEmpty(rebuilt.Paths);
            Assert.Equal((Verdict.NotChecked, false), (rebuilt.Verdict, rebuilt.IsReconstructed));
            Assert.DoesNotContain(changed.SelectMany(r => r.Paths).SelectMany(p => p.Sources), s => s == cell);
        });
    }

    [Fact]
    public void WhatIsNotReconstructedSaysWhy() =>
        Assert.All(Rebuilt.All.Where(r => !r.IsReconstructed), r => Assert.NotEqual("", r.WhyNot));

    [Theory]
    [InlineData("kst-34352-258/t1/bz/target", "4.674 - 15 - 422")]
    [InlineData("kst-34352-348/t1-note-5/1", "5.994 - 20 - 138")]
    [InlineData("kst-34352-348/gemeenten-cijfermatige-realisatie/p1/4", "200.750 × 2,76%")]
    [InlineData("kst-34352-348/f1/rate/2019", "2.068 / 3.531")]
    [InlineData("kst-34352-258/realisatie/p1/10", "2.068 / 59%")]
    public void RowsOfATableConventionsAndOtherLettersAddPaths(string figure, string formula)
    {
        var rebuilt = Rebuilt.All.Single(r => r.Figure.Id == figure);
        Assert.Contains(rebuilt.Paths, p => p.Formula.StartsWith(formula, StringComparison.Ordinal));
        Assert.True(rebuilt.IsReconstructed);
    }

    [Fact]
    public void ATargetThatIsRoundedDownIsComparedSo()
    {
        var target = Rebuilt.All.Single(r => r.Figure.Id == "kst-34352-348/s-gemeenten/target/2024");
        Assert.Equal(Verdict.Exact, target.Verdict);
        Assert.Contains("rounded down", target.Best!.Relation!.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void ANumberThatAnotherLetterRepeatsIsListedApartAndProvesNothing()
    {
        var goal = Rebuilt.All.Single(r => r.Figure.Id == "kst-34352-202/conclusie/p4/1");
        Assert.NotEmpty(goal.PrintedElsewhere);
        Assert.All(goal.PrintedElsewhere, f => Assert.NotEqual(goal.Figure.Letter, f.Letter));
        Assert.False(goal.IsReconstructed);
    }

    [Fact]
    public void ThePathsOfOneFigureDifferAndTheNarrowestStandsFirst() => Assert.All(Rebuilt.All, r =>
    {
        Assert.Equal(r.Paths.Count, r.Paths.Select(p => p.Formula).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(r.Paths.Select(p => p.Quantity.Interval.Width).Order(), r.Paths.Select(p => p.Quantity.Interval.Width));
    });
}
