using System.Xml.Linq;

namespace Banenafspraak.Exports.Tests;

/// <summary>LibreOffice, without a window and with a profile of its own: opens a file, and tells what it found in its cells.</summary>
internal static class Office
{
    /// <summary>The options by which it reads CSV for the Dutch: semicolon, double quotes, UTF-8, from line 1, Dutch numbers, quoted cells as text, dates known.</summary>
    public const string DutchCsv = "Text - txt - csv (StarCalc):59,34,76,1,,1043,true,true";

    private static readonly XNamespace Of = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>Why its tests are skipped; null where it is there.</summary>
    public static string? Missing => Tool.IsThere("soffice") ? null : "LibreOffice (Debian: libreoffice-calc) is not installed";

    /// <summary>The sheets of a file, each with its name and its rows of cells.</summary>
    /// <param name="file">The file.</param>
    /// <param name="filter">How to read it, where its name does not say it.</param>
    public static async Task<IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<OfficeCell>> Rows)>> OpenAsync(string file, string? filter = null) =>
        (await OpenAllAsync([file], filter))[0];

    /// <summary>The same for several files at once, each of another name.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<OfficeCell>> Rows)>>> OpenAllAsync(IReadOnlyList<string> files, string? filter = null)
    {
        using var work = new TemporaryFolder();
        string[] reading = filter is null ? [] : [$"--infilter={filter}"];
        await Tool.RunAsync("soffice", ["--headless", $"-env:UserInstallation=file://{work["profile"]}", .. reading, "--convert-to", "fods", "--outdir", work.Location, .. files]);
        return [.. files.Select(f => Sheets(work[Path.GetFileNameWithoutExtension(f) + ".fods"]))];
    }

    private static IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<OfficeCell>> Rows)> Sheets(string fods) =>
        [.. XDocument.Load(fods, LoadOptions.PreserveWhitespace).Descendants(Table + "table").Select(t => (t.Attribute(Table + "name")!.Value, Rows(t)))];

    private static IReadOnlyList<IReadOnlyList<OfficeCell>> Rows(XElement sheet) =>
        [.. sheet.Descendants(Table + "table-row").Select(Cells).Where(r => r.Any(c => c.Type.Length > 0))];

    private static IReadOnlyList<OfficeCell> Cells(XElement row) => [.. row.Elements(Table + "table-cell").SelectMany(c => Enumerable.Repeat(Cell(c), Math.Min(100, (int?)c.Attribute(Table + "number-columns-repeated") ?? 1)))];

    private static OfficeCell Cell(XElement cell)
    {
        var type = (string?)cell.Attribute(Of + "value-type") ?? "";
        var value = type switch
        {
            "date" => (string?)cell.Attribute(Of + "date-value"),
            "boolean" => (string?)cell.Attribute(Of + "boolean-value"),
            "string" => string.Join('\n', cell.Elements(Text + "p").Select(p => string.Concat(p.Nodes().Select(Plain)))),
            _ => (string?)cell.Attribute(Of + "value"),
        };
        return new(type, value ?? "", cell.Attribute(Table + "formula") is not null);
    }

    private static string Plain(XNode node) => node switch
    {
        XElement { Name.LocalName: "s" } spaces => new string(' ', (int?)spaces.Attribute(Text + "c") ?? 1),
        XElement element => element.Value,
        XText text => text.Value,
        _ => "",
    };
}

/// <summary>What LibreOffice found in a cell.</summary>
/// <param name="Type">string, float, date, boolean; empty for nothing.</param>
/// <param name="Value">The text, or the value in its plain form.</param>
/// <param name="IsFormula">True for a formula.</param>
internal sealed record OfficeCell(string Type, string Value, bool IsFormula);

/// <summary>A test that is skipped where LibreOffice is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute() => Skip = Office.Missing;
}

/// <summary>The same for a test with several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeTheoryAttribute : TheoryAttribute
{
    public OfficeTheoryAttribute() => Skip = Office.Missing;
}
