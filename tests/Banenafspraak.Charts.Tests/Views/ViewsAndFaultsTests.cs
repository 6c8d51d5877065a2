using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>
/// Every view that says how something stood or changed, each given a break, an unknown year, a row that contradicts itself, a difference within rounding and
/// numbers of some parts. A view either tells the fault, or is what it is without it; it never takes it for an answer.
/// </summary>
public class ViewsAndFaultsTests
{
    private const string Break = "break";
    private const string Unknown = "unknown year";
    private const string Contradiction = "contradiction";
    private const string Rounding = "within rounding";
    private const string SomeSectors = "some sectors";

    private const string Letter = "kst-34352-299";
    private const string National = "series/national.csv";
    private const string Breaks = "series/breaks.csv";
    private const string Parameters = "rules/parameters.csv";
    private const string Letter299 = "figures/kst-34352-299.csv";
    private const string Letter348 = "figures/kst-34352-348.csv";
    private const string Letter258 = "figures/kst-34352-258.csv";

    /// <summary>View, fault, and what the view tells then, or, behind "not ", does not; nothing: it is the same as without the fault.</summary>
    public static TheoryData<string, string, string[]> Cells { get; } = new()
    {
        { "RealisationCharts.Rates", Break, [] },
        { "RealisationCharts.Rates", Unknown, ["1 of 11 sectors met", "not politie", "not defensie"] },
        { "RealisationCharts.Rates", Contradiction, ["of 2 it cannot be told (politie and Defensie)", "not 101"] },
        { "RealisationCharts.Rates", Rounding, ["of 1 it cannot be told (politie)"] },
        { "RealisationCharts.Rates", SomeSectors, [] },
        { "RealisationCharts.WithProcurement", Break, [] },
        { "RealisationCharts.WithProcurement", Unknown, ["not Defensie"] },
        { "RealisationCharts.WithProcurement", Contradiction, ["not Defensie"] },
        { "RealisationCharts.WithProcurement", Rounding, ["of 1 it cannot be told (Defensie)"] },
        { "RealisationCharts.WithProcurement", SomeSectors, [] },
        { "RealisationCharts.Missing", Break, [] },
        { "RealisationCharts.Missing", Unknown, ["not Justitie"] },
        { "RealisationCharts.Missing", Contradiction, ["it cannot be told whether the target was met", "not Justitie"] },
        { "RealisationCharts.Missing", Rounding, ["it cannot be told whether the target was met"] },
        { "RealisationCharts.Missing", SomeSectors, [] },
        { "RealisationCharts.ByForm", Break, [] },
        { "RealisationCharts.ByForm", Unknown, ["12,1% of all jobs of Rijk", "kst-34352-258/t1/jenv/target"] },
        { "RealisationCharts.ByForm", Contradiction, ["Jobs of the parts of Rijk at the end of 2021, by form", "not %"] },
        { "RealisationCharts.ByForm", Rounding, ["12,1% of all jobs of Rijk", "at 87,9% of its target"] },
        { "RealisationCharts.ByForm", SomeSectors, [] },
        { "RateComparison.Chart", Break, ["the rate of 3 of 7 sectors that may be compared rose"] },
        { "RateComparison.Chart", Unknown, ["not politie", "not defensie"] },
        { "RateComparison.Chart", Contradiction, ["not politie (", "not Defensie ("] },
        { "RateComparison.Chart", Rounding, ["1 changed by no more than rounding explains"] },
        { "RateComparison.Chart", SomeSectors, [] },
        { "RateComparison.Table", Break, ["politie: police | 54,3% | 68,6% | – | 387 to 489 | invented break"] },
        { "RateComparison.Table", Unknown, ["politie: police | – | – | – | –"] },
        { "RateComparison.Table", Contradiction, ["| – | 387 to 720 | its numbers contradict each other on how much"] },
        { "RateComparison.Table", Rounding, ["provincies: provinces | 86,3% | 86,3% | – | 395,5 to 395,5 | no more than rounding explains"] },
        { "RateComparison.Table", SomeSectors, [] },
        { "YearTables.Results", Break, [] },
        { "YearTables.Results", Unknown, ["politie | cannot be told | ?? (unreadable) | – |"] },
        { "YearTables.Results", Contradiction, ["politie | cannot be told: its numbers contradict each other"] },
        { "YearTables.Results", Rounding, ["politie | cannot be told | 100%"] },
        { "YearTables.Results", SomeSectors, [] },
        { "YearTables.National", Break, [] },
        { "YearTables.National", Unknown, ["whether markt met the target at the end of 2021 cannot be told", "markt | cannot be told | –"] },
        { "YearTables.National", Contradiction, ["whether markt met the target at the end of 2021 cannot be told", "markt | cannot be told | 60.966", "another source: 50.000"] },
        { "YearTables.National", Rounding, ["Whether markt and overheid met the target at the end of 2021 cannot be told", "overheid | cannot be told | 20.000"] },
        { "YearTables.National", SomeSectors, [] },
        { "TrendCharts.ShareOfTarget", Break, ["invented break"] },
        { "TrendCharts.ShareOfTarget", Unknown, ["Markt met its target in 7 of the 8 years", "of markt no result is published for 2021 and 2024"] },
        { "TrendCharts.ShareOfTarget", Contradiction, ["Markt met its target in 7 of the 9 years", "of 2021 it cannot be told; overheid met its target in 0 of the 9", "of 2015 it cannot be told"] },
        { "TrendCharts.ShareOfTarget", Rounding, ["of 2021 it cannot be told; overheid met its target in 1 of the 9", "of 2021 and 2023 it cannot be told"] },
        { "TrendCharts.ShareOfTarget", SomeSectors, [] },
        { "TrendCharts.Pace", Break, ["against 2.918 a year from 2022 to 2023"] },
        { "TrendCharts.Pace", Unknown, ["against 1.148 a year from 2016 to 2023"] },
        { "TrendCharts.Pace", Contradiction, ["against 1.148 a year from 2016 to 2023"] },
        { "TrendCharts.Pace", Rounding, ["overheid is within rounding of its target for the end of 2025"] },
        { "TrendCharts.Pace", SomeSectors, [] },
        { "TrendTables.Pace", Break, ["markt, so far | 2.918"] },
        { "TrendTables.Pace", Unknown, ["overheid, so far | 1.148"] },
        { "TrendTables.Pace", Contradiction, ["overheid, so far | 1.148"] },
        { "TrendTables.Pace", Rounding, ["overheid, still needed | 0 | [-0,3; 0,3]"] },
        { "TrendTables.Pace", SomeSectors, [] },
        { "TrendCharts.Rates", Break, ["68,6% of the target at the end of 2024, which may not be compared with the years before 2024", "invented break", "not 54,3%"] },
        { "TrendCharts.Rates", Unknown, ["54,3% of the target at the end of 2023; the target was not met in the one year", "not 2024"] },
        { "TrendCharts.Rates", Contradiction, ["of 2024 it cannot be told", "not 101"] },
        { "TrendCharts.Rates", Rounding, ["of 2024 it cannot be told"] },
        { "TrendCharts.Rates", SomeSectors, [] },
        { "TrendCharts.AllocationKey", Break, ["which may not be compared across the break of 2021", "invented break", "not highest"] },
        { "TrendCharts.AllocationKey", Unknown, ["in the 4 years of which it is known", "not 2020"] },
        { "TrendCharts.AllocationKey", Contradiction, ["at its highest 32% in 2021", "of 2020 it cannot be told", "not 33,7"] },
        { "TrendCharts.AllocationKey", Rounding, ["at its highest 33,7% in 2020 or 34% in 2021"] },
        { "TrendCharts.AllocationKey", SomeSectors, [] },
        { "TrendTables.Series", Break, [] },
        { "TrendTables.Series", Unknown, ["2021, markt | – | 60.000 | not found"] },
        { "TrendTables.Series", Contradiction, ["2021, markt | 60.966 | 60.000", "another source: 50.000 (elsewhere)"] },
        { "TrendTables.Series", Rounding, ["2021, markt | 53.800 | 53.800 | second hand | nowhere; another source: 53.800"] },
        { "TrendTables.Series", SomeSectors, [] },
        { "TrendTables.Refused", Break, ["politie | growth of jobs, total, 2023-12-31 to 2024-12-31 | ", "invented break"] },
        { "TrendTables.Refused", Unknown, ["jenv | no two figures on either side of it | Rechtspraak apart"] },
        { "TrendTables.Refused", Contradiction, ["kst-34352-258/t1/jenv/total (1.460) may not be joined to 2024-12-31"] },
        { "TrendTables.Refused", Rounding, [] },
        { "TrendTables.Refused", SomeSectors, [] },
        { "SeriesCharts.AgainstTarget", Break, ["invented break"] },
        { "SeriesCharts.AgainstTarget", Unknown, ["\"y\":[15604,18957,30432,44017,51829,53799,null,71113"] },
        { "SeriesCharts.AgainstTarget", Contradiction, ["of 2021 it cannot be told"] },
        { "SeriesCharts.AgainstTarget", Rounding, ["of 2021 it cannot be told"] },
        { "SeriesCharts.AgainstTarget", SomeSectors, [] },
        { "SeriesCharts.OfYear", Break, [] },
        { "SeriesCharts.OfYear", Unknown, ["of markt no number was published; its target was 60.000"] },
        { "SeriesCharts.OfYear", Contradiction, ["of markt it cannot be told, for its numbers contradict each other", "not 60.966"] },
        { "SeriesCharts.OfYear", Rounding, ["markt had 53.800 extra jobs, within rounding at its target"] },
        { "SeriesCharts.OfYear", SomeSectors, [] },
        { "SeriesCharts.Change", Break, ["markt may not be compared: invented break", "not 7.167"] },
        { "SeriesCharts.Change", Unknown, ["of markt a number is not published", "not 7.167"] },
        { "SeriesCharts.Change", Contradiction, ["of markt the numbers contradict each other", "not 7.167"] },
        { "SeriesCharts.Change", Rounding, ["markt changed by no more than rounding explains", "not gained 0"] },
        { "SeriesCharts.Change", SomeSectors, [] },
        { "LetterCharts.AgainstTarget", Break, [] },
        { "LetterCharts.AgainstTarget", Unknown, ["of markt a number is not published", "not 101,6%"] },
        { "LetterCharts.AgainstTarget", Contradiction, ["of markt it cannot be told", "not 130"] },
        { "LetterCharts.AgainstTarget", Rounding, [] },
        { "LetterCharts.AgainstTarget", SomeSectors, [] },
        { "LetterCharts.ChangeByForm", Break, ["markt may not be compared: invented break", "not 10.461"] },
        { "LetterCharts.ChangeByForm", Unknown, ["of markt a number is not published", "not -314"] },
        { "LetterCharts.ChangeByForm", Contradiction, ["of overheid it cannot be told", "not 9.618"] },
        { "LetterCharts.ChangeByForm", Rounding, ["markt 0 formal", "not +0"] },
        { "LetterCharts.ChangeByForm", SomeSectors, [] },
        { "LetterCharts.KeyTimesVolume", Break, [] },
        { "LetterCharts.KeyTimesVolume", Unknown, ["\"x\":[\"overheid\",\"markt\"],\"y\":[1130,724]"] },
        { "LetterCharts.KeyTimesVolume", Contradiction, ["do not all lie inside it"] },
        { "LetterCharts.KeyTimesVolume", Rounding, ["the printed numbers of hired-in jobs lie inside it"] },
        { "LetterCharts.KeyTimesVolume", SomeSectors, [] },
        { "LetterTables.AgainstSeries", Break, [] },
        { "LetterTables.AgainstSeries", Unknown, ["not extra jobs, markt, end of 2021"] },
        { "LetterTables.AgainstSeries", Contradiction, ["| 50.000 | 60.967 | [60.965,5; 60.968,5] | no | elsewhere"] },
        { "LetterTables.AgainstSeries", Rounding, ["extra jobs, totaal, end of 2021 | 83.270 | 83.269 | [83.268; 83.270] | yes"] },
        { "LetterTables.AgainstSeries", SomeSectors, [] },
        { "LetterTables.Reconstructed", Break, [] },
        { "LetterTables.Reconstructed", Unknown, ["extra jobs, markt, end of 2022 | ?? (unreadable) | 71.112 | not checked"] },
        { "LetterTables.Reconstructed", Contradiction, ["extra jobs, markt, end of 2022 | 91.113 | 71.112 | contradicted"] },
        { "LetterTables.Reconstructed", Rounding, ["extra jobs, markt, end of 2022 | 71.113 | 71.112 | within rounding"] },
        { "LetterTables.Reconstructed", SomeSectors, ["extra jobs, markt, end of 2022, some parts | 91.113 | – | not checked"] },
        { "ChangeViews.Chart", Break, ["may not be compared with those of 2021: invented break"] },
        { "ChangeViews.Chart", Unknown, ["has no change of markt, formal"] },
        { "ChangeViews.Chart", Contradiction, ["of markt it cannot be told", "not by the key"] },
        { "ChangeViews.Chart", Rounding, ["nothing beyond rounding by the key"] },
        { "ChangeViews.Chart", SomeSectors, [] },
        { "ChangeViews.Table", Break, ["may not be compared with those of 2021: invented break"] },
        { "ChangeViews.Table", Unknown, ["has no change of markt, formal"] },
        { "ChangeViews.Table", Contradiction, ["markt, both effects | -4.393,98 | [-4.654,8; -4.133,2] | -314 | contradicted"] },
        { "ChangeViews.Table", Rounding, ["markt, key effect | 8,78 | [-17,6; 8,8]"] },
        { "ChangeViews.Table", SomeSectors, [] },
    };


    [Theory]
    [MemberData(nameof(Cells))]
    public void AFaultIsToldOrPlaysNoPart(string view, string fault, string[] told)
    {
        var (without, with) = (Shown(Views[view], Data.Set), Shown(Views[view], Faulty[fault]));
        if (told.Length == 0)
            Assert.Equal(without, with);
        Assert.All(told, words =>
        {
            if (words.StartsWith("not ", StringComparison.Ordinal))
                Assert.DoesNotContain(words["not ".Length..], with.Told, StringComparison.Ordinal);
            else
                Assert.Contains(words, with.All, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void EveryViewIsGivenEveryFault() =>
        Assert.Equal(
            Views.Keys.SelectMany(v => Faulty.Keys.Select(f => (v, f))).Order(),
            Cells.Select(row => ((string)row[0], (string)row[1])).Order());

    private static readonly Dictionary<string, Func<Dataset, (string Told, string All)>> Views = new(StringComparer.Ordinal)
    {
        ["RealisationCharts.Rates"] = d => Told(RealisationCharts.Rates(Sectors(d))),
        ["RealisationCharts.WithProcurement"] = d => Told(RealisationCharts.WithProcurement(Sectors(d))),
        ["RealisationCharts.Missing"] = d => Told(RealisationCharts.Missing(Ministries(d))),
        ["RealisationCharts.ByForm"] = d => Told(RealisationCharts.ByForm(Ministries(d))),
        ["RateComparison.Chart"] = d => Told(RateComparison.Of(d, "overheid", 2023, 2024).Chart()),
        ["RateComparison.Table"] = d => Told(RateComparison.Of(d, "overheid", 2023, 2024).Table()),
        ["YearTables.Results"] = d => Told(YearTables.Results("2024", Sectors(d))),
        ["YearTables.National"] = d => Told(YearTables.National(d, 2021)),
        ["TrendCharts.ShareOfTarget"] = d => Told(TrendCharts.ShareOfTarget(d)),
        ["TrendCharts.Pace"] = d => Told(TrendCharts.Pace(d, 2025)),
        ["TrendCharts.Rates"] = d => Told(TrendCharts.Rates(d, "politie")),
        ["TrendCharts.AllocationKey"] = d => Told(TrendCharts.AllocationKey(d)),
        ["TrendTables.Series"] = d => Told(TrendTables.Series(d)),
        ["TrendTables.Refused"] = d => Told(TrendTables.Refused(d)),
        ["TrendTables.Pace"] = d => Told(TrendTables.Pace(d, 2025)),
        ["SeriesCharts.AgainstTarget"] = d => Told(SeriesCharts.AgainstTarget(d, "markt")),
        ["SeriesCharts.OfYear"] = d => Told(SeriesCharts.OfYear(d, 2021)),
        ["SeriesCharts.Change"] = d => Told(SeriesCharts.Change(d, 2021)),
        ["LetterCharts.AgainstTarget"] = d => Told(LetterCharts.AgainstTarget(d, Letter, 2022)),
        ["LetterCharts.ChangeByForm"] = d => Told(LetterCharts.ChangeByForm(d, Letter, 2022)),
        ["LetterCharts.KeyTimesVolume"] = d => Told(LetterCharts.KeyTimesVolume([.. d.Rebuilt.Letter(Letter)], 2022)),
        ["LetterTables.AgainstSeries"] = d => Told(LetterTables.AgainstSeries("2021", d.NotPrinted(Letter).Where(x => x.Meaning is { Period.Year: 2021, Measure: Measure.ExtraJobs }), d.Series)),
        ["LetterTables.Reconstructed"] = d => Told(LetterTables.Reconstructed("Table 1", d.Rebuilt.Year(2022).Where(r => r.Figure.Letter == Letter && r.Figure.Section == "t1"))),
        ["ChangeViews.Chart"] = d => Told(ChangeViews.Chart(Changes(d))),
        ["ChangeViews.Table"] = d => Told(ChangeViews.Table("2022", Changes(d))),
    };

    /// <summary>The data set with each fault in what the views show: politie and defensie of 2024, ministries of 2021, the series, letter -299, the allocation key.</summary>
    private static readonly Dictionary<string, Dataset> Faulty = new(StringComparer.Ordinal)
    {
        [Break] = Data.With(
            (Breaks, "", "breaks/politie/jobs/2024,politie,jobs,total,2024-12-31,invented break,kst-34352-348/s-politie,for a test"),
            (Breaks, "", "breaks/defensie/jobs/2024,defensie,jobs,total,2024-12-31,invented break,kst-34352-348/s-defensie,for a test"),
            (Breaks, "", "breaks/jenv/jobs/2021,jenv,jobs,total,2021-12-31,invented break,kst-34352-258/t1,for a test"),
            (Breaks, "", "breaks/markt/extra-jobs/2021,markt,extra-jobs,total,2021-12-31,invented break,kst-34352-299/t1,for a test"),
            (Breaks, "", "breaks/markt/extra-jobs/2022,markt,extra-jobs,total,2022-12-31,invented break,kst-34352-299/t1,for a test"),
            (Breaks, "", "breaks/overheid/allocation-share/2021,overheid,allocation-share,hired-in,2021-12-31,invented break,kst-34352-299/t1,for a test")),
        [Unknown] = Data.With(
            (National, "series/extra-jobs/markt/total/2021,", "series/extra-jobs/markt/total/2021,extra-jobs,markt,total,2021-12-31,,job,not-found,measured,nowhere,2026-11-21,,for a test"),
            (National, "series/extra-jobs/overheid/total/2015,", "series/extra-jobs/overheid/total/2015,extra-jobs,overheid,total,2015-12-31,,job,not-found,measured,nowhere,2026-11-21,,for a test"),
            (Parameters, "rules/allocation-key/overheid/2020,", "rules/allocation-key/overheid/2020,allocation-key,overheid,2020-12-31,,percent,,measured,open,,2026-11-21,,for a test"),
            (Letter348, "kst-34352-348/s-politie/realised/2024,", "kst-34352-348/s-politie/realised/2024,s-politie,realised/2024,337,??,,job,jobs,politie,total,-,2024-12-31,-,,exact,,unreadable,for a test"),
            (Letter348, "kst-34352-348/s-politie/rate/2024,", "kst-34352-348/s-politie/rate/2024,s-politie,rate/2024,338,??,,percent,realisation-rate,politie,total,-,2024-12-31,-,kst-34352-348/s-politie/target/2024,exact,,unreadable,for a test"),
            (Letter348, "kst-34352-348/inleiding/p3/4,", "kst-34352-348/inleiding/p3/4,inleiding,p3/4,22,??,,percent,realisation-rate,politie,total,-,2024-12-31,-,kst-34352-348/s-politie/target/2024,exact,,unreadable,for a test"),
            (Letter348, "kst-34352-348/politie-cijfermatige-realisatie/p1/1,", "kst-34352-348/politie-cijfermatige-realisatie/p1/1,politie-cijfermatige-realisatie,p1/1,340,??,,job,jobs,politie,total,-,2024-12-31,-,,exact,,unreadable,for a test"),
            (Letter348, "kst-34352-348/politie-cijfermatige-realisatie/p1/3,", "kst-34352-348/politie-cijfermatige-realisatie/p1/3,politie-cijfermatige-realisatie,p1/3,340,??,,job,jobs,politie,permanent,-,2024-12-31,-,,exact,,unreadable,for a test"),
            (Letter348, "kst-34352-348/politie-cijfermatige-realisatie/p1/6,", "kst-34352-348/politie-cijfermatige-realisatie/p1/6,politie-cijfermatige-realisatie,p1/6,342,??,,job,change,politie,total,-,2023..2024,2023,kst-34352-348/s-politie/realised/2023,exact,,unreadable,for a test"),
            (Letter348, "kst-34352-348/s-defensie/realised/2024,", "kst-34352-348/s-defensie/realised/2024,s-defensie,realised/2024,121,??,,job,jobs,defensie,total,-,2024-12-31,-,,exact,,unreadable,for a test"),
            (Letter348, "kst-34352-348/s-defensie/rate/2024,", "kst-34352-348/s-defensie/rate/2024,s-defensie,rate/2024,122,??,,percent,realisation-rate,defensie,total,-,2024-12-31,-,kst-34352-348/s-defensie/target/2024,exact,,unreadable,for a test"),
            (Letter348, "kst-34352-348/defensie-cijfermatige-realisatie/p1/5,", "kst-34352-348/defensie-cijfermatige-realisatie/p1/5,defensie-cijfermatige-realisatie,p1/5,126,??,,job,jobs,defensie,procurement,-,2024-12-31,-,,exact,,unreadable,for a test"),
            (Letter299, "kst-34352-299/ontwikkelingen/p2/5,", "kst-34352-299/ontwikkelingen/p2/5,ontwikkelingen,p2/5,71,??,,job,change,markt,formal,-,2021..2022,2021,kst-34352-299/t1/formal/markt,exact,,unreadable,for a test"),
            (Letter258, "kst-34352-258/t1/jenv/total,", "kst-34352-258/t1/jenv/total,t1,jenv/total,198,??,,job,jobs,jenv,total,-,2021Q4,-,,exact,,unreadable,for a test"),
            (Letter258, "kst-34352-258/t1/jenv/target,", "kst-34352-258/t1/jenv/target,t1,jenv/target,198,??,,job,target,jenv,total,-,2021Q4,-,,exact,,unreadable,for a test"),
            (Letter299, "kst-34352-299/t1/total/markt,", "kst-34352-299/t1/total/markt,t1,total/markt,46,??,,job,extra-jobs,markt,total,-,2022-12-31,baseline,,exact,,unreadable,banen"),
            (Letter299, "kst-34352-299/t1/hired-in/markt,", "kst-34352-299/t1/hired-in/markt,t1,hired-in/markt,45,??,,job,extra-jobs,markt,hired-in,-,2022-12-31,baseline,,exact,,unreadable,banen")),
        [Contradiction] = Data.With(
            (Letter348, "kst-34352-348/s-defensie/realised/2024,", "kst-34352-348/s-defensie/realised/2024,s-defensie,realised/2024,121,\"995,4\",995.4,job,jobs,defensie,total,-,2024-12-31,-,,exact,1,printed,for a test"),
            (Letter348, "kst-34352-348/s-politie/realised/2024,", "kst-34352-348/s-politie/realised/2024,s-politie,realised/2024,337,720,720,job,jobs,politie,total,-,2024-12-31,-,,exact,0,printed,fta"),
            (Letter258, "kst-34352-258/t1/jenv/total,", "kst-34352-258/t1/jenv/total,t1,jenv/total,198,1.460,1460,job,jobs,jenv,total,-,2021Q4,-,,exact,0,printed,for a test"),
            (Letter258, "kst-34352-258/t1/rijk/total,", "kst-34352-258/t1/rijk/total,t1,rijk/total,203,4.703,4703,job,jobs,rijk,total,-,2021Q4,-,,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/t1/total/markt,", "kst-34352-299/t1/total/markt,t1,total/markt,46,91.113,91113,job,extra-jobs,markt,total,-,2022-12-31,baseline,,exact,0,printed,banen"),
            (Letter299, "kst-34352-299/ontwikkelingen/p3/8,", "kst-34352-299/ontwikkelingen/p3/8,ontwikkelingen,p3/8,73,9.618,-9618,job,change,overheid,hired-in,-,2021..2022,2021,kst-34352-299/t1/hired-in/overheid,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/t1/hired-in/markt,", "kst-34352-299/t1/hired-in/markt,t1,hired-in/markt,45,7.240,7240,job,extra-jobs,markt,hired-in,-,2022-12-31,baseline,,exact,0,printed,banen"),
            (Parameters, "", "rules/allocation-key/overheid/2020/other,allocation-key,overheid,2020-12-31,40.0,percent,1,measured,public,elsewhere,2026-11-21,rules/allocation-key/overheid/2020,for a test"),
            (National, "", "series/extra-jobs/markt/total/2021/other,extra-jobs,markt,total,2021-12-31,50000,job,second-hand,measured,elsewhere,2026-11-21,series/extra-jobs/markt/total/2021,for a test"),
            (National, "", "series/extra-jobs/overheid/total/2015/other,extra-jobs,overheid,total,2015-12-31,1000,job,second-hand,measured,elsewhere,2026-11-21,series/extra-jobs/overheid/total/2015,for a test")),
        [Rounding] = Data.With(
            (Letter348, "kst-34352-348/s-defensie/target/2024,", "kst-34352-348/s-defensie/target/2024,s-defensie,target/2024,120,\"826,3\",826.3,job,target,defensie,total,-,2024-12-31,-,,exact,1,printed,for a test"),
            (Letter348, "kst-34352-348/s-defensie/rate/2024,", "kst-34352-348/s-defensie/rate/2024,s-defensie,rate/2024,122,\"72,1%\",72.1,percent,realisation-rate,defensie,total,-,2024-12-31,-,kst-34352-348/s-defensie/target/2024,exact,1,printed,for a test"),
            (Letter348, "kst-34352-348/s-politie/target/2024,", "kst-34352-348/s-politie/target/2024,s-politie,target/2024,336,489,489,job,target,politie,total,-,2024-12-31,-,,exact,0,printed,for a test"),
            (Letter348, "kst-34352-348/s-politie/rate/2024,", "kst-34352-348/s-politie/rate/2024,s-politie,rate/2024,338,100%,100,percent,realisation-rate,politie,total,-,2024-12-31,-,kst-34352-348/s-politie/target/2024,exact,0,printed,for a test"),
            (Letter348, "kst-34352-348/s-provincies/target/2024,", "kst-34352-348/s-provincies/target/2024,s-provincies,target/2024,246,\"458,3\",458.3,job,target,provincies,total,-,2024-12-31,-,,exact,1,printed,for a test"),
            (Letter348, "kst-34352-348/s-provincies/realised/2024,", "kst-34352-348/s-provincies/realised/2024,s-provincies,realised/2024,247,\"395,5\",395.5,job,jobs,provincies,total,-,2024-12-31,-,,exact,1,printed,for a test"),
            (Letter348, "kst-34352-348/s-provincies/rate/2024,", "kst-34352-348/s-provincies/rate/2024,s-provincies,rate/2024,248,\"86,3%\",86.3,percent,realisation-rate,provincies,total,-,2024-12-31,-,kst-34352-348/s-provincies/target/2024,exact,1,printed,for a test"),
            (Letter258, "kst-34352-258/t1/rijk/target,", "kst-34352-258/t1/rijk/target,t1,rijk/target,204,3.203,3203,job,target,rijk,total,-,2021Q4,-,,exact,0,printed,for a test"),
            (Letter258, "kst-34352-258/t1/rijk/rate,", "kst-34352-258/t1/rijk/rate,t1,rijk/rate,204,100%,100,percent,realisation-rate,rijk,total,-,2021Q4,-,kst-34352-258/t1/rijk/target,exact,0,printed,for a test"),
            (National, "series/extra-jobs/markt/total/2021,", "series/extra-jobs/markt/total/2021,extra-jobs,markt,total,2021-12-31,53800,job,second-hand,measured,nowhere,2026-11-21,,for a test"),
            (National, "series/extra-jobs/markt/total/2021/from-change,", "series/extra-jobs/markt/total/2021/from-change,extra-jobs,markt,total,2021-12-31,53800,job,derived,measured,nowhere,2026-11-21,series/extra-jobs/markt/total/2021,for a test"),
            (National, "series/target/markt/total/2021,", "series/target/markt/total/2021,target,markt,total,2021-12-31,53800,job,official,set,nowhere,2026-11-21,,for a test"),
            (National, "series/extra-jobs/overheid/total/2021,", "series/extra-jobs/overheid/total/2021,extra-jobs,overheid,total,2021-12-31,20000,job,second-hand,measured,nowhere,2026-11-21,,for a test"),
            (National, "series/extra-jobs/totaal/total/2021,", "series/extra-jobs/totaal/total/2021,extra-jobs,totaal,total,2021-12-31,83270,job,second-hand,measured,nowhere,2026-11-21,,for a test"),
            (National, "series/extra-jobs/overheid/total/2023,", "series/extra-jobs/overheid/total/2023,extra-jobs,overheid,total,2023-12-31,25000,job,derived,measured,nowhere,2026-11-21,,for a test"),
            (Parameters, "rules/allocation-key/overheid/2021,", "rules/allocation-key/overheid/2021,allocation-key,overheid,2021-12-31,34,percent,0,measured,public,nowhere,2026-11-21,,for a test"),
            (Letter299, "kst-34352-299/vorm-dienstverband/p3/8,", "kst-34352-299/vorm-dienstverband/p3/8,vorm-dienstverband,p3/8,57,26,26,percent,allocation-share,overheid,hired-in,-,2021-12-31,-,totaal,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/ontwikkelingen/p2/9,", "kst-34352-299/ontwikkelingen/p2/9,ontwikkelingen,p2/9,71,2.918,-2918,job,change,markt,hired-in,-,2021..2022,2021,kst-34352-299/t1/hired-in/markt,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/ontwikkelingen/p3/8,", "kst-34352-299/ontwikkelingen/p3/8,ontwikkelingen,p3/8,73,1.014,-1014,job,change,overheid,hired-in,-,2021..2022,2021,kst-34352-299/t1/hired-in/overheid,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/ontwikkelingen/p2/5,", "kst-34352-299/ontwikkelingen/p2/5,ontwikkelingen,p2/5,71,0,0,job,change,markt,formal,-,2021..2022,2021,kst-34352-299/t1/formal/markt,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/ontwikkelingen/p2/2,", "kst-34352-299/ontwikkelingen/p2/2,ontwikkelingen,p2/2,71,2.918,-2918,job,change,markt,total,-,2021..2022,2021,kst-34352-299/t1/total/markt,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/inleiding/p2/7,", "kst-34352-299/inleiding/p2/7,inleiding,p2/7,19,2.918,-2918,job,change,markt,total,-,2021..2022,2021,kst-34352-299/t1/total/markt,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/ontwikkelingen/p3/2,", "kst-34352-299/ontwikkelingen/p3/2,ontwikkelingen,p3/2,73,766,766,job,change,overheid,total,-,2021..2022,2021,kst-34352-299/t1/total/overheid,exact,0,printed,for a test"),
            (Letter299, "kst-34352-299/terugblik/p1/9,", "kst-34352-299/terugblik/p1/9,terugblik,p1/9,29,2.152,-2152,job,change,totaal,total,-,2021..2022,2021,kst-34352-299/t1/total/total,exact,0,printed,for a test")),
        [SomeSectors] = Data.With(
            First("kst-34352-202", "some/p1/1,some,p1/1,39,45,45,percent,realisation-rate,overheid,total,some-parts,2019-12-31,-,overheid,exact,0,printed,for a test"),
            First("kst-34352-348", "s-politie/some-1/2024,s-politie,some-1/2024,337,720,720,job,jobs,politie,total,some-parts,2024-12-31,-,,exact,0,printed,for a test",
                "s-politie/some-2/2024,s-politie,some-2/2024,337,101%,101,percent,realisation-rate,politie,total,some-parts,2024-12-31,-,,exact,0,printed,for a test",
                "s-politie/some-3/2024,s-politie,some-3/2024,337,100,100,job,target,politie,total,some-parts,2024-12-31,-,,exact,0,printed,for a test",
                "some/p1/4,some,p1/4,337,900,900,job,jobs,defensie,procurement,some-parts,2024-12-31,-,,exact,0,printed,for a test"),
            First("kst-34352-258", "t1/jenv/some-total,t1,jenv/some-total,198,1.460,1460,job,jobs,jenv,total,some-parts,2021Q4,-,,exact,0,printed,for a test",
                "t1/rijk/some-target,t1,rijk/some-target,204,3.203,3203,job,target,rijk,total,some-parts,2021Q4,-,,exact,0,printed,for a test",
                "t1/rijk/some-hired-in,t1,rijk/some-hired-in,204,1.203,1203,job,jobs,rijk,hired-in,some-parts,2021Q4,-,,exact,0,printed,for a test"),
            First("kst-34352-299", "t1/total/some,t1,total/some,46,91.113,91113,job,extra-jobs,markt,total,some-parts,2022-12-31,baseline,,exact,0,printed,for a test",
                "t1/hired-in/some,t1,hired-in/some,45,7.240,7240,job,extra-jobs,markt,hired-in,some-parts,2022-12-31,baseline,,exact,0,printed,for a test",
                "t1/target/some,t1,target/some,47,900,900,job,target,markt,total,some-parts,2022-12-31,baseline,,exact,0,printed,for a test",
                "some/p1/1,some,p1/1,73,9.618,-9618,job,change,overheid,hired-in,some-parts,2021..2022,2021,,exact,0,printed,for a test",
                "some/p1/2,some,p1/2,73,15,15,percent,allocation-share,overheid,hired-in,some-parts,2022-12-31,-,,exact,0,printed,for a test")),
    };

    private static IReadOnlyList<SubjectResult> Sectors(Dataset data) => SubjectResult.Of(data, data.Rebuilt.Year(2024), "overheid", 2024);

    private static IReadOnlyList<SubjectResult> Ministries(Dataset data) => SubjectResult.Of(data, data.Rebuilt.Year(2021), "rijk", 2021);

    private static SectorChange[] Changes(Dataset data) => [SectorChange.Of(data, Letter, "markt", 2022), SectorChange.Of(data, Letter, "overheid", 2022)];

    private static (string Told, string All) Shown(Func<Dataset, (string Told, string All)> view, Dataset data)
    {
        try
        {
            return view(data);
        }
        catch (MetricException e)
        {
            return (e.Message, e.Message);
        }
    }

    private static (string Told, string All) Told(Chart chart) => (chart.Title, chart.Title + chart.PlotlyJson);

    private static (string Told, string All) Told(Table table) =>
        string.Join('\n', table.Rows.Select(r => string.Join(" | ", r.Zip(table.Columns, (cell, column) => cell.Display(column)))).Prepend(table.Caption)) is var text ? (text, text) : default;

    /// <summary>Figures in front of those of a letter, so that whoever takes the first one of a kind takes them.</summary>
    private static (string, string, string) First(string letter, params string[] lines) =>
        ($"figures/{letter}.csv", "id,", string.Join("\n", lines.Select(l => $"{letter}/{l}").Prepend(File.ReadLines(Path.Combine(Data.Folder, "figures", letter + ".csv")).First())));
}
