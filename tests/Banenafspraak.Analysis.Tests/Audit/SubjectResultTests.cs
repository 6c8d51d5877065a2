namespace Banenafspraak.Analysis.Tests;

/// <summary>What the notebooks of the years answer in words.</summary>
public class SubjectResultTests
{
    private static readonly Reconstructions Rebuilt = Data.Set.Rebuilt;

    [Fact]
    public void In2019OverheidMissedItsTargetAndMarktMetIt()
    {
        Assert.False(Of("overheid", 2019).Single(r => r.Subject.Id == "overheid").IsMet);
        Assert.True(Series(Measure.ExtraJobs, "markt", 2019) >= Series(Measure.Target, "markt", 2019));
    }

    [Fact]
    public void In2020MarktMetItsTargetOverheidAndBothTogetherDidNotNorDidRijk()
    {
        Assert.True(Series(Measure.ExtraJobs, "markt", 2020) >= Series(Measure.Target, "markt", 2020));
        Assert.All(["overheid", "totaal"], s => Assert.True(Series(Measure.ExtraJobs, s, 2020) < Series(Measure.Target, s, 2020)));
        Assert.False(Of("overheid", 2020).Single(r => r.Subject.Id == "rijk").IsMet);
    }

    [Fact]
    public void In2021SocialAffairsAloneMetItsTargetAndJusticeWasFurthestInPercentAndInJobs()
    {
        var ministries = Of("rijk", 2021).Where(r => r is { Target: not null, Subject.Id: not "rijk" }).ToList();
        Assert.Equal(["szw"], ministries.Where(r => r.IsMet == true).Select(r => r.Subject.Id));
        Assert.Equal("jenv", ministries.MinBy(r => r.Rate!.Value.Value)!.Subject.Id);
        Assert.Equal("jenv", ministries.MaxBy(r => r.Missing!.Value.Value)!.Subject.Id);
    }

    [Fact]
    public void In2022MostOfTheHiredInJobsThatOverheidLostAreTheKeys()
    {
        var effects = SectorChange.Of(Data.Set, "kst-34352-299", "overheid", 2022).Effects;
        Assert.True(effects.Key.Quantity.Interval.High < effects.Volume.Quantity.Interval.Low && effects.Volume.Quantity.Interval.High < 0);
        Assert.DoesNotContain(Rebuilt.Year(2022), r => r.Verdict == Verdict.Contradicted);
    }

    [Fact]
    public void In2023OnePrintedPercentageIsContradicted() =>
        Assert.Equal("waterschappen", Assert.Single(Rebuilt.Year(2023), r => r.Verdict == Verdict.Contradicted && r.Figure.Unit == Unit.Percent).Figure.Subject);

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void OfThirteenSectorsMunicipalitiesAloneMetTheirTarget(int year)
    {
        var sectors = Of("overheid", year);
        Assert.Equal(13, sectors.Count);
        Assert.Equal(["gemeenten"], sectors.Where(r => r.IsMet == true).Select(r => r.Subject.Id));
        Assert.All(sectors, r => Assert.NotNull(r.IsMet));
    }

    [Fact]
    public void In2024ThePoliceMissedItsTargetThoughNoRateRoseMore()
    {
        var before = Of("overheid", 2023).ToDictionary(r => r.Subject.Id, r => r.Rate!.Value.Value, StringComparer.Ordinal);
        Assert.Equal("politie", Of("overheid", 2024).MaxBy(r => r.Rate!.Value.Value - before[r.Subject.Id])!.Subject.Id);
        Assert.False(Of("overheid", 2024).Single(r => r.Subject.Id == "politie").IsMet);
    }

    [Fact]
    public void In2024FourOfThirteenPartsOfRijkMetTheirTargetAndOneContradictsItself()
    {
        var parts = Of("rijk", 2024).Where(r => r.Subject.Id != "rijk").ToList();
        Assert.Equal(13, parts.Count);
        Assert.Equal(["fin", "lnv", "szw", "hcvs"], parts.Where(r => r.IsMet == true).Select(r => r.Subject.Id));
        Assert.Equal(["ocw"], parts.Where(r => r.IsMet is null).Select(r => r.Subject.Id));
        Assert.True(parts.Single(r => r.Subject.Id == "ocw").ContradictsItself);
    }

    [Fact]
    public void ARateIsNotComputedFromANumberThatCannotBeRead()
    {
        var parts = Of("rijk", 2024).Where(r => r is { Jobs: not null, Target: not null }).ToLookup(r => r.Jobs!.Figure.Quantity is null || r.Target!.Figure.Quantity is null);
        Assert.Contains(parts[true], r => r.Subject.Id == "hcvs");
        Assert.All(parts[true], r => Assert.Null(r.ComputedRate));
        Assert.All(parts[true].Where(r => r.PrintedRate?.Figure.Value is not null), r => Assert.Equal(r.PrintedRate!.Figure.Value, r.Rate!.Value.Value));
        Assert.NotEmpty(parts[false]);
        Assert.All(parts[false], r => Assert.Equal(r.ComputedRate, r.Rate));
    }

    [Fact]
    public void WithProcurementDefenceWouldStandWhereItsLetterSays()
    {
        var defence = Of("overheid", 2024).Single(r => r.Subject.Id == "defensie");
        Assert.Equal(defence.PrintedRateWithProcurement!.Figure.Value, Math.Round(defence.RateWithProcurement!.Value.Value, 1));
        Assert.True(defence.RateWithProcurement.Value.Value > defence.Rate!.Value.Value);
    }

    [Fact]
    public void ProcurementOfSomeOrganisationsOnlyIsNotThatOfTheSector() =>
        Assert.Null(Of("overheid", 2024).Single(r => r.Subject.Id == "umc").RateWithProcurement);

    [Fact]
    public void ATargetThatRoundingLeavesOpenIsNeitherMetNorMissed()
    {
        Reconstruction Printed(string id, decimal value) => new(Data.Set.Figures[id] with { Value = value, Decimals = 0 }, Verdict.NotChecked, [], "");
        var result = Of("rijk", 2021).Single(r => r.Subject.Id == "szw") with { PrintedRate = null };
        var (target, jobs) = (result.Target!.Figure.Id, result.Jobs!.Figure.Id);
        Assert.Null((result with { Target = Printed(target, 143), Jobs = Printed(jobs, 143) }).IsMet);
        Assert.False((result with { Target = Printed(target, 143), Jobs = Printed(jobs, 141) }).IsMet);
    }

    private static IReadOnlyList<SubjectResult> Of(string parent, int year) =>
        [.. SubjectResult.Of(Data.Set, Rebuilt.Year(year), parent, year).Where(r => parent != "overheid" || year < 2021 || r.Subject.Id != "overheid")];

    private static decimal Series(Measure measure, string subject, int year) =>
        Data.Set.Series.Single(s => s.Measure == measure && s.Subject == subject && s.Form == Form.Total && s.Period == Period.EndOf(year) && s.ConflictsWith.Length == 0).Value!.Value;
}
