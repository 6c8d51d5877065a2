using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Banenafspraak.Exports.Tests;

public class AuditWorkbookTests
{
    private static readonly XNamespace Main = ChangedWorkbook.Main;

    [Fact]
    public async Task EverySheetHasAFixedHeaderAFilterAndAPageSetup()
    {
        using var zip = Open(await Data.AuditWorkbookAsync());
        var sheets = Names(zip).Select((name, i) => (name, Sheet: Sheet(zip, i + 1))).ToList();
        Assert.Equal(["cover", "findings", "relations", "figures", "parameters", "arithmetic", "corrections"], sheets.Select(s => s.name));
        Assert.All(sheets, s => Assert.Equal(("1", "frozen"), (s.Sheet.Descendants(Main + "pane").Single().Attribute("ySplit")!.Value, s.Sheet.Descendants(Main + "pane").Single().Attribute("state")!.Value)));
        Assert.All(sheets.Skip(1), s => Assert.Equal($"A1:{Last(s.Sheet)}", s.Sheet.Descendants(Main + "autoFilter").Single().Attribute("ref")!.Value));
        Assert.All(sheets, s => Assert.Equal(("landscape", "0"), (s.Sheet.Descendants(Main + "pageSetup").Single().Attribute("orientation")!.Value, s.Sheet.Descendants(Main + "pageSetup").Single().Attribute("fitToHeight")!.Value)));
        Assert.Equal(sheets.Count, Workbook(zip).Descendants(Main + "definedName").Count(n => n.Value.EndsWith("!$1:$1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TheSameAuditGivesTheSameBytes() => Assert.Equal(await Data.AuditWorkbookAsync(), await Data.AuditWorkbookAsync());

    [Fact]
    public async Task ItIsInTheLanguageOfTheReader()
    {
        var language = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl");
            using var zip = Open(await Data.AuditWorkbookAsync());
            Assert.Equal(["voorblad", "bevindingen", "verbanden", "cijfers", "rekenregels", "berekening", "correcties"], Names(zip));
            Assert.Contains(Sheet(zip, 3).Descendants(Main + "v"), v => v.Value == "tegengesproken");
            Assert.DoesNotContain(Sheet(zip, 3).Descendants(Main + "v"), v => v.Value == "contradicted");
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }
    }

    [Fact]
    public async Task NoTextOfTheDataIsAFormula()
    {
        const string Hostile = "=HYPERLINK(\"https://example.org\")";
        var set = Data.Set.With(Data.Set.Figures.Select(f => f with { Note = Hostile }));
        using var stream = new MemoryStream();
        await AuditWorkbook.WriteAsync(set, set.Audit, stream);
        using var zip = Open(stream.ToArray());
        Assert.Equal(set.Figures.Count, Sheet(zip, 4).Descendants(Main + "t").Count(t => t.Value == Hostile));
        Assert.All(Names(zip).Select((_, i) => Sheet(zip, i + 1)), s => Assert.DoesNotContain(s.Descendants(Main + "f"), f => f.Value.Contains("example.org", StringComparison.Ordinal)));
    }

    /// <summary>What a program shows that does not compute.</summary>
    [Fact]
    public async Task EveryRelationHasItsNumbersBeforeAnybodyComputes()
    {
        using var zip = Open(await Data.AuditWorkbookAsync());
        var rows = Sheet(zip, 3).Descendants(Main + "row").Skip(1).Select(r => r.Elements(Main + "c").ToList());
        foreach (var (cells, relation) in rows.Zip(Data.Set.Audit.Relations))
        {
            Assert.Equal(relation.Id, cells[0].Value);
            var computed = cells[7].Element(Main + "v")?.Value;
            Assert.Equal(relation.Deciding.Computed is null, computed is null);
            if (relation.Deciding.Computed is { } quantity)
                Assert.Equal((double)quantity.Value, double.Parse(computed!, CultureInfo.InvariantCulture), tolerance: 1e-9);
        }
    }

    private static ZipArchive Open(byte[] bytes) => new(new MemoryStream(bytes));

    private static XDocument Sheet(ZipArchive zip, int number) => Load(zip, $"xl/worksheets/sheet{number}.xml");

    private static XDocument Workbook(ZipArchive zip) => Load(zip, "xl/workbook.xml");

    private static IEnumerable<string> Names(ZipArchive zip) => Workbook(zip).Descendants(Main + "sheet").Select(s => s.Attribute("name")!.Value);

    private static XDocument Load(ZipArchive zip, string entry)
    {
        using var stream = zip.GetEntry(entry)!.Open();
        return XDocument.Load(stream);
    }

    private static string Last(XDocument sheet)
    {
        var rows = sheet.Descendants(Main + "row").ToList();
        return $"{(char)('A' + rows[0].Elements().Count() - 1)}{rows.Count}";
    }
}
