using System.Globalization;
using System.Text.RegularExpressions;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Banenafspraak.Exports;

/// <summary>Writes workbooks of Excel: a table with what its columns mean on a second sheet, or any sheets.</summary>
/// <remarks>Excel keeps 15 digits of a number, as every spreadsheet; CSV and Parquet keep all.</remarks>
internal static partial class Workbook
{
    private const int MostRows = 1_048_576;
    private const int LongestName = 31;
    private const int Narrow = 8, Wide = 60, OnPaper = 32, Page = 110, Measured = 1_000;
    private const double LineHeight = 15, Tallest = 400;
    private const string DictionarySheet = "columns";

    private static readonly string[] DictionaryHeader = ["column", "type", "description", "allowed words"];

    private static readonly SpreadCheetahOptions Options = new()
    {
        DocumentProperties = null,
        PreserveStringWhitespace = true,
        DefaultDateTimeFormat = NumberFormat.Custom("yyyy\\-mm\\-dd"),
    };

    /// <summary>Writes a table, and what its columns mean.</summary>
    public static Task WriteAsync<T>(ExportTable<T> table, Stream stream, CancellationToken cancellation) => WriteAsync(
        [
            WorkbookSheet.Of(SheetName(table.Name), table.Columns, table.Records),
            new(DictionarySheet, DictionaryHeader, [.. table.Described.Select(c => new object?[] { c.Name, c.Type, c.Description, string.Join(", ", c.Allowed) })]),
        ],
        stream,
        cancellation);

    /// <summary>Writes sheets. The workbook is made in memory first: its dates, which are those of the clock, are cleared there.</summary>
    public static async Task WriteAsync(IReadOnlyList<WorkbookSheet> sheets, Stream stream, CancellationToken cancellation)
    {
        using var archive = new MemoryStream();
        await using (var workbook = await Spreadsheet.CreateNewAsync(archive, Options, cancellation))
        {
            var styles = WorkbookStyles.AddTo(workbook);
            foreach (var sheet in sheets)
                await SheetAsync(workbook, styles, sheet, cancellation);
            await workbook.FinishAsync(cancellation);
        }
        PrintSetup.Add(archive, sheets);
        ZipDates.Clear(archive.GetBuffer().AsSpan(0, (int)archive.Length));
        archive.Position = 0;
        await archive.CopyToAsync(stream, cancellation);
    }

    /// <summary>A name that Excel takes for a sheet, and not that of the dictionary.</summary>
    internal static string SheetName(string name)
    {
        var allowed = Forbidden().Replace(name, "-").Trim('\'');
        return allowed == DictionarySheet || allowed.Length == 0 ? "data" : allowed[..Math.Min(allowed.Length, LongestName)];
    }

    /// <summary>1 is A, 27 is AA.</summary>
    internal static string ColumnName(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    private static async Task SheetAsync(Spreadsheet workbook, WorkbookStyles styles, WorkbookSheet sheet, CancellationToken cancellation)
    {
        var (name, header, rows) = (sheet.Name, sheet.Header, sheet.Rows);
        if (rows.Count >= MostRows)
            throw new ExportException(string.Create(CultureInfo.InvariantCulture, $"{name}: expected fewer rows than the {MostRows} of a sheet, found {rows.Count}"));
        var options = new WorksheetOptions { FrozenRows = 1 };
        if (sheet.FrozenColumns > 0)
            options.FrozenColumns = sheet.FrozenColumns;
        if (!sheet.IsProse)
            options.AutoFilter = new($"A1:{ColumnName(header.Count)}{(rows.Count + 1).ToString(CultureInfo.InvariantCulture)}");
        var widest = sheet.IsProse ? Page : sheet.IsForPrint ? OnPaper : Wide;
        List<double> widths = [.. header.Select((h, i) => Width(h, rows.Take(Measured).Select(r => r[i]), widest))];
        for (var i = 0; i < header.Count; i++)
            options.Column(i + 1).Width = widths[i];
        await workbook.StartWorksheetAsync(name, options, cancellation);
        await workbook.AddHeaderRowAsync([.. header], styles.Bold, cancellation);
        var cells = new WorkbookCells(styles, sheet);
        foreach (var (index, row) in rows.Index())
        {
            var lines = sheet.IsForPrint ? row.Select((value, i) => Math.Ceiling(WorkbookCells.LengthOf(value) / (widths[i] - 1))).Max() : 1;
            await workbook.AddRowAsync(cells.Of(row, index), lines > 1 ? new RowOptions { Height = Math.Min(lines * LineHeight, Tallest) } : null, cancellation);
        }
    }

    private static double Width(string header, IEnumerable<object?> values, int widest)
    {
        const int FilterButton = 3;
        return Math.Clamp(values.Select(WorkbookCells.LengthOf).Append(header.Length + FilterButton).Max() + 1, Narrow, widest);
    }

    [GeneratedRegex(@"[\[\]:*?/\\\p{C}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forbidden();
}
