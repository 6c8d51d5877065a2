using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Banenafspraak.Exports.Tests;

/// <summary>A workbook in which values were changed as a reader would, and of which nothing computed is left: whoever opens it must compute.</summary>
internal static class ChangedWorkbook
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The place of a sheet of figures in the workbook, its column of values, and that of ids.</summary>
    private const string Sheet = "xl/worksheets/sheet4.xml", Value = "F";

    /// <summary>Changes the workbook of these bytes.</summary>
    /// <param name="bytes">The workbook.</param>
    /// <param name="values">The new value of each figure that is changed, by its id.</param>
    public static byte[] Of(byte[] bytes, IReadOnlyDictionary<string, decimal> values)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
                Change(entry, entry.FullName == Sheet ? values : new Dictionary<string, decimal>(StringComparer.Ordinal));
        }
        return stream.ToArray();
    }

    private static void Change(ZipArchiveEntry entry, IReadOnlyDictionary<string, decimal> values)
    {
        XDocument sheet;
        using (var read = entry.Open())
            sheet = XDocument.Load(read, LoadOptions.PreserveWhitespace);
        sheet.Descendants(Main + "c").Where(c => c.Element(Main + "f") is not null).Elements(Main + "v").Remove();
        var changed = 0;
        foreach (var cells in sheet.Descendants(Main + "row").Select(r => r.Elements(Main + "c").ToList()))
        {
            if (!values.TryGetValue(cells[0].Value, out var value))
                continue;
            cells[Value[0] - 'A'].Element(Main + "v")!.Value = value.ToString(CultureInfo.InvariantCulture);
            changed++;
        }
        Assert.Equal(values.Count, changed);
        using var write = entry.Open();
        write.SetLength(0);
        sheet.Save(write, SaveOptions.DisableFormatting);
    }
}
