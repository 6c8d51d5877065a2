using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>The map of what the audit would notice.</summary>
public class DetectabilityViewsTests
{
    private static readonly Audit Audit = Data.Set.Audit;

    [Fact]
    public void TheMapHasASignForEveryFigureThatLeadsToItsRow()
    {
        var marks = DetectabilityViews.Map("Map", Audit.Detectability).Rows.SelectMany(r => r[1].Parts).ToList();
        Assert.Equal(Audit.Detectability.Select(d => AuditPage.LinkTo(d.Figure.Id)).Order(StringComparer.Ordinal), marks.Select(m => m.Link!).Order(StringComparer.Ordinal));
        Assert.All(marks, m => Assert.Contains(" would be noticed", m.Parts[0].Text, StringComparison.Ordinal));
    }

    [Fact]
    public void SignsSayWhatColoursSay()
    {
        var marks = DetectabilityViews.Map("Map", Audit.Detectability).Rows.SelectMany(r => r[1].Parts).ToList();
        Assert.Equal(marks.Select(m => m.Number).Distinct().Count(), marks.Select(m => m.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(marks.Count(m => m.Number == 5), Audit.Detectability.Count(d => !d.IsProtected));
    }

    [Fact]
    public void EveryCountAddsUpToAllFigures()
    {
        var all = Data.Set.Figures.Count;
        Assert.Equal(all, DetectabilityViews.Signs("Signs", Audit).Rows.Sum(r => r[^1].Number));
        Assert.Equal(all, DetectabilityViews.Picture(Audit).Data.Rows.Sum(r => r[2].Number));
        var summary = DetectabilityViews.Summary("Summary", Audit).Rows;
        Assert.All(summary, r => Assert.Equal(r[8].Number, r.Skip(2).Take(6).Sum(c => c.Number)));
        Assert.Equal(all, summary.SkipLast(1).Sum(r => r[8].Number));
        Assert.Equal(Audit.Detectability.Count(d => d.IsLocalisable), summary[^1][9].Number);
    }

    [Theory]
    [InlineData("1", "1", '●')]
    [InlineData("1", "2", '◕')]
    [InlineData("2", "3", '◑')]
    [InlineData("20", "20", '◑')]
    [InlineData("21", "1", '◔')]
    [InlineData("1", null, '△')]
    [InlineData(null, null, '○')]
    public void TheWorseOfTheTwoDirectionsCounts(string? up, string? down, char sign)
    {
        var figure = Data.Set.Figures["kst-34352-348/t1/bzk/formal"] with { Value = 200, Decimals = 0 };
        FigureDetectability[] one = [new(figure, Number(up), Number(down), IsLocalisable: false)];
        Assert.Equal(sign.ToString(), Assert.Single(DetectabilityViews.Map("Map", one).Rows)[1].Text);
    }

    [Fact]
    public void ChangesStandInTheUnitOfTheFigure()
    {
        var rate = Data.Set.Figures["kst-34352-348/s-politie/rate/2024"];
        var row = Assert.Single(DetectabilityViews.Figures("Figures", [new(rate, 0.2m, null, IsLocalisable: true)]).Rows);
        Assert.Equal<TableCell>(["+0,2%", TableCell.Missing, "yes"], row.Skip(3));
    }

    [Fact]
    public void WhatIsNotProtectedIsNotListedFigureByFigure() => Assert.Equal(
        Audit.Detectability.Where(d => d.IsProtected).Select(d => d.Figure.Id),
        DetectabilityViews.Figures("Figures", Audit.Detectability).Rows.Select(r => r[0].Text));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
