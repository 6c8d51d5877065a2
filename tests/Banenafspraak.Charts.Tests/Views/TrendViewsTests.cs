using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>The trends, from the repository's own data.</summary>
public class TrendViewsTests
{
    [Fact]
    public void TheTitleOfTheSharesCountsTheYearsInWhichTheTargetWasMet()
    {
        var results = Data.Set.Series.Where(s => s is { Measure: Measure.ExtraJobs, Form: Form.Total, Subject: "overheid", Value: not null }).ToList();
        var met = results.Count(r => r.Value >= Target("overheid", r.Period.Year!.Value));
        Assert.Contains($"overheid met its target in {met} of the {results.Count} years of which a result is known", TrendCharts.ShareOfTarget(Data.Set).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void AYearWithoutAResultIsAGapInTheShares() =>
        Assert.Contains(TrendCharts.ShareOfTarget(Data.Set).Data.Rows, r => r.Contains(TableCell.Missing));

    [Fact]
    public void ThePaceThatIsNeededLeadsFromTheLastResultToTheTarget()
    {
        var pace = SectorPace.Of(Data.Set, "overheid", 2025);
        var last = Data.Set.Series.Where(s => s is { Measure: Measure.ExtraJobs, Form: Form.Total, Subject: "overheid", Value: not null }).MaxBy(s => s.Period.Year)!;
        Assert.Equal(Target("overheid", 2025) - last.Value!.Value, pace.Needed.Quantity.Value * (2025 - last.Period.Year!.Value));
        Assert.Contains($"overheid needs {DutchNumber.Format(pace.Needed.Quantity.Value, 0)} extra jobs a year", TrendCharts.Pace(Data.Set, 2025).Title, StringComparison.Ordinal);
        Assert.Equal(6, TrendTables.Pace(Data.Set, 2025).Rows.Count);
    }

    [Fact]
    public void AYearWithoutATargetIsRefused() => Assert.Throws<MetricException>(() => SectorPace.Of(Data.Set, "overheid", 2050));

    [Fact]
    public void TheRatesOfRijkRunFromTheFirstToTheLastPrintedOne()
    {
        var chart = TrendCharts.Rates(Data.Set, "rijk");
        Assert.Contains("58,6% of the target at the end of 2019, 84,7% at the end of 2024", chart.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void ALineIsNotJoinedAcrossABreak()
    {
        var chart = TrendCharts.Rates(Data.Set, "gemeenten");
        Assert.Contains("may not be compared with the years before 2024", chart.Title, StringComparison.Ordinal);
        Assert.Contains(Data.Set.Breaks.First(b => b.Subject == "gemeenten").Kind, chart.PlotlyJson, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNoLetterPrintsIsRefused() => Assert.Throws<ArgumentException>(() => TrendCharts.Rates(Data.Set, "emma-at-work"));

    [Fact]
    public void MinistriesAcrossABreakAreSetApart()
    {
        var comparison = RateComparison.Of(Data.Set, "rijk", 2021, 2024);
        var jenv = Assert.Single(comparison.Table().Rows, r => Names(r[0], "jenv"));
        Assert.Equal(TableCell.Missing, jenv[3]);
        Assert.NotEqual(TableCell.Missing, jenv[5]);
        var szw = Assert.Single(comparison.Table().Rows, r => Names(r[0], "szw"));
        Assert.NotEqual(TableCell.Missing, szw[3]);
        Assert.Contains("counted differently", comparison.Chart().PlotlyJson, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFindingCountsOnlyWhatMayBeCompared()
    {
        var comparison = RateComparison.Of(Data.Set, "overheid", 2023, 2024);
        var comparable = comparison.Table().Rows.Count(r => r[3] != TableCell.Missing || r[5] == TableCell.From("its numbers contradict each other on how much it changed"));
        Assert.Contains($"of {comparable} sectors that may be compared rose", comparison.Chart().Title, StringComparison.Ordinal);
        Assert.Contains(comparison.Table().Rows, r => Names(r[0], "mbo") && r[1] == TableCell.Missing);
    }

    [Fact]
    public void NothingToCompareIsRefused() => Assert.Throws<ArgumentException>(() => RateComparison.Of(Data.Set, "markt", 2023, 2024));

    [Fact]
    public void TheKeyIsDrawnWithItsGaps()
    {
        var chart = TrendCharts.AllocationKey(Data.Set);
        var last = Data.Set.Parameters.All.Where(p => p is { Name: "allocation-key", Subject: "overheid" }).MaxBy(p => p.From)!;
        Assert.EndsWith($"last {DutchNumber.Format(last.Quantity.Value)}% in {last.From.Year}", chart.Title, StringComparison.Ordinal);
        Assert.Contains(chart.Data.Rows, r => r.Contains(TableCell.Missing));
    }

    [Fact]
    public void EveryBreakIsRefusedOrHasNothingToJoin()
    {
        var refused = TrendTables.Refused(Data.Set);
        Assert.Equal(Data.Set.Breaks.Count, refused.Rows.Count);
        Assert.Contains("may not be joined", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("growth: 100", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryResultStandsInTheSeriesWithItsSource() =>
        Assert.All(TrendTables.Series(Data.Set).Rows, r => Assert.NotEqual(TableCell.Missing, r[^1]));

    [Fact]
    public void EveryWordOfTheGlossaryHasARowWithItsId()
    {
        var shown = new[] { "counting", "checking" }.SelectMany(kind => GlossaryTables.Words(kind, Data.Set, kind).Anchors);
        Assert.Equal(Data.Set.Glossary.Select(w => w.Id), shown);
        Assert.All(Data.Set.Glossary.Where(w => w.Parameter.Length > 0), w => Assert.Contains(Data.Set.Parameters.All, p => p.Name == w.Parameter));
        Assert.Throws<ArgumentException>(() => GlossaryTables.Words("x", Data.Set, "other"));
    }

    [Fact]
    public void EveryMinistryStandsInTheGlossaryInFull() =>
        Assert.All(Data.Set.Subjects.Where(s => s.Kind == "ministry"), s => Assert.Contains(s.Name, GlossaryTables.Subjects("Ministries", Data.Set, "ministry").ToString(), StringComparison.Ordinal));

    private static bool Names(TableCell cell, string subject) => cell.Text.StartsWith(subject + ": ", StringComparison.Ordinal);

    private static decimal Target(string sector, int year) =>
        Data.Set.Series.Single(s => s.Measure == Measure.Target && s.Subject == sector && s.Period == Period.EndOf(year)).Value!.Value;
}
