using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Distance to a target, and the pace that is still needed.</summary>
public class TargetTests
{
    private static readonly Figures Figures = Data.Set.Figures.Letter(Data.Letter);
    private static readonly Figure Realised = Figures[$"{Data.Letter}/t1/total/overheid"];
    private static readonly Figure Target = Figures[$"{Data.Letter}/t1/target/overheid"];
    private static readonly Figure Final = Figures[$"{Data.Letter}/inleiding/p1/5"];
    private static readonly Breaks Breaks = Breaks.Of(Data.Set);

    [Fact]
    public void TheDistanceOfOverheidIsItsTargetMinusItsExtraJobs()
    {
        var jobs = TargetDistance.InJobs(Realised, Target);
        Assert.Equal(Target.Value - Realised.Value, jobs.Quantity.Value);
        Assert.Equal(1, jobs.Quantity.Interval.Width);
        var percent = TargetDistance.InPercent(Realised, Target);
        Assert.Equal(100 - (100 * Realised.Value!.Value / Target.Value!.Value), percent.Quantity.Value);
        Assert.True(percent.Quantity.Interval.Width < 0.01m);
    }

    [Fact]
    public void AMetTargetIsANegativeDistance() =>
        Assert.True(TargetDistance.InJobs(Figures[$"{Data.Letter}/t1/total/markt"], Figures[$"{Data.Letter}/t1/target/markt"]).Quantity.Interval.High < 0);

    [Fact]
    public void AHundredOfFourHundredMissesThreeQuarters() =>
        Assert.Equal(75, TargetDistance.InPercent(Numbers.Of(100), Numbers.Of(400)).Quantity.Value);

    [Fact]
    public void ThePaceStillNeededIsTheDistanceOverTheYearsLeft()
    {
        var pace = Pace.Needed(Realised, Final, Breaks);
        Assert.Equal((Final.Value - Realised.Value) / 4, pace.Quantity.Value);
        Assert.Equal("(25.000 - 10.004) / 4 years", pace.Formula);
    }

    [Fact]
    public void AnEarlierDayLeavesFewerYears()
    {
        var byEndOf2025 = Pace.Needed(Realised, Final, new DateOnly(2025, 12, 31), Breaks);
        Assert.Equal((Final.Value - Realised.Value) / 3, byEndOf2025.Quantity.Value);
        var half = Pace.Needed(Realised, Final, new DateOnly(2023, 7, 1), Breaks);
        Assert.Equal((Final.Value!.Value - Realised.Value!.Value) * 365 / 182, half.Quantity.Value, 6);
    }

    [Fact]
    public void ThePaceSoFarIsTheYearlyChange()
    {
        var series = Data.Set.Series.Where(s => s is { Measure: Measure.ExtraJobs, Subject: "markt", Form: Form.Total }).ToList();
        SeriesValue from = series.Single(s => s.Id.EndsWith("/2019", StringComparison.Ordinal)), to = series.Single(s => s.Id.EndsWith("/2022", StringComparison.Ordinal));
        Assert.Equal((to.Value - from.Value) / 3, Pace.SoFar(from, to, Breaks).Quantity.Value);
    }

    [Fact]
    public void ADayInThePastIsRefused() =>
        Refused("is not after 2022-12-31", () => Pace.Needed(Realised, Final, new DateOnly(2022, 12, 31), Breaks));

    [Fact]
    public void ADayBeyondAllPeriodsIsRefused() => Refused("up to 2199", () => Pace.Needed(Realised, Final, DateOnly.MaxValue, Breaks));

    [Fact]
    public void NumbersThatNoMetricCanHoldAreRefused()
    {
        Refused("too large", () => TargetDistance.InJobs(Derivation.Of(Quantity.Set(decimal.MaxValue), Unit.Job), Numbers.Of(1)));
        Refused("above 0", () => TargetDistance.InPercent(Numbers.Of(1), Derivation.Of(Quantity.Measured(0.00000000000000000002m, 20), Unit.Job)));
    }

    [Fact]
    public void APaceAcrossABreakIsRefused() => Refused(
        "breaks/umc/jobs/2024",
        () => Pace.Needed(Data.Set.Figures["kst-34352-348/s-umc/realised/2023"], Data.Set.Figures["kst-34352-348/s-umc/target/2024"], Breaks));

    [Fact]
    public void ANumberWithoutADateHasNoPace() => Refused("no date", () => Pace.Needed(Numbers.Of(10), Numbers.Of(20), Breaks.None));

    [Fact]
    public void ALevelIsNotMeasuredAgainstATargetOfExtraJobs() =>
        Refused("starting point", () => TargetDistance.InJobs(Figures[$"{Data.Letter}/terugblik/p1/12"], Figures[$"{Data.Letter}/terugblik/p1/2"]));

    [Fact]
    public void AnotherSubjectOrAnotherYearIsRefused()
    {
        Refused("same subject", () => TargetDistance.InJobs(Realised, Figures[$"{Data.Letter}/t1/target/markt"]));
        Refused("same moment", () => TargetDistance.InPercent(Realised, Final));
        Refused("between jobs or extra-jobs and a target", () => TargetDistance.InJobs(Target, Realised));
    }

    [Fact]
    public void ATargetOfNothingHasNoPercentage() => Refused("above 0", () => TargetDistance.InPercent(Numbers.Of(3), Numbers.Of(0)));

    [Fact]
    public void WhateverTheUnroundedNumbersWereTheResultHoldsThem() => Numbers.Hold(
        Gen.Zip(Numbers.Jobs(), Numbers.Jobs(from: 1)),
        c => TargetDistance.InPercent(c.Item1.Printed, c.Item2.Printed).Quantity.Interval.Contains(100 - (100 * c.Item1.True / c.Item2.True)));

    private static void Refused(string reason, Func<Derivation> metric) =>
        Assert.Contains(reason, Assert.Throws<MetricException>(metric).Message, StringComparison.Ordinal);
}
