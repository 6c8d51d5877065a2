using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Change and growth.</summary>
public class ChangeMetricTests
{
    private static readonly Breaks Breaks = Breaks.Of(Data.Set);

    [Fact]
    public void AChangeIsLaterMinusEarlier()
    {
        var change = Change.Between(Numbers.Of(100), Numbers.Of(90), Breaks.None);
        Assert.Equal(-10, change.Quantity.Value);
        Assert.Equal(Interval.Between(-11, -9), change.Quantity.Interval);
        Assert.Equal("change: 90 - 100 = -10, so [-11; -9] jobs", change.Explanation);
    }

    [Fact]
    public void TheChangeOfRijkIsThePrintedOne()
    {
        var figures = Data.Set.Figures;
        var change = Change.Between(figures["kst-34352-348/s-rijk/realised/2023"], figures["kst-34352-348/s-rijk/realised/2024"], Breaks);
        Assert.Equal(Verdict.Exact, Verdicts.Decide(figures["kst-34352-348/rijk-cijfermatige-realisatie/p1/1"], change.Quantity));
    }

    [Fact]
    public void GrowthDividesByTheEarlierNumber()
    {
        var growth = Growth.Between(Numbers.Of(50), Numbers.Of(60), Breaks.None);
        Assert.Equal(20, growth.Quantity.Value);
        Assert.Equal("100 × 60 / 50 - 100", growth.Formula);
        Assert.Equal("20%", growth.Text);
    }

    [Fact]
    public void TheGrowthOfMarktIn2022FollowsFromItsLevels()
    {
        var earlier = Data.Set.Series.Single(s => s.Id == "series/extra-jobs/markt/total/2021");
        var later = Data.Set.Figures["kst-34352-299/t1/total/markt"];
        var growth = Growth.Between(earlier, later, Breaks);
        Assert.Equal(Math.Round((later.Value!.Value - earlier.Value!.Value) / earlier.Value.Value * 100, 10), Math.Round(growth.Quantity.Value, 10));
        Assert.Equal([later.Id, earlier.Id], growth.Sources);
    }

    [Fact]
    public void WhateverTheUnroundedNumbersWereTheResultHoldsThem() => Numbers.Hold(
        Gen.Zip(Numbers.Jobs(from: 1), Numbers.Jobs()),
        c =>
        {
            var (a, b) = c;
            return Change.Between(a.Printed, b.Printed, Breaks.None).Quantity.Interval.Contains(b.True - a.True)
                && Growth.Between(a.Printed, b.Printed, Breaks.None).Quantity.Interval.Contains(100 * (b.True - a.True) / a.True);
        });

    [Fact]
    public void AFallIsNarrowerThanPlainIntervalArithmetic()
    {
        Interval a = Interval.Rounded(60, 0), b = Interval.Rounded(50, 0);
        Assert.True(Growth.Between(Numbers.Of(60), Numbers.Of(50), Breaks.None).Quantity.Interval.Width < (Interval.Exactly(100) * (b - a) / a).Width);
    }

    [Fact]
    public void ThreeBreaksOfTheDataAreRefusedAndNamed()
    {
        foreach (var subject in new[] { "umc", "voortgezet-onderwijs" })
            Refused($"breaks/{subject}/jobs/2024", () => Change.Between(Sector(subject, 2023), Sector(subject, 2024), Breaks));
        Refused("breaks/gemeenten/target/2024", () => Change.Between(Data.Set.Figures["kst-34352-348/s-gemeenten/target/2023"], Data.Set.Figures["kst-34352-348/s-gemeenten/target/2024"], Breaks));
    }

    [Fact]
    public void ABreakOfOneFormIsNoneOfTheTotal()
    {
        Figure Table(string letter, string cell) => Data.Set.Figures[$"{letter}/t1/rijk/{cell}"];
        Refused("breaks/rijk/formal/2024", () => Change.Between(Table("kst-34352-258", "formal"), Table("kst-34352-348", "formal"), Breaks));
        Assert.True(Change.Between(Table("kst-34352-258", "total"), Table("kst-34352-348", "total"), Breaks).Quantity.Value > 0);
    }

    [Fact]
    public void ABreakOfAllFormsHoldsForEachFormButProcurement()
    {
        Refused("breaks/jenv/jobs/2024", () => Change.Between(Data.Set.Figures["kst-34352-258/t1/jenv/formal"], Data.Set.Figures["kst-34352-348/t1/jenv/formal"], Breaks));
        var bought = Data.Set.Figures.Subject("voortgezet-onderwijs").Form(Form.Procurement).Measure(Measure.Jobs);
        Refused("breaks/voortgezet-onderwijs/procurement/2024", () => Change.Between(bought.Year(2023).Single(), bought.Year(2024).Single(), Breaks));
    }

    [Theory]
    [InlineData("kst-34352-348/s-rijk/realised/2023", "kst-34352-348/s-rijk/realised/2023", "dated before")]
    [InlineData("kst-34352-348/s-rijk/realised/2023", "kst-34352-348/s-defensie/realised/2024", "same subject")]
    [InlineData("kst-34352-348/s-rijk/target/2023", "kst-34352-348/s-rijk/realised/2024", "same measure")]
    [InlineData("kst-34352-348/s-rijk/rate/2023", "kst-34352-348/s-rijk/realised/2024", "same unit")]
    [InlineData("kst-34352-348/s-mbo/realised/2023", "kst-34352-348/s-mbo/realised/2024", "without reserve")]
    [InlineData("kst-34352-348/t1/bzk/rate", "kst-34352-348/t1/bzk/rate", "no readable value")]
    [InlineData("kst-34352-258/realisatie/p1/2", "kst-34352-348/t1/rijk/total", "both must be quarterly or both yearly")]
    public void WhatMayNotBeComparedIsRefusedWithTheReason(string earlier, string later, string reason) =>
        Refused(reason, () => Change.Between(Data.Set.Figures[earlier], Data.Set.Figures[later], Breaks.None));

    [Fact]
    public void GrowthFromNothingIsRefused()
    {
        Refused("above 0", () => Growth.Between(Numbers.Of(0), Numbers.Of(5), Breaks.None));
        Refused("above 0", () => Growth.Between(Numbers.Of(-830), Numbers.Of(5), Breaks.None));
    }

    private static Figure Sector(string subject, int year) => Data.Set.Figures[$"kst-34352-348/s-{subject}/realised/{year}"];

    private static void Refused(string reason, Func<Derivation> metric) =>
        Assert.Contains(reason, Assert.Throws<MetricException>(metric).Message, StringComparison.Ordinal);
}
