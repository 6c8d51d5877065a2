using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

public class ContributionTests
{
    private static readonly Breaks Breaks = Breaks.Of(Data.Set);

    [Fact]
    public void TheSectorsOf2022AddUpToTheChangeOfTheWhole()
    {
        var found = Contributions.To(Extra("totaal", 2021), Extra("totaal", 2022), [(Extra("markt", 2021), Extra("markt", 2022)), (Extra("overheid", 2021), Extra("overheid", 2022))], Breaks);
        Assert.Equal(["markt", "overheid"], found.Parts.Select(p => p.Subject));
        Assert.True(found.Rest.Estimate.Interval.Contains(0), found.Rest.Explanation);
        Assert.True(found.Parts[0].Points.Estimate.Interval.Low > 0);
        Assert.True(found.Parts[1].Points.Estimate.Interval.High < 0);
    }

    [Fact]
    public void PointsAreTakenOfTheEarlierWhole()
    {
        var found = Contributions.To(Numbers.Of(200), Numbers.Of(230), [(Numbers.Of(120), Numbers.Of(140)), (Numbers.Of(80), Numbers.Of(90))], Breaks.None);
        Assert.Equal([10m, 5m], found.Parts.Select(p => p.Points.Estimate.Point));
        Assert.Equal("100 × (140 - 120) / 200", found.Parts[0].Points.Formula);
        Assert.Equal(0, found.Rest.Estimate.Point);
    }

    [Fact]
    public void AMinistryBehindABreakIsRefusedAndStaysInTheRestWhereItIsLeftOut()
    {
        Assert.Contains("breaks/jenv/jobs/2024", Assert.Throws<MetricException>(() => Ministries(s => s is not "rechtspraak")).Message, StringComparison.Ordinal);
        var found = Ministries(s => s is not ("jenv" or "rechtspraak"));
        Assert.DoesNotContain(found.Parts, p => p.Subject is "jenv" or "rechtspraak");
        Assert.Equal("fin", found.Parts.MaxBy(p => p.Jobs.Estimate.Point)!.Subject);
        Assert.True(found.Rest.Estimate.Interval.Low > 0);
    }

    [Fact]
    public void PartsAndRestAlwaysAddUpExactly() => Numbers.Hold(
        Gen.ArrayOf(Gen.Zip(Numbers.Jobs(), Numbers.Jobs()), 3).SelectMany(parts => Gen.Zip(Numbers.Jobs(from: 1), Numbers.Jobs()).Select(whole => (whole, parts))),
        c =>
        {
            var found = Contributions.To(c.whole.Item1.Printed, c.whole.Item2.Printed, c.parts.Select(p => (p.Item1.Printed, p.Item2.Printed)), Breaks.None);
            return found.Parts.Sum(p => p.Jobs.Estimate.Point) + found.Rest.Estimate.Point == found.Change.Estimate.Point
                && found.Parts.Zip(c.parts).All(p => p.First.Points.Estimate.Interval.Contains(100 * (p.Second.Item2.True - p.Second.Item1.True) / c.whole.Item1.True));
        });

    [Fact]
    public void NoPartsOrAPartTwiceIsRefused()
    {
        Assert.Contains("at least one", Assert.Throws<MetricException>(() => Contributions.To(Numbers.Of(2), Numbers.Of(3), [], Breaks.None)).Message, StringComparison.Ordinal);
        var markt = (Extra("markt", 2021), Extra("markt", 2022));
        Assert.Contains("given twice", Assert.Throws<MetricException>(() => Contributions.To(Extra("totaal", 2021), Extra("totaal", 2022), [markt, markt], Breaks)).Message, StringComparison.Ordinal);
    }

    private static Contributions Ministries(Func<string, bool> include)
    {
        static Figures Table(string letter) => Data.Set.Figures.Letter(letter).Where(f => f.Section == "t1" && f.Place.EndsWith("/total", StringComparison.Ordinal) && f.Value is not null);
        Figures before = Table("kst-34352-258"), after = Table("kst-34352-348");
        var parts = after.Where(f => f.Subject != "rijk" && include(f.Subject)).Select(f => (Observation.Of(before.Subject(f.Subject).Single()), Observation.Of(f)));
        return Contributions.To(before.Subject("rijk").Single(), after.Subject("rijk").Single(), parts, Breaks);
    }

    private static Observation Extra(string subject, int year) =>
        Data.Set.Series.Single(s => s.Id == $"series/extra-jobs/{subject}/total/{year}");
}
