using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Banenafspraak.Exports;

/// <summary>Says in a finished workbook how it is printed: A3, landscape, as wide as the page, the header on every page, and the sheet's name and the page number below.</summary>
/// <remarks>Source: ECMA-376, part 1, 18.3.1.99 (the order of the elements of a worksheet), 18.3.1.63 (page setup), 18.2.5 (defined names).</remarks>
internal static class PrintSetup
{
    private const string FitToPage = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
    private const string Page = "<pageSetup paperSize=\"8\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>";

    /// <summary>Adds it for those sheets that are meant for paper.</summary>
    /// <param name="archive">The workbook; its end is where it is left.</param>
    /// <param name="sheets">All its sheets, in their order.</param>
    public static void Add(MemoryStream archive, IReadOnlyList<WorkbookSheet> sheets)
    {
        List<int> printed = [.. sheets.Index().Where(s => s.Item.IsForPrint).Select(s => s.Index)];
        if (printed.Count == 0)
            return;
        using var zip = new ZipArchive(archive, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var index in printed)
        {
            var entry = zip.GetEntry(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{index + 1}.xml"))!;
            Insert(entry, ("<sheetViews", FitToPage), ("</worksheet>", Page));
        }
        var titles = string.Concat(printed.Select(i => string.Create(
            CultureInfo.InvariantCulture, $"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">'{SecurityElement.Escape(sheets[i].Name.Replace("'", "''", StringComparison.Ordinal))}'!$1:$1</definedName>")));
        Insert(zip.GetEntry("xl/workbook.xml")!, ("</workbook>", $"<definedNames>{titles}</definedNames>"));
    }

    /// <summary>Puts texts in front of others: the first in front of the first place where it stands, the last in front of the last.</summary>
    private static void Insert(ZipArchiveEntry entry, params ReadOnlySpan<(string Before, string Text)> texts)
    {
        string xml;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
            xml = reader.ReadToEnd();
        foreach (var (before, text) in texts)
        {
            var at = before.StartsWith("</", StringComparison.Ordinal) ? xml.LastIndexOf(before, StringComparison.Ordinal) : xml.IndexOf(before, StringComparison.Ordinal);
            xml = xml.Insert(at, text);
        }
        using var stream = entry.Open();
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
