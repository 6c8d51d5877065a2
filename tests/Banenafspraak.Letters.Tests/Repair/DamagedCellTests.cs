namespace Banenafspraak.Letters.Tests;

/// <summary>What a damaged cell must have been.</summary>
public class DamagedCellTests
{
    [Theory]
    [InlineData("o", "0")]
    [InlineData("(]", "0")]
    [InlineData("B5", "85")]
    [InlineData("lz", "12")]
    [InlineData("S", "5;8")]
    public void SignsReadAsTheirLookAlikes(string signs, string digits)
    {
        var distance = new DigitDistance(Data.Set.OcrGlyphs);
        var read = Enumerable.Range(0, 100).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Where(n => distance.Between(signs, n) == 0);
        Assert.Equal(digits.Split(';'), read);
    }

    [Theory]
    [InlineData("123", "173", 1, "one digit replaced")]
    [InlineData("13", "123", 1, "one digit lost")]
    [InlineData("132", "123", 1, "two digits swapped")]
    [InlineData("1223", "123", 1, "one digit added")]
    [InlineData("1234", "123", 1, "one digit added behind it, as of a note")]
    [InlineData("99", "123", 3, "3 digits wrong")]
    public void ErrorsAreCountedAndNamed(string printed, string digits, int errors, string words)
    {
        var distance = new DigitDistance(Data.Set.OcrGlyphs).Between(printed, digits);
        Assert.Equal((errors, words), (DigitDistance.Errors(distance), DigitDistance.Words(distance)));
    }

    [Fact]
    public void ErrorsThatPrintMakesMostComeFirst()
    {
        var distance = new DigitDistance(Data.Set.OcrGlyphs);
        int[] inOrder = [distance.Between("12", "13"), distance.Between("12", "1"), distance.Between("12", "123"), distance.Between("12", "21"), distance.Between("12", "2")];
        Assert.Equal(inOrder.Order(), inOrder);
    }

    [Fact]
    public void ArithmeticWithOneAnswerProves()
    {
        var cell = Tables.Repair.Repair(Tables.Invented("row,target,total,rate", "noord,2.000,1.000,", "zuid,400,100,25%")).Cell("noord", "rate");
        Assert.Equal((CellStatus.Proven, 50m), (cell.Status, cell.Value));
        Assert.Contains("1.000 / 2.000 = 50%", cell.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ADigitBehindANumberIsThatOfANoteWhereTheRestIsWhatArithmeticAllows()
    {
        var table = Tables.Invented("row,formal,hired-in,total", "markt,1.2071,340,1.547", "overheid,350,40,390", "totaal,1.557,380,1.937");
        var cell = Tables.Repair.Repair(table).Cell("markt", "formal");
        Assert.Equal((CellStatus.Inferred, 1207m), (cell.Status, cell.Value));
        Assert.Contains("begins with 1.207, and the number of a note may follow", cell.Reason, StringComparison.Ordinal);
        var whole = Tables.Repair.Repair(Tables.Invented("row,formal,hired-in,total", "markt,120,12,1321", "overheid,35,4,39", "totaal,155,16,171")).Cell("markt", "total");
        Assert.Equal([132m, 131m, 133m], whole.Candidates);
    }

    [Fact]
    public void ALostMinusIsToldWithTheBoundsBelowZero()
    {
        var cell = Tables.Repair.Repair(Tables.Invented("row,formal,hired-in,total", "markt,1200,340,860", "overheid,350,-40,310", "totaal,1550,-380,1170")).Cell("markt", "hired-in");
        Assert.Equal(-340m, cell.Candidates[0]);
        Assert.Contains("with rounding -341 to -339", cell.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void RoundingLeavesABlankCountAmbiguousWithAllCandidates()
    {
        var cell = Tables.Repair.Repair(Tables.Small(formal: "")).Cell("zuid", "formal");
        Assert.Equal((CellStatus.Ambiguous, null), (cell.Status, cell.Value));
        Assert.Equal([399m, 400m, 401m], cell.Candidates);
    }

    [Fact]
    public void TheDigitsThatSurviveInfer()
    {
        var cell = Tables.Repair.Repair(Tables.Small(formal: "4oO")).Cell("zuid", "formal");
        Assert.Equal((CellStatus.Inferred, 400m), (cell.Status, cell.Value));
    }

    [Fact]
    public void WhatNothingBoundsStaysUnreadable()
    {
        var repaired = Tables.Repair.Repair(Tables.Invented("row,men,women", "noord,100,5x", "zuid,400,300"));
        Assert.Equal(CellStatus.Unreadable, repaired.Cell("noord", "women").Status);
        Assert.Contains("1.000 numbers or more", repaired.Cell("noord", "women").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AStructureSaysWhatTheTitlesDoNot()
    {
        var table = Tables.Invented("row,men,women,people", "noord,100,5x,150", "zuid,400,300,700");
        var repaired = Tables.Repair.Repair(table, new() { Structure = TableStructure.Parse(table, "people = men + women") });
        Assert.Equal((CellStatus.Ambiguous, 3), (repaired.Cell("noord", "women").Status, repaired.Cell("noord", "women").Candidates.Count));
    }

    [Fact]
    public void AColumnOfDamagedNumbersIsAColumnOfNumbers()
    {
        Assert.Equal(["men", "women"], Tables.Invented("row,men,women,remark", "noord,100,5x,seen by 2 people").Columns.Select(c => c.Id));
        Assert.Equal(["men"], Tables.Invented("row,men,women", "noord,100,none").Columns.Select(c => c.Id));
    }

    [Theory]
    [InlineData("people = men + girls", "\"girls\"")]
    [InlineData("people men", "expected name = name + name")]
    [InlineData("people = men", "at least two")]
    [InlineData("people = people + men", "at least two")]
    public void AStructureThatCannotBeReadIsRefusedWithTheStatement(string text, string told)
    {
        var table = Tables.Invented("row,men,women,people", "noord,100,50,150");
        var error = Assert.Throws<TableException>(() => TableStructure.Parse(table, text));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "expected a table")]
    [InlineData("row,total\n", "expected a table")]
    [InlineData("row,men,total\nnoord,1\n", "(2): expected 3 cells")]
    public void AFileThatIsNoTableIsRefusedWithItsName(string text, string told)
    {
        var error = Assert.Throws<TableException>(() => Tables.Reader.Read("t.csv", text));
        Assert.StartsWith("t.csv", error.Message, StringComparison.Ordinal);
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }
}
