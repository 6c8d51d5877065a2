using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>What must hold of the rules whatever goes in.</summary>
public class RulePropertyTests
{
    private static readonly CountingRules Rules = Data.Set.Rules;

    [Fact]
    public void SectorsHaveAllHiredInJobs() => Check.QuickThrowOnFailure(Prop.ForAll(Numbers(1_000_000), jobs =>
    {
        var sectors = Rules.HiredIn(Quantity.Measured(jobs, 0), 2022);
        Assert.Equal(jobs, sectors.Markt.Value + sectors.Overheid.Value);
        Assert.True((sectors.Markt.Interval + sectors.Overheid.Interval).Contains(jobs));
    }));

    [Fact]
    public void HoursBecomeJobsAndHoursAgain() => Check.QuickThrowOnFailure(Prop.ForAll(Numbers(1_000_000), hours =>
        Assert.Equal(hours, Math.Round(Rules.Hours(2022).WeekOfJobs(Rules.Hours(2022).JobsOfWeek(hours)), 10))));

    [Fact]
    public void AQuotientRoundedDownIsTheLastOneNotAbove() => Check.QuickThrowOnFailure(Prop.ForAll(Numbers(1_000_000), Numbers(1000), (numerator, divisor) =>
    {
        var rounded = RoundedDown.Quotient(numerator, divisor + 1, 2);
        Assert.True(rounded * (divisor + 1) <= numerator && (rounded + 0.01m) * (divisor + 1) > numerator);
    }));

    [Fact]
    public void MoreHoursOfTheTargetGroupNeverRaiseTheShortage() => Check.QuickThrowOnFailure(Prop.ForAll(Numbers(1_000_000), Numbers(10_000), (all, more) =>
        Assert.True(Rules.Shortage(new(all, more, 2.14m), 2019) <= Rules.Shortage(new(all, 0, 2.14m), 2019))));

    private static Arbitrary<decimal> Numbers(int largest) =>
        Gen.Choose(0, largest).Zip(Gen.Choose(0, 99)).Select(p => p.Item1 + (p.Item2 / 100m)).ToArbitrary();
}
