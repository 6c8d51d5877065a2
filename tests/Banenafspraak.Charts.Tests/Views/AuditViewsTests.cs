using System.Net;
using System.Text.RegularExpressions;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>The audit of the repository's own data as tables and a picture.</summary>
public partial class AuditViewsTests
{
    private static readonly Audit Audit = Data.Set.Audit;

    private static readonly IReadOnlyList<Table> Page =
    [
        AuditTables.Findings("Findings", Audit.Findings),
        AuditTables.Relations("Relations", Audit.Relations),
        AuditTables.Checked("Checked", Audit),
        AuditTables.Unchecked("Unchecked", Audit),
    ];

    [Fact]
    public void EveryFigureRelationAndFindingHasOneRowOfItsOwn()
    {
        var ids = Data.Set.Figures.Select(f => f.Id).Concat(Audit.Relations.Select(r => r.Id)).Concat(Audit.Findings.Select(f => f.Id)).Select(id => id.Replace(' ', '-'));
        Assert.Equal(ids.Order(StringComparer.Ordinal), Page.SelectMany(t => t.Anchors).Select(a => a!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryLinkOfTheAuditLeadsToARowOfIt()
    {
        var rows = Page.SelectMany(t => t.Anchors).ToHashSet(StringComparer.Ordinal);
        Table[] beside = [DetectabilityViews.Map("Map", Audit.Detectability), DetectabilityViews.Figures("Noticed", Audit.Detectability)];
        var links = Page.Concat(beside).SelectMany(t => Link().Matches(t.ToHtml())).Select(m => WebUtility.HtmlDecode(m.Groups["anchor"].Value)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, rows));
    }

    [Fact]
    public void AnErrorStandsFirstWithItsArithmeticAndIsNotReviewed()
    {
        var (finding, row) = (Audit.Findings[0], Page[0].Rows[0]);
        Assert.Equal<TableCell>([TableCell.Place(finding.Id), "P" + finding.Summary[1..] + ". " + finding.Explanation, "error"], row.Take(3));
        Assert.StartsWith("printed ", finding.Summary, StringComparison.Ordinal);
        Assert.Equal<TableCell>(["unknown", "not reviewed"], row.Skip(4).Take(2));
    }

    [Fact]
    public void AReviewSaysWhoDecidedWhatAndWhy()
    {
        var reviewed = Audit.Findings[0] with { Review = new(Audit.Findings[0].Id, "", "", "", "", null, "digits swapped", Decision.SourceError, "A. Auditor", "", new(2026, 1, 2), "") };
        Assert.Equal(TableCell.From("source error, A. Auditor, 2026-01-02: digits swapped"), AuditTables.Findings("One", [reviewed]).Rows[0][5]);
    }

    [Fact]
    public void TheRegisterShowsEachErrorWithWhatShouldBeAndAWordForWhatIsNotKnown()
    {
        var rows = AuditTables.Corrections("Register", Audit.Corrections).Rows;
        Assert.Equal(Audit.Corrections.Count, rows.Count);
        var (computed, own) = (Audit.Corrections[0], Audit.Corrections[^1]);
        Assert.Equal<TableCell>([$"{computed.Letter} {computed.Place}", computed.Printed, computed.ShouldBe, "one of", computed.Reason, TableCell.Missing], rows[0].Skip(1).Take(6));
        Assert.Equal<TableCell>([own.Printed, TableCell.Missing, TableCell.Missing, own.Reason, TableCell.Missing, TableCell.Missing, own.Source], rows[^1].Skip(2));
        var decided = computed with { Decision = Decision.SourceError, DecidedBy = "A. Auditor", Date = new(2026, 1, 2), Told = "the ministry" };
        Assert.Equal<TableCell>(["source error, A. Auditor, 2026-01-02", "the ministry"], AuditTables.Corrections("Register", [decided]).Rows[0].Skip(6).Take(2));
    }

    [Fact]
    public void TheCountsOfKindsAddUpToAllRelations()
    {
        var kinds = AuditTables.Kinds("Kinds", Audit);
        Assert.All(Enum.GetValues<RelationKind>(), k => Assert.Contains(kinds.Rows, r => r[0] == TableCell.From(k.Word().Replace('-', ' '))));
        Assert.Equal(TableCell.From(Audit.Relations.Count), kinds.Rows[^1][^1]);
        Assert.All(kinds.Rows, row => Assert.Equal(row[^1].Number, row.Skip(2).SkipLast(1).Sum(c => c.Number)));
        Assert.Equal(Audit.Relations.Count, kinds.Rows.SkipLast(1).Sum(r => r[^1].Number));
    }

    [Fact]
    public void ARelationThatIsNotDecidedSaysWhy() =>
        Assert.All(Audit.Relations.Where(r => !r.IsDecided), r => Assert.NotEqual("", r.Remark));

    [Fact]
    public void ThePictureHoldsEveryFigureOfEveryLetter()
    {
        var chart = AuditCharts.Coverage(Audit);
        Assert.Equal(Data.Set.Figures.Count, chart.Data.Rows.Sum(r => r[2].Number));
        Assert.Equal(4 * Audit.Coverage.ByLetter.Count, chart.Data.Rows.Count);
        Assert.Contains($"nothing checks {Audit.Coverage.Total.Unchecked}", chart.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCoverageByMeasureAddsUp()
    {
        var coverage = AuditTables.Coverage("Coverage", Audit);
        Assert.Equal(TableCell.From(Data.Set.Figures.Count), coverage.Rows[^1][^1]);
        Assert.Equal(Data.Set.Figures.Count, coverage.Rows.SkipLast(1).Sum(r => r[^1].Number));
    }

    [Theory]
    [InlineData("kst-34352-299/t1/formal/markt", true)]
    [InlineData("szw-2018-0000162377/inkoop/p1/2", true)]
    [InlineData("rules/allocation-key/overheid/2022", false)]
    [InlineData("series/extra-jobs/markt/total/2022", false)]
    [InlineData("derived/extra-jobs/markt/total/2021", false)]
    [InlineData("36 / 25,5 / 2", false)]
    public void OnlyTheIdOfAFigureIsALink(string id, bool isLink) =>
        Assert.Equal(TableCell.Place(id, isLink ? "91-audit.ipynb#" + id : null), AuditPage.PlaceOf(id));

    [GeneratedRegex("href=\"91-audit\\.ipynb#(?<anchor>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
