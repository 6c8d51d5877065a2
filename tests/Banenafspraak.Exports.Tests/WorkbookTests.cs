using System.IO.Compression;
using System.Xml.Linq;

namespace Banenafspraak.Exports.Tests;

public class WorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task TheHeaderStaysInSightAndEveryColumnHasAFilterAndAWidth()
    {
        var sheet = await SheetAsync(1);
        var (columns, rows) = (Coverage.Columns.Columns.Count, Data.Figures.Records.Count());
        var pane = sheet.Descendants(Main + "pane").Single();
        Assert.Equal(("1", "frozen"), (pane.Attribute("ySplit")!.Value, pane.Attribute("state")!.Value));
        Assert.Equal($"A1:Y{rows + 1}", sheet.Descendants(Main + "autoFilter").Single().Attribute("ref")!.Value);
        Assert.Equal(columns, sheet.Descendants(Main + "col").Count());
        Assert.All(sheet.Descendants(Main + "col"), c => Assert.InRange((double)c.Attribute("width")!, 8, 61));
    }

    [Fact]
    public async Task NoCellIsAFormula()
    {
        using var zip = new ZipArchive(new MemoryStream(await Data.BytesAsync(Data.Hostile, TableFormat.Xlsx)));
        var sheet = XDocument.Load(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Empty(sheet.Descendants(Main + "f"));
        Assert.Contains(sheet.Descendants(Main + "t"), t => t.Value == "=1+1");
    }

    [Fact]
    public async Task NoEntryHasTheTimeOfTheClock()
    {
        using var zip = new ZipArchive(new MemoryStream(await Data.BytesAsync(Data.Figures, TableFormat.Xlsx)));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public async Task ControlCharactersAreKeptInTheSpellingOfExcel()
    {
        var table = new ExportTable<string>("texts", new(("text", typeof(string), r => r)), ["a\u0001b\r\nc\uFFFE_x0041_"], []);
        using var zip = new ZipArchive(new MemoryStream(await Data.BytesAsync(table, TableFormat.Xlsx)));
        var sheet = XDocument.Load(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open(), LoadOptions.PreserveWhitespace);
        Assert.Equal("a_x0001_b_x000D_\nc_xFFFE__x005F_x0041_", sheet.Descendants(Main + "t").Last().Value);
    }

    [Fact]
    public async Task ATextThatIsTooLongForACellIsRefusedAndItsPlaceNamed()
    {
        var table = new ExportTable<string>("texts", new(("text", typeof(string), r => r)), ["short", new string('x', 32_768)], []);
        var message = (await Assert.ThrowsAsync<ExportException>(() => Data.BytesAsync(table, TableFormat.Xlsx))).Message;
        Assert.Equal("texts, row 3, text: expected at most the 32767 characters of a cell, found 32768", message);
    }

    private static async Task<XDocument> SheetAsync(int number)
    {
        using var zip = new ZipArchive(new MemoryStream(await Data.BytesAsync(Data.Figures, TableFormat.Xlsx)));
        return XDocument.Load(zip.GetEntry($"xl/worksheets/sheet{number}.xml")!.Open());
    }
}
