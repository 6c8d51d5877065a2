using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>The share of formal work.</summary>
public class ShareMetricTests
{
    private static readonly Figures Figures = Data.Set.Figures;

    [Fact]
    public void ThePrintedShareOf98PercentFollowsFromTheTwoForms()
    {
        var share = FormalShare.Of(Figures[$"{Data.Letter}/t1/formal/total"], Figures[$"{Data.Letter}/t1/hired-in/total"]);
        var printed = Figures.Letter(Data.Letter).Single(f => f is { Measure: Measure.Share, Form: Form.Formal });
        Assert.Equal(Verdict.Exact, Verdicts.Decide(printed, share.Quantity));
    }

    [Fact]
    public void ThreeOfFourJobsAreThreeQuarters()
    {
        var share = FormalShare.Of(Numbers.Of(3), Numbers.Of(1));
        Assert.Equal(75, share.Quantity.Value);
        // 2,5 of 4 and 3,5 of 4: each number once, though the formula has the first twice.
        Assert.Equal(Interval.Between(62.5m, 87.5m), share.Quantity.Interval);
    }

    [Fact]
    public void PartsBelowZeroHaveNoShare()
    {
        var negative = Data.Set.Series.Single(s => s.Id == "series/extra-jobs/totaal/hired-in/2023");
        Refused("0 or more", () => FormalShare.Of(Numbers.Of(10), negative));
        Refused("all be 0", () => FormalShare.Of(Numbers.Of(0), Numbers.Of(0)));
    }

    [Fact]
    public void TheShareTakesTwoFormsOfOneSubject()
    {
        Refused("of one subject", () => FormalShare.Of(Figures[$"{Data.Letter}/t1/formal/markt"], Figures[$"{Data.Letter}/t1/hired-in/overheid"]));
        Refused("of one subject", () => FormalShare.Of(Figures[$"{Data.Letter}/t1/total/markt"], Figures[$"{Data.Letter}/t1/hired-in/markt"]));
    }

    [Fact]
    public void WhateverTheUnroundedNumbersWereTheResultHoldsThem() =>
        Numbers.Hold(
            Gen.Zip(Numbers.Jobs(from: 1, to: 40), Numbers.Jobs(to: 40)),
            c => FormalShare.Of(c.Item1.Printed, c.Item2.Printed).Quantity.Interval.Contains(100 * c.Item1.True / (c.Item1.True + c.Item2.True)));

    private static void Refused(string reason, Func<Derivation> metric) =>
        Assert.Contains(reason, Assert.Throws<MetricException>(metric).Message, StringComparison.Ordinal);
}
