using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>
/// No headline or table says more than the numbers do: every view is given a break, an unknown year, a row that contradicts itself, a difference within rounding,
/// and a number that is said of some sectors only.
/// </summary>
public class HeadlineTests
{
    private const string Figures = "figures/kst-34352-348.csv";
    private const string National = "series/national.csv";
    private const string Politie = "kst-34352-348/s-politie/";

    // A break.

    private static readonly Dataset Broken = Data.With(
        ("series/breaks.csv", "", "breaks/politie/jobs/2024,politie,jobs,total,2024-12-31,invented break,kst-34352-348/s-politie,for a test"),
        ("series/breaks.csv", "", "breaks/markt/extra-jobs/2022,markt,extra-jobs,total,2022-12-31,invented break,kst-34352-299/t1,for a test"),
        ("series/breaks.csv", "", "breaks/totaal/hired-in/2022,totaal,jobs,hired-in,2022-12-31,invented break,kst-34352-299/t1,for a test"));

    [Fact]
    public void PartsOfWhichTheCountChangedAreNotAmongThoseThatRose()
    {
        var comparison = RateComparison.Of(Broken, "overheid", 2023, 2024);
        Assert.Contains("politie", After("not comparable", comparison.Chart().Title), StringComparison.Ordinal);
        Assert.DoesNotContain("most in politie", comparison.Chart().Title, StringComparison.Ordinal);
        Assert.Equal(TableCell.Missing, Row(comparison.Table(), "politie")[3]);
    }

    [Fact]
    public void ARateIsNotFollowedAcrossABreak()
    {
        var chart = TrendCharts.Rates(Broken, "politie");
        Assert.Contains("may not be compared with the years before 2024", chart.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("54,3%", chart.Title, StringComparison.Ordinal);
        Assert.Contains("invented break", chart.PlotlyJson, StringComparison.Ordinal);
    }

    [Fact]
    public void ExtraJobsAcrossABreakAreNeitherGainedNorLost()
    {
        Assert.Contains("markt may not be compared: invented break", SeriesCharts.Change(Broken, 2022).Title, StringComparison.Ordinal);
        Assert.Contains("markt may not be compared: invented break", LetterCharts.ChangeByForm(Broken, "kst-34352-299", 2022).Title, StringComparison.Ordinal);
        Assert.Throws<MetricException>(() => SectorChange.Of(Broken, "kst-34352-299", "markt", 2022));
    }

    [Fact]
    public void ALineOfTheSeriesStopsAtABreakAndAPaceBeginsBehindIt()
    {
        Assert.Contains("invented break", TrendCharts.ShareOfTarget(Broken).PlotlyJson, StringComparison.Ordinal);
        Assert.Contains("invented break", SeriesCharts.AgainstTarget(Broken, "markt").PlotlyJson, StringComparison.Ordinal);
        Assert.Contains("against 2.918 a year from 2022 to 2023", TrendCharts.Pace(Broken, 2025).Title, StringComparison.Ordinal);
    }

    // An unknown year.

    private static readonly Dataset Unknown = Data.With(
        (National, "series/extra-jobs/markt/total/2020,", "series/extra-jobs/markt/total/2020,extra-jobs,markt,total,2020-12-31,,job,not-found,measured,nowhere,2026-11-21,,for a test"),
        (National, "series/extra-jobs/overheid/total/2015,", "series/extra-jobs/overheid/total/2015,extra-jobs,overheid,total,2015-12-31,,job,not-found,measured,nowhere,2026-11-21,,for a test"),
        ("rules/parameters.csv", "rules/allocation-key/overheid/2020,", "rules/allocation-key/overheid/2020,allocation-key,overheid,2020-12-31,,percent,,measured,open,,2026-11-21,,for a test"));

    [Fact]
    public void AnUnknownYearIsNoYearInWhichATargetWasMissed()
    {
        var title = TrendCharts.ShareOfTarget(Unknown).Title;
        Assert.Contains("Markt met its target in 7 of the 8 years of which a result is known", title, StringComparison.Ordinal);
        Assert.Contains("overheid met its target in 0 of the 8 years of which a result is known (2016 to 2023)", title, StringComparison.Ordinal);
        Assert.EndsWith("of markt no result is published for 2020 and 2024; of overheid no result is published for 2024", title, StringComparison.Ordinal);
        Assert.Contains("in none of the 8 years of which a result is known", SeriesCharts.AgainstTarget(Unknown, "overheid").Title, StringComparison.Ordinal);
        Assert.Contains("in none of the 5 years of which a rate is known; of 2022 no number is published", TrendCharts.Rates(Unknown, "rijk").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownYearHasNoResultAndNoChange()
    {
        Assert.Contains("of markt no number was published; its target was 50.000", SeriesCharts.OfYear(Unknown, 2020).Title, StringComparison.Ordinal);
        Assert.Contains("of markt a number is not published", SeriesCharts.Change(Unknown, 2021).Title, StringComparison.Ordinal);
        Assert.Equal(TableCell.From("cannot be told"), Row(YearTables.National(Unknown, 2020), "markt")[1]);
        Assert.Equal(TableCell.From("no"), Row(YearTables.National(Unknown, 2020), "overheid")[1]);
        Assert.Equal("At the end of 2020 overheid did not meet the target; whether markt met the target at the end of 2020 cannot be told", YearTables.TargetsMet(Unknown, 2020));
    }

    [Fact]
    public void TheYearAfterTheLastResultIsNamedWhereNoneWasPublished()
    {
        Assert.EndsWith("; for 2024 no result is published", TrendCharts.ShareOfTarget(Data.Set).Title, StringComparison.Ordinal);
        Assert.Contains("of overheid no result is published for 2024", SeriesCharts.AgainstTarget(Data.Set, "overheid").Title, StringComparison.Ordinal);
        Assert.Contains("2024", Data.Set.Series.Single(s => s is { Measure: Measure.ExtraJobs, Value: null }).Id, StringComparison.Ordinal);
    }

    [Fact]
    public void ATargetOfWhichALetterSaysInWordsThatItWasMissedIsNoNumberAndYetAnAnswer()
    {
        Assert.Equal("At the end of 2024 neither markt nor overheid met its target; so kst-34352-348 says in words; no number of markt and overheid was published", YearTables.TargetsMet(Data.Set, 2024));
        var table = YearTables.National(Data.Set, 2024);
        Assert.All(new[] { "markt", "overheid" }, sector =>
        {
            Assert.Equal([TableCell.From("no, in words only"), TableCell.Missing], Row(table, sector).Skip(1).Take(2));
            Assert.StartsWith("kst-34352-348/", Row(table, sector)[4].Text, StringComparison.Ordinal);
        });
        Assert.Equal(TableCell.From("no, in words only"), Row(table, "totaal")[1]);
        Assert.DoesNotContain("words", YearTables.TargetsMet(Data.Set, 2022), StringComparison.Ordinal);
    }

    [Fact]
    public void AKeyOfAnUnknownYearIsNoneOfThoseThatAreCompared() =>
        Assert.Contains("in the 4 years of which it is known: 24% in 2012, at its highest 32% in 2021", TrendCharts.AllocationKey(Unknown).Title, StringComparison.Ordinal);

    // A row that contradicts itself.

    private static readonly Dataset Contradicting = Data.With(
        (Figures, Politie + "realised/2024,", Politie + "realised/2024,s-politie,realised/2024,337,720,720,job,jobs,politie,total,-,2024-12-31,-,,exact,0,printed,fta"),
        ("figures/kst-34352-258.csv", "kst-34352-258/t1/jenv/total,", "kst-34352-258/t1/jenv/total,t1,jenv/total,198,1.460,1460,job,jobs,jenv,total,-,2021Q4,-,,exact,0,printed,for a test"),
        ("figures/kst-34352-299.csv", "kst-34352-299/t1/total/markt,", "kst-34352-299/t1/total/markt,t1,total/markt,46,91.113,91113,job,extra-jobs,markt,total,-,2022-12-31,baseline,,exact,0,printed,banen"));

    [Fact]
    public void ARowThatContradictsItselfMetNoTargetAndMissedNone()
    {
        var sectors = Results(Contradicting, "overheid", 2024);
        var title = RealisationCharts.Rates(sectors).Title;
        Assert.StartsWith("1 of 13 sectors met the target at the end of 2024 (gemeenten); of 1 it cannot be told (politie)", title, StringComparison.Ordinal);
        Assert.Equal(TableCell.From("cannot be told: its numbers contradict each other"), Row(YearTables.Results("2024", sectors), "politie")[1]);
        var rates = TrendCharts.Rates(Contradicting, "politie").Title;
        Assert.Contains("of 2024 it cannot be told", rates, StringComparison.Ordinal);
        Assert.DoesNotContain("101", rates, StringComparison.Ordinal);
        Assert.DoesNotContain("politie", RealisationCharts.WithProcurement(sectors).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void TheRowOfTheLetterThatContradictsItselfIsCountedAlikeInPictureAndTable()
    {
        var parts = Results(Data.Set, "rijk", 2024).Where(r => r.Subject.Id != "rijk").ToList();
        Assert.StartsWith("4 of 13 parts of Rijk met", RealisationCharts.Rates(parts).Title, StringComparison.Ordinal);
        Assert.Equal(4, YearTables.Results("2024", parts).Rows.Count(r => r[1] == TableCell.From("yes")));
        Assert.StartsWith("cannot be told", Row(YearTables.Results("2024", parts), "ocw")[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortagesAndFormsAreNotToldOfARowThatContradictsItself()
    {
        var ministries = Results(Contradicting, "rijk", 2021);
        Assert.DoesNotContain("Justitie", RealisationCharts.Missing(ministries).Title, StringComparison.Ordinal);
        var whole = Results(Data.With(("figures/kst-34352-258.csv", "kst-34352-258/t1/rijk/total,", "kst-34352-258/t1/rijk/total,t1,rijk/total,203,4.703,4703,job,jobs,rijk,total,-,2021Q4,-,,exact,0,printed,for a test")), "rijk", 2021);
        Assert.Contains("cannot be told", RealisationCharts.Missing(whole).Title, StringComparison.Ordinal);
        Assert.Equal("Jobs of the parts of Rijk at the end of 2021, by form", RealisationCharts.ByForm(whole).Title);
    }

    [Fact]
    public void ALettersOwnNumbersThatContradictEachOtherAreNoHeadline()
    {
        Assert.Contains("of markt it cannot be told", LetterCharts.AgainstTarget(Contradicting, "kst-34352-299", 2022).Title, StringComparison.Ordinal);
        Assert.DoesNotContain("130", LetterCharts.AgainstTarget(Contradicting, "kst-34352-299", 2022).Title, StringComparison.Ordinal);
        var wrong = Data.With(("figures/kst-34352-299.csv", "kst-34352-299/ontwikkelingen/p3/8,", "kst-34352-299/ontwikkelingen/p3/8,ontwikkelingen,p3/8,73,9.618,-9618,job,change,overheid,hired-in,-,2021..2022,2021,kst-34352-299/t1/hired-in/overheid,exact,0,printed,for a test"));
        Assert.Contains("of overheid it cannot be told", LetterCharts.ChangeByForm(wrong, "kst-34352-299", 2022).Title, StringComparison.Ordinal);
        Assert.Contains("of overheid it cannot be told", ChangeViews.Chart([SectorChange.Of(wrong, "kst-34352-299", "overheid", 2022)]).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void RatesThatPointBothWaysDidNotRise()
    {
        var comparison = RateComparison.Of(
            Data.With((Figures, Politie + "realised/2024,", Politie + "realised/2024,s-politie,realised/2024,337,300,300,job,jobs,politie,total,-,2024-12-31,-,,exact,0,printed,fta")), "overheid", 2023, 2024);
        Assert.DoesNotContain("most in politie", comparison.Chart().Title, StringComparison.Ordinal);
        Assert.Contains("of 1 the numbers contradict each other (politie)", comparison.Chart().Title, StringComparison.Ordinal);
        Assert.Equal([TableCell.Missing, TableCell.From("its numbers contradict each other")], new[] { 3, 5 }.Select(i => Row(comparison.Table(), "politie")[i]));
    }

    // A difference within rounding.

    private static readonly Dataset Rounded = Data.With(
        (Figures, "kst-34352-348/s-provincies/target/2024,", "kst-34352-348/s-provincies/target/2024,s-provincies,target/2024,246,\"458,3\",458.3,job,target,provincies,total,-,2024-12-31,-,,exact,1,printed,for a test"),
        (Figures, "kst-34352-348/s-provincies/realised/2024,", "kst-34352-348/s-provincies/realised/2024,s-provincies,realised/2024,247,\"395,5\",395.5,job,jobs,provincies,total,-,2024-12-31,-,,exact,1,printed,for a test"),
        (Figures, "kst-34352-348/s-provincies/rate/2024,", "kst-34352-348/s-provincies/rate/2024,s-provincies,rate/2024,248,\"86,3%\",86.3,percent,realisation-rate,provincies,total,-,2024-12-31,-,kst-34352-348/s-provincies/target/2024,exact,1,printed,for a test"),
        (Figures, "kst-34352-348/s-hbo/realised/2024,", "kst-34352-348/s-hbo/realised/2024,s-hbo,realised/2024,676,1.668,1668,job,jobs,hbo,total,-,2024-12-31,-,,exact,0,printed,for a test"),
        (Figures, "kst-34352-348/s-hbo/rate/2024,", "kst-34352-348/s-hbo/rate/2024,s-hbo,rate/2024,677,100%,100,percent,realisation-rate,hbo,total,-,2024-12-31,-,kst-34352-348/s-hbo/target/2024,exact,0,printed,for a test"),
        (National, "series/extra-jobs/markt/total/2021,", "series/extra-jobs/markt/total/2021,extra-jobs,markt,total,2021-12-31,53799,job,second-hand,measured,nowhere,2026-11-21,,for a test"),
        (National, "series/extra-jobs/overheid/total/2021,", "series/extra-jobs/overheid/total/2021,extra-jobs,overheid,total,2021-12-31,20000,job,second-hand,measured,nowhere,2026-11-21,,for a test"));

    [Fact]
    public void ADifferenceThatRoundingExplainsIsNoChange()
    {
        var comparison = RateComparison.Of(Rounded, "overheid", 2023, 2024);
        Assert.Contains("1 changed by no more than rounding explains", comparison.Chart().Title, StringComparison.Ordinal);
        Assert.Equal([TableCell.Missing, TableCell.From("no more than rounding explains")], new[] { 3, 5 }.Select(i => Row(comparison.Table(), "provincies")[i]));
        Assert.Contains("markt changed by no more than rounding explains", SeriesCharts.Change(Rounded, 2021).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void ATargetThatRoundingLeavesOpenIsNeitherMetNorMissed()
    {
        var sectors = Results(Rounded, "overheid", 2024);
        Assert.Contains("of 1 it cannot be told (hoger beroepsonderwijs)", RealisationCharts.Rates(sectors).Title, StringComparison.Ordinal);
        Assert.Equal(TableCell.From("cannot be told"), Row(YearTables.Results("2024", sectors), "hbo")[1]);
        Assert.Contains("of 2024 it cannot be told", TrendCharts.Rates(Rounded, "hbo").Title, StringComparison.Ordinal);
        Assert.Equal(TableCell.From("cannot be told"), Row(YearTables.National(Rounded, 2021), "overheid")[1]);
        Assert.Contains("overheid had 20.000 extra jobs, within rounding at its target", SeriesCharts.OfYear(Rounded, 2021).Title, StringComparison.Ordinal);
        Assert.Contains("overheid met its target in 1 of the 9 years", TrendCharts.ShareOfTarget(Rounded).Title, StringComparison.Ordinal);
        Assert.Contains("the target was last met in 2015", SeriesCharts.AgainstTarget(Rounded, "overheid").Title, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEffectThatRoundingExplainsIsNone()
    {
        var change = SectorChange.Of(Data.Set, "kst-34352-299", "markt", 2022);
        Derivation Number(decimal value, int decimals, Unit unit) => Derivation.Of(Quantity.Measured(value, decimals), unit);
        var same = VolumeAndKey.Of(Number(38_061, 0, Unit.Job), Number(74, 0, Unit.Percent), Number(38_061, 0, Unit.Job), Number(74, 0, Unit.Percent), Breaks.None);
        var nothing = change.HiredIn with { Value = 0, Printed = "0" };
        Assert.Contains("markt nothing beyond rounding by volume and nothing beyond rounding by the key", ChangeViews.Chart([change with { Effects = same, HiredIn = nothing }]).Title, StringComparison.Ordinal);
    }

    // What holds of some sectors.

    private static Dataset SomeSectors => Data.With(
        ("figures/kst-34352-202.csv", "kst-34352-202/kwantitatieve-resultaten/p3/5,", "kst-34352-202/kwantitatieve-resultaten/p3/5,kwantitatieve-resultaten,p3/5,39,45,45,percent,realisation-rate,overheid,total,some-parts,2019-12-31,-,overheid,exact,0,printed,for a test"));

    [Fact]
    public void WhatIsSaidOfSomeSectorsIsNotSaidOfAll()
    {
        Assert.Null(Results(SomeSectors, "overheid", 2019).Single(r => r.Subject.Id == "overheid").PrintedRate);
        Assert.DoesNotContain("45", TrendCharts.Rates(SomeSectors, "overheid").Title, StringComparison.Ordinal);
        Assert.Equal(TableCell.Missing, Row(YearTables.Results("2019", Results(SomeSectors, "overheid", 2019)), "overheid")[2]);
        Assert.Contains("some parts", LetterTables.Reconstructed("2019", SomeSectors.Rebuilt.Year(2019).Where(r => r.Figure.Measure == Measure.RealisationRate && r.Figure.Subject == "overheid")).Rows[0][0].Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<SubjectResult> Results(Dataset data, string whole, int year) => SubjectResult.Of(data, data.Rebuilt.Year(year), whole, year);

    private static IReadOnlyList<TableCell> Row(Table table, string subject) => Assert.Single(table.Rows, r => r[0].Text == subject || r[0].Text.StartsWith(subject + ": ", StringComparison.Ordinal));

    private static string After(string words, string title) => title[title.IndexOf(words, StringComparison.Ordinal)..];
}
