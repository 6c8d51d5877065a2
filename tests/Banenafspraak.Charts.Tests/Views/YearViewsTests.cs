using System.Text.Json;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>The results of a year as tables and pictures, from the repository's own data.</summary>
public class YearViewsTests
{
    private static readonly Audit Audit = Data.Set.Audit;
    private static readonly Reconstructions Rebuilt = Data.Set.Rebuilt;
    private static readonly IReadOnlyList<SubjectResult> Ministries = SubjectResult.Of(Data.Set, Rebuilt.Year(2021), "rijk", 2021);
    private static readonly IReadOnlyList<SubjectResult> Sectors = SubjectResult.Of(Data.Set, Rebuilt.Year(2024), "overheid", 2024);

    [Fact]
    public void EveryFigureOfAYearIsInOnePart()
    {
        var year = Rebuilt.Year(2024);
        var parts = LetterParts.Of(Data.Set, year);
        Assert.Equal(year.Select(r => r.Figure.Id).Order(StringComparer.Ordinal), parts.SelectMany(p => p).Select(r => r.Figure.Id).Order(StringComparer.Ordinal));
        Assert.All(Enum.GetValues<LetterPart>(), p => Assert.NotEmpty(parts[p]));
        Assert.All(parts[LetterPart.Charts], r => Assert.Equal("f1", r.Figure.Section));
    }

    [Fact]
    public void RowsOfSeveralLettersNameTheirLetterThoseOfOneDoNot()
    {
        var year = Rebuilt.Year(2019);
        Assert.All(year.Zip(LetterTables.Reconstructed("All", year).Rows), p => Assert.StartsWith(p.First.Figure.Letter, p.Second[^1].Text, StringComparison.Ordinal));
        var one = Rebuilt.Year(2022);
        Assert.All(LetterTables.Reconstructed("All", one).Rows, r => Assert.DoesNotContain("kst-", r[^1].Text, StringComparison.Ordinal));
    }

    [Fact]
    public void ACellThatIsNotAsPrintedSaysHowItIsKnown()
    {
        var damaged = Rebuilt.All[0].Figure with { Printed = "B5%", Value = 85, Decimals = 0, Unit = Unit.Percent, Qualifier = Qualifier.Exact, Reading = Reading.Proven };
        Assert.Equal("85% (proven; the text shows B5%)", Published(damaged));
        Assert.Equal("85% (inferred; the text shows B5%)", Published(damaged with { Reading = Reading.Inferred }));
        Assert.Equal("B5% (unreadable)", Published(damaged with { Value = null, Reading = Reading.Unreadable }));

        static string Published(Figure figure) => LetterTables.Reconstructed("One", [new(figure, Verdict.NotChecked, [], "")]).Rows[0][1].Text;
    }

    [Fact]
    public void AReserveStandsBeforeTheNumber() =>
        Assert.Contains(LetterTables.Reconstructed("All", Rebuilt.Year(2024)).Rows, r => r[1] == TableCell.From("about 1.929"));

    [Fact]
    public void OnlyWhatIsToBlameIsMarkedAsContradicted()
    {
        Assert.Equal(["56,6%"], Marked(2023));
        Assert.All(Rebuilt.All.Where(r => r.Verdict == Verdict.Contradicted), r => Assert.Equal(r.Coverage!.IsAccused, Cell(r).Kind == CellKind.Verdict));

        var confirmed = Rebuilt.All.Where(r => r.Verdict == Verdict.Contradicted && r.Status == FigureStatus.Confirmed).ToList();
        Assert.NotEmpty(confirmed);
        Assert.All(
            confirmed,
            r => Assert.Contains("the fault lies in another", LetterTables.Reconstructed("One", [r]).Rows[0][4].Text, StringComparison.Ordinal));

        static TableCell Cell(Reconstruction r) => LetterTables.Reconstructed("One", [r]).Rows[0][3];
        IEnumerable<string> Marked(int year) => Rebuilt.Year(year).Where(r => Cell(r) == TableCell.Verdict("contradicted")).Select(r => r.Figure.Printed);
    }

    [Fact]
    public void AContradictionThatAnotherFigureExplainsSaysSo()
    {
        var explained = Rebuilt.All.First(r => r is { Verdict: Verdict.Contradicted, Status: FigureStatus.Explained });
        var disputed = Rebuilt.All.First(r => r is { Verdict: Verdict.Contradicted, Status: FigureStatus.Disputed });
        Assert.Contains("explained: the fault lies in ", How(explained), StringComparison.Ordinal);
        Assert.DoesNotContain("explained", How(disputed), StringComparison.Ordinal);

        static string How(Reconstruction r) => LetterTables.Reconstructed("One", [r]).Rows[0][4].Text;
    }

    [Fact]
    public void TheTitleOfRatesNamesWhoMetTheTargetAndWhoIsFurthest() => Assert.Equal(
        "1 of 12 parts of Rijk met the target at the end of 2021 (Ministerie van Sociale Zaken en Werkgelegenheid); furthest away: Ministerie van Justitie en Veiligheid, at 48,3%",
        RealisationCharts.Rates(Ministries.Where(r => r.Target is not null && r.Subject.Id != "rijk")).Title);

    [Fact]
    public void TheMissingJobsOfTheMinistriesAddUpToThoseOfRijkWithinRounding()
    {
        var chart = RealisationCharts.Missing(Ministries);
        Assert.StartsWith("Rijk was 1.471 jobs short", chart.Title, StringComparison.Ordinal);
        Assert.InRange(Bars(chart).Sum(), 1471 - 13, 1471 + 13);
    }

    [Fact]
    public void ADamagedRateIsDrawnFromJobsAndTargetDamagedJobsAreNot()
    {
        var rijk = SubjectResult.Of(Data.Set, Rebuilt.Year(2024), "rijk", 2024);
        Assert.Equal(13, Bars(RealisationCharts.Rates(rijk.Where(r => r.Subject.Id != "rijk"))).Count);
        Assert.All(YearTables.Results("All", rijk.SkipLast(1)).Rows, r => Assert.Equal(r[0].Text == "hcvs", r[3] == TableCell.Missing));
    }

    [Fact]
    public void AYearWithoutANumberIsAGapInTheLine()
    {
        var values = TrendCharts.Rates(Data.Set, "rijk").Data.Rows.Where(r => r[1].Text == "realised, in percent of the target").ToDictionary(r => r[0].Text, r => r[2] == TableCell.Missing, StringComparer.Ordinal);
        Assert.Equal(new() { ["2019"] = false, ["2020"] = false, ["2021"] = false, ["2022"] = true, ["2023"] = false, ["2024"] = false }, values);
    }

    [Fact]
    public void ProcurementIsShownForTheSectorsThatPublishIt()
    {
        var chart = RealisationCharts.WithProcurement(Sectors);
        Assert.Equal(Sectors.Count(r => r.RateWithProcurement is not null), Bars(chart).Count);
        Assert.Contains("none of the 5 sectors", chart.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void PicturesOfNothingAreRefused()
    {
        Assert.Throws<ArgumentException>(() => RealisationCharts.Rates([]));
        Assert.Throws<ArgumentException>(() => RealisationCharts.Missing(Ministries.Where(r => r.Subject.Id == "rijk").ToList()));
        Assert.Throws<ArgumentException>(() => SeriesCharts.OfYear(Data.Set, 2014));
    }

    [Fact]
    public void TheSeriesOfAYearSaysHowFarEachSectorIsFromItsTarget() => Assert.Equal(
        "At the end of 2019 markt had 51.829 extra jobs, 11.829 above its target; overheid had 9.786 extra jobs, 5.214 below its target",
        SeriesCharts.OfYear(Data.Set, 2019).Title);

    [Fact]
    public void FindingsOfAYearAreThoseOfItsFiguresAndLeadToTheAudit()
    {
        var found = YearTables.Findings("2023", Audit, Rebuilt.Year(2023));
        Assert.All(found.Rows, r => Assert.Contains(Audit.Findings, f => f.Id == "findings/" + r[0].Text));
        Assert.Contains("91-audit.ipynb#findings/", found.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(TableCell.From("none"), Assert.Single(YearTables.Findings("2019", Audit, Rebuilt.Year(2019)).Rows)[0]);
    }

    [Fact]
    public void TheStatusesOfAYearAddUpToItsFigures() => Assert.All(Enumerable.Range(2019, 6), year =>
        Assert.Equal(Rebuilt.Year(year).Count, YearTables.Status("All", Rebuilt.Year(year)).Rows.Sum(r => r[1].Number)));

    private static List<decimal> Bars(Chart chart)
    {
        using var json = JsonDocument.Parse(chart.PlotlyJson);
        return [.. json.RootElement.GetProperty("data")[0].GetProperty("y").EnumerateArray().Select(v => v.GetDecimal())];
    }
}
