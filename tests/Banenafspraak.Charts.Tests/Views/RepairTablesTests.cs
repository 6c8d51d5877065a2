using Banenafspraak.Analysis;
using Banenafspraak.Letters;

namespace Banenafspraak.Charts.Tests;

/// <summary>The damaged ministry table beside what repair made of it.</summary>
public class RepairTablesTests
{
    private const string Section = "kst-34352-348/t1";

    private static readonly RepairedTable Repaired = Data.Set.Repair(
        Data.Set.ReadTable(Section, File.ReadAllText(Path.Combine(Data.Folder, "tables", "kst-34352-348-t1.csv"))));

    private static readonly IReadOnlyList<RepairedCell> Changed = [.. Repaired.Cells.Where(c => c.Status != CellStatus.AsPrinted)];

    [Fact]
    public void EveryCellStandsWhereItWasPrinted()
    {
        var table = RepairTables.Cells("Table", Repaired);
        Assert.Equal(Repaired.Rows.Count, table.Rows.Count);
        foreach (var (row, repaired) in table.Rows.Zip(Repaired.Rows))
            Assert.Equal(repaired.Cells.Select(c => c.Status == CellStatus.AsPrinted), row.Skip(1).Select(c => c.Kind != CellKind.Repair));
    }

    [Fact]
    public void AChangedCellShowsThePrintTheNumbersAndTheStatusInSignAndWord()
    {
        var html = RepairTables.Cells("Table", Repaired).ToHtml();
        foreach (var cell in Changed)
        {
            Assert.Contains(System.Net.WebUtility.HtmlEncode(cell.Printed) + " →", html, StringComparison.Ordinal);
            Assert.Contains($"class=\"status\">{TableCell.SignOf(cell.Status.Word())} {cell.Status.Word()}<", html, StringComparison.Ordinal);
        }
        Assert.Contains("Ba% → 83% or 84% ? ambiguous", RepairTables.Cells("Table", Repaired).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NumbersAreInDutchFormatHoweverTheyArePrinted()
    {
        var fin = RepairTables.Cells("Table", Repaired).Rows[Repaired.Rows.ToList().FindIndex(r => r.Id == "fin")];
        Assert.Equal<TableCell>(["fin", "1.498", "1.307", "139", "160", "1.606", "107%"], fin);
    }

    [Fact]
    public void TheSignsCountEveryCellOnce() =>
        Assert.Equal(Repaired.Cells.Count(), RepairTables.Signs("Signs", Repaired).Rows.Sum(r => r[^1].Number));

    [Fact]
    public void EveryChangedCellHasItsCandidatesAndOneLine()
    {
        var rows = RepairTables.Reasons("Reasons", Repaired, Section).Rows;
        Assert.Equal(Changed.Count, rows.Count);
        foreach (var (row, cell) in rows.Zip(Changed))
        {
            Assert.Equal(cell.Printed, row[1].Text);
            Assert.Equal(cell.Candidates.Count, row[3].Text.Split([", ", " or "], StringSplitOptions.None).Length);
            Assert.NotEqual(TableCell.Missing, row[4]);
            Assert.Equal(cell.IsBlamed, row[2].Text.EndsWith("the print is wrong", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void ACellLeadsToTheRowOfItsFigure() => Assert.All(
        RepairTables.Reasons("Reasons", Repaired, Section).Rows,
        r => Assert.NotNull(Data.Set.Figures.Find($"{Section}/{r[0].Text}")));

    [Fact]
    public void ManyCandidatesAreCountedNotListed()
    {
        var wide = Data.Set.Repair(Data.Set.ReadTable("t", "row,target,total,rate\nnoord,2.000,,50%\nzuid,400,100,25%\n"));
        var cell = wide.Rows[0].Cells[1];
        Assert.Contains($"990, 991, 992, 993 and {cell.Candidates.Count - 4} more", RepairTables.Cells("Table", wide).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AStatusThatThereIsNotIsRefused() =>
        Assert.Contains("proven, inferred", Assert.Throws<ArgumentException>(() => TableCell.Repair("o", "0", "guessed")).Message, StringComparison.Ordinal);

    [Fact]
    public void WhatIsPrintedIsEscaped() =>
        Assert.Contains("&lt;b&gt; →", Table.Of("t", TableColumn.Text("a"), TableColumn.Text("b")).WithRow("r", TableCell.Repair("<b>", "0", "inferred")).ToHtml(), StringComparison.Ordinal);
}
