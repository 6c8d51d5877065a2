using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

public class RevisionTests
{
    [Fact]
    public void TheRateOf2019IsTheSameInTwoLetters()
    {
        var rates = Data.Set.Figures.Where(f => f is { Measure: Measure.RealisationRate, Subject: "rijk", Value: not null } && f.Period.Moment == Period.EndOf(2019)).ToList();
        var revision = Revision.Between(rates.Single(f => f.Letter == "kst-34352-258"), rates.Single(f => f.Letter == "kst-34352-348"));
        Assert.Equal(0, revision.Difference.Quantity.Value);
        Assert.True(revision.RoundingExplainsIt);
        Assert.Equal(Unit.PercentagePoint, revision.Difference.Unit);
    }

    [Fact]
    public void AQuarterlyCountBesideTheYearlyOneIsMoreThanRounding()
    {
        var yearly = Data.Set.Series.Single(s => s.Id == "series/extra-jobs/totaal/total/2023");
        var quarterly = Data.Set.Series.Single(s => s.ConflictsWith == yearly.Id);
        var revision = Revision.Between(quarterly, yearly);
        Assert.Equal(yearly.Value - quarterly.Value, revision.Difference.Quantity.Value);
        Assert.False(revision.RoundingExplainsIt);
        Assert.EndsWith("revised, or counted differently", revision.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhenOneUnroundedNumberIsPrintedTwiceRoundingExplainsIt() => Numbers.Hold(
        Gen.Choose(0, 1_000_000).Select(n => n / 1000m),
        n => Revision.Between(Derivation.Of(Quantity.Measured(Math.Round(n), 0), Unit.Job), Derivation.Of(Quantity.Measured(Math.Round(n, 1), 1), Unit.Job)).RoundingExplainsIt);

    [Fact]
    public void JobsWithProcurementAreNoRevisionOfThoseWithout()
    {
        var jobs = Data.Set.Figures.Letter("kst-34352-348").Subject("hbo").Measure(Measure.Jobs).Form(Form.Total).Year(2024);
        var (with, without) = (jobs.Where(f => f.Scope == Scope.WithProcurement)[0], jobs.Where(f => f.Scope == Scope.None)[0]);
        Assert.Contains("same scope", Assert.Throws<MetricException>(() => Revision.Between(without, with)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherThingsOrOnePlaceTwiceAreRefused()
    {
        var figures = Data.Set.Figures;
        Assert.Throws<MetricException>(() => Revision.Between(figures["kst-34352-348/s-rijk/realised/2023"], figures["kst-34352-348/s-rijk/realised/2024"]));
        Assert.Throws<MetricException>(() => Revision.Between(figures["kst-34352-348/s-rijk/realised/2023"], figures["kst-34352-348/s-rijk/realised/2023"]));
    }
}
