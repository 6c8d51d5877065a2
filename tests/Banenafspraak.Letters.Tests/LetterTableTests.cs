namespace Banenafspraak.Letters.Tests;

public class LetterTableTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    [LetterTheory]
    [InlineData("kst-34352-299", 12, 0)]
    [InlineData("kst-34352-258", 65, 0)]
    [InlineData("kst-34352-348", 84 + 78, 12)]
    public void EveryCellIsReadOrHasTheReasonWhyNot(string id, int cells, int damaged)
    {
        var letter = Read(id);
        var figures = Data.Set.AsPrinted().Figures.Letter(id).ToDictionary(f => $"{f.Section}/{f.Place}", StringComparer.Ordinal);
        foreach (var table in letter.Tables)
        {
            foreach (var row in table.Rows)
            {
                foreach (var (column, cell) in table.Columns.Zip(row.Cells))
                {
                    var figure = figures[$"{table.Section}/{row.Id}/{column.Id}"];
                    Assert.Equal(figure.Printed, cell.InParentheses ? cell.Printed.Trim('(', ')') : cell.Printed);
                    Assert.Equal(figure.Value, cell.Value);
                    Assert.Equal(figure.Unit, cell.Unit);
                    Assert.Equal(figure.Line, cell.Position.Line);
                    Assert.Equal(figure.Qualifier == Qualifier.About, cell.IsApproximate);
                    Assert.Equal(cell.Value is null, cell.Reason is not null);
                    cells--;
                    damaged -= cell.Value is null ? 1 : 0;
                }
            }
        }
        Assert.Equal((0, 0), (cells, damaged));
    }

    [LetterTheory]
    [InlineData("kst-34352-258", "formal hired-in total target rate")]
    [InlineData("kst-34352-348", "target formal binnenwerk hired-in total rate")]
    public void ColumnsAreLearnedFromAHeaderThatIsSpreadOverLines(string id, string columns)
    {
        var table = Read(id).Tables.Single(t => t.Section == "t1");
        Assert.Equal(columns, string.Join(' ', table.Columns.Select(c => c.Id)));
        Assert.Equal(Unit.Percent, table.Columns[^1].Unit);
        Assert.All(table.Columns.SkipLast(1), c => Assert.Equal(Unit.Job, c.Unit));
        Assert.Contains(table.Columns, c => c.Title is "Formele dienstverbanden, incl. Binnenwerk" or "Formele dienstverbanden, excl. Binnenwerk");
        Assert.Contains(table.Columns, c => c.Title == "Totaal banen gerealiseerd");
        Assert.Equal(id == "kst-34352-258" ? 4 : 5, table.Notes.Count(n => n.Length > 40 || n.StartsWith("Bron", StringComparison.Ordinal)));
    }

    [Fact]
    public void AColumnOrRowWhoseTitleIsASignHasANameInIdsToo()
    {
        var letter = Reader.Read(SourceText.Of("letter.md", "# Brief\n\nEen zin.\n\n| Sector | Vast | % | Flex | % | & |\n|---|---|---|---|---|---|\n| Havens | 20 | 40% | 30 | 60% | 1 |\n| -- | 10 | 50% | 10 | 50% | 2 |\n"));
        var table = Assert.Single(letter.Tables);
        Assert.Equal(["vast", "percent", "flex", "percent-2", "unnamed"], table.Columns.Select(c => c.Id));
        Assert.Equal(["havens", "unnamed"], table.Rows.Select(r => r.Id));
    }

    [LetterTheory]
    [InlineData("kst-34352-258", "lenW", "Ministerie van Infrastructuur en Waterstaat")]
    [InlineData("kst-34352-258", "Bz", "Ministerie van Buitenlandse Zaken")]
    [InlineData("kst-34352-258", "SZwW", "Ministerie van Sociale Zaken en Werkgelegenheid")]
    [InlineData("kst-34352-258", "Totaal", "Rijk")]
    [InlineData("kst-34352-348", "AL", "Ministerie van Algemene Zaken")]
    [InlineData("kst-34352-348", "[", "Ministerie van Infrastructuur en Waterstaat")]
    [InlineData("kst-34352-348", "lenv*", "Ministerie van Justitie en Veiligheid")]
    [InlineData("kst-34352-348", "SIW", "Ministerie van Sociale Zaken en Werkgelegenheid")]
    [InlineData("kst-34352-348", "HCyE", "Hoge Colleges van Staat")]
    [InlineData("kst-34352-348", "Totaal Rijk*", "Rijk")]
    public void ASpoiledLabelIsFoundByItsPlaceAmongTheOthers(string id, string printed, string label) =>
        Assert.Equal(label, Read(id).Tables.Single(t => t.Section == "t1").Rows.Single(r => r.PrintedLabel == printed).Label);

    [Theory]
    [InlineData("AZ BZ BZK EZK", "az bz bzk ezk")]
    [InlineData("AL BZ BZK EZK", "az bz bzk ezk")]
    [InlineData("BZK EZK Fin [ ?? LNV", "bzk ezk fin ienw jenv lnv")]
    [InlineData("AZ BZK Fin lenv LNV", "az bzk fin jenv lnv")]
    [InlineData("AZ BZK Fin ~ LNV", "az bzk fin - lnv")]
    [InlineData("LNV Fin BZK lenv AZ", "lnv fin bzk - az")]
    [InlineData("Noord Oost West", "- - -")]
    public void ALabelIsOnlyGuessedWhereOneMinistryFitsBest(string labels, string ids) =>
        Assert.Equal(ids, string.Join(' ', RowLabels.Of(labels.Split(' '), new(Data.Set.Subjects)).Select(s => s?.Id ?? "-")));

    [Fact]
    public void ANumberThatLostADigitIsDamagedOnlyInATableThatIsDamaged()
    {
        const string whole = "Tabel 1 Banen\n\nMinisterie Formele Inleenverbanden Totaal Doel Realisatie %\nAZ 8 2 10 20 0%\nBZ 40 10 50 100 50%\n";
        Assert.Equal([8m, 2m, 10m, 20m, 0m], Values(whole));
        Assert.Equal([8m, 2m, 10m, 20m, null], Values(whole.Replace("BZ 40", "BZ 4o", StringComparison.Ordinal)));
        Assert.Equal([8m, 2m, 10m, 20m, 60m], Values(whole.Replace("BZ 40", "BZ 4o", StringComparison.Ordinal).Replace("20 0%", "20 60%", StringComparison.Ordinal)));
    }

    private static List<decimal?> Values(string text) =>
        [.. Reader.Read(SourceText.Of("letter.txt", text)).Tables.Single().Rows[0].Cells.Select(c => c.Value)];

    private static ReadLetter Read(string id) => Reader.Read(SourceText.OfBytes(id, File.ReadAllBytes(Path.Combine(Data.Letters, id + ".txt"))));
}
