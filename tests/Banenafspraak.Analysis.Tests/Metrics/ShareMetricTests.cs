using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>The share of formal work, and concentration.</summary>
public class ShareMetricTests
{
    private static readonly Figures Figures = Data.Set.Figures;

    [Fact]
    public void ThePrintedShareOf98PercentFollowsFromTheTwoForms()
    {
        var share = FormalShare.Of(Figures[$"{Data.Letter}/t1/formal/total"], Figures[$"{Data.Letter}/t1/hired-in/total"]);
        var printed = Figures.Letter(Data.Letter).Single(f => f is { Measure: Measure.Share, Form: Form.Formal });
        Assert.Equal(Verdict.Exact, Verdicts.Decide(printed, share.Estimate));
    }

    [Fact]
    public void ThreeOfFourJobsAreThreeQuarters()
    {
        var share = FormalShare.Of(Numbers.Of(3), Numbers.Of(1));
        Assert.Equal(75, share.Estimate.Point);
        // 2,5 of 4 and 3,5 of 4: each number once, though the formula has the first twice.
        Assert.Equal(Interval.Between(62.5m, 87.5m), share.Estimate.Interval);
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
    public void EqualPartsHaveTheLeastConcentration()
    {
        var index = Concentration.Index(Numbers.Of(100), Numbers.Of(100), Numbers.Of(100), Numbers.Of(100));
        Assert.Equal(0.25m, index.Estimate.Point);
        Assert.Equal(0.25m, index.Estimate.Interval.Low);
        Assert.Equal(4, Concentration.EffectiveNumber(index).Estimate.Point);
    }

    [Fact]
    public void OneInThreeQuartersIsComputedByHand() =>
        Assert.Equal((9m + 1m) / 16m, Concentration.Index(Numbers.Of(3), Numbers.Of(1)).Estimate.Point);

    [Fact]
    public void TheExtraJobsOf2022AreConcentratedInMarkt()
    {
        var index = Concentration.Index(Figures[$"{Data.Letter}/t1/total/markt"], Figures[$"{Data.Letter}/t1/total/overheid"]);
        decimal m = Figures[$"{Data.Letter}/t1/total/markt"].Value!.Value, o = Figures[$"{Data.Letter}/t1/total/overheid"].Value!.Value;
        Assert.Equal(((m * m) + (o * o)) / ((m + o) * (m + o)), index.Estimate.Point);
        Assert.True(index.Estimate.Interval.Width < 0.0001m);
    }

    [Fact]
    public void TheMinistriesOf2021AreConcentratedInFewerThanTheirNumber()
    {
        var ministries = Figures.Letter("kst-34352-258").Where(f => f.Section == "t1" && f.Place.EndsWith("/total", StringComparison.Ordinal) && f.Subject != "rijk").ToList();
        var number = Concentration.EffectiveNumber(Concentration.Index(ministries.Select(Observation.Of))).Estimate;
        Assert.Equal(12, ministries.Count);
        Assert.InRange(number.Interval.Low, 6, 9);
        Assert.True(number.Interval.Width < 0.2m);
    }

    [Fact]
    public void WhateverTheUnroundedNumbersWereTheResultHoldsThem()
    {
        Numbers.Hold(
            Gen.Zip(Numbers.Jobs(from: 1, to: 40), Numbers.Jobs(to: 40)),
            c => FormalShare.Of(c.Item1.Printed, c.Item2.Printed).Estimate.Interval.Contains(100 * c.Item1.True / (c.Item1.True + c.Item2.True)));
        Numbers.Hold(Gen.ArrayOf(Numbers.Jobs(from: 1, to: 12), 4), parts =>
        {
            var sum = parts.Sum(p => p.True);
            return Concentration.Index(parts.Select(p => p.Printed)).Estimate.Interval.Contains(parts.Sum(p => p.True * p.True) / (sum * sum));
        });
    }

    [Fact]
    public void NoPointOfAFineGridGivesALowerConcentrationAndSomeComesNear()
    {
        Observation[] parts = [Numbers.Of(2), Numbers.Of(3), Numbers.Of(9)];
        var found = Concentration.Index(parts).Estimate.Interval;
        var grid =
            from x in Enumerable.Range(0, 21)
            from y in Enumerable.Range(0, 21)
            from z in Enumerable.Range(0, 21)
            select HerfindahlOf(1.5m + (x / 20m), 2.5m + (y / 20m), 8.5m + (z / 20m));
        var all = grid.ToList();
        Assert.InRange(all.Min() - found.Low, 0, 0.0001m);
        Assert.InRange(found.High - all.Max(), 0, 0.0001m);

        static decimal HerfindahlOf(decimal a, decimal b, decimal c) => ((a * a) + (b * b) + (c * c)) / ((a + b + c) * (a + b + c));
    }

    [Fact]
    public void TheLeastConcentrationIsFoundInsideTheIntervalsToo()
    {
        // With 4 and 6 fixed, the least index lies at a third number of (16 + 36) / (4 + 6) = 5,2: inside [5; 5,5], at no end.
        Observation[] parts = [Quantity.Set(4, Unit.Job), Quantity.Set(6, Unit.Job), Quantity.Measured(5.2m, 0, Unit.Job)];
        Assert.Equal(52m / (100 + 52), Concentration.Index(parts).Estimate.Interval.Low, 10);
    }

    [Fact]
    public void APartThatIsMissingTwiceOrNegativeIsRefused()
    {
        Refused("2 to 16", () => Concentration.Index(Numbers.Of(3)));
        Refused("given twice", () => Concentration.Index(Figures[$"{Data.Letter}/t1/total/markt"], Figures[$"{Data.Letter}/t1/total/markt"]));
        Refused("0 or more", () => Concentration.Index(Numbers.Of(3), Numbers.Of(-1)));
        Refused("may all be 0", () => Concentration.Index(Numbers.Of(0), Numbers.Of(0)));
        Refused("same unit", () => Concentration.Index(Numbers.Of(3), Quantity.Measured(3, 0, Unit.Person)));
    }

    private static void Refused(string reason, Func<Metric> metric) =>
        Assert.Contains(reason, Assert.Throws<MetricException>(metric).Message, StringComparison.Ordinal);
}
