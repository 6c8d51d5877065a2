using System.Globalization;
using System.Text.RegularExpressions;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Banenafspraak.Exports;

/// <summary>Writes a table as a workbook of Excel: numbers, dates and yes or no as such, texts never as a formula, and what the columns mean on a second sheet.</summary>
/// <remarks>Excel keeps 15 digits of a number, as every spreadsheet; CSV and Parquet keep all.</remarks>
internal static partial class Workbook
{
    private const int MostRows = 1_048_576;
    private const int LongestText = 32_767;
    private const int LongestName = 31;
    private const int Narrow = 8, Wide = 60, Measured = 1_000;
    private const string DictionarySheet = "columns";

    /// <summary>Before it the days of Excel are one off; an earlier date stays a text.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private static readonly string[] DictionaryHeader = ["column", "type", "description", "allowed words"];

    private static readonly SpreadCheetahOptions Options = new()
    {
        DocumentProperties = null,
        PreserveStringWhitespace = true,
        DefaultDateTimeFormat = NumberFormat.Custom("yyyy\\-mm\\-dd"),
    };

    /// <summary>Writes the workbook. It is made in memory first: its dates, which are those of the clock, are cleared there.</summary>
    public static async Task WriteAsync<T>(ExportTable<T> table, Stream stream, CancellationToken cancellation)
    {
        using var archive = new MemoryStream();
        await using (var workbook = await Spreadsheet.CreateNewAsync(archive, Options, cancellation))
        {
            var bold = workbook.AddStyle(new Style { Font = { Bold = true } });
            var columns = table.Columns.Columns;
            List<object?[]> rows = [.. table.Records.Select(r => columns.Select(c => c.Of(r)).ToArray())];
            await SheetAsync(workbook, bold, SheetName(table.Name), [.. columns.Select(c => c.Name)], rows, cancellation);
            IReadOnlyList<object?[]> described = [.. table.Described.Select(c => new object?[] { c.Name, c.Type, c.Description, string.Join(", ", c.Allowed) })];
            await SheetAsync(workbook, bold, DictionarySheet, DictionaryHeader, described, cancellation);
            await workbook.FinishAsync(cancellation);
        }
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

    private static async Task SheetAsync(Spreadsheet workbook, StyleId bold, string name, string[] header, IReadOnlyList<object?[]> rows, CancellationToken cancellation)
    {
        if (rows.Count >= MostRows)
            throw new ExportException(string.Create(CultureInfo.InvariantCulture, $"{name}: expected fewer rows than the {MostRows} of a sheet, found {rows.Count}"));
        var options = new WorksheetOptions { FrozenRows = 1, AutoFilter = new($"A1:{ColumnName(header.Length)}{(rows.Count + 1).ToString(CultureInfo.InvariantCulture)}") };
        for (var i = 0; i < header.Length; i++)
            options.Column(i + 1).Width = Width(header[i], rows.Take(Measured).Select(r => r[i]));
        await workbook.StartWorksheetAsync(name, options, cancellation);
        await workbook.AddHeaderRowAsync(header, bold, cancellation);
        foreach (var (index, row) in rows.Index())
            await workbook.AddRowAsync([.. row.Select((value, i) => CellOf(value, name, index, header[i]))], cancellation);
    }

    private static DataCell CellOf(object? value, string sheet, int row, string column) => value switch
    {
        null or "" => new DataCell((string?)null),
        decimal number => new DataCell(number),
        int number => new DataCell(number),
        bool yes => new DataCell(yes),
        DateOnly day when day >= FirstDay => new DataCell(day.ToDateTime(TimeOnly.MinValue)),
        DateOnly day => new DataCell(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        string { Length: <= LongestText } text => new DataCell(Storable(text)),
        string text => throw new ExportException(string.Create(CultureInfo.InvariantCulture, $"{sheet}, row {row + 2}, {column}: expected at most the {LongestText} characters of a cell, found {text.Length}")),
        _ => throw new NotSupportedException($"{column}: a cell holds no {value.GetType().Name}"),
    };

    /// <summary>Excel's own spelling of what XML cannot hold, and of texts that look like it.</summary>
    private static string Storable(string text) => NotStorable().Replace(text, m => string.Create(CultureInfo.InvariantCulture, $"_x{(int)m.Value[0]:X4}_{m.Value[1..]}"));

    private static double Width(string header, IEnumerable<object?> values)
    {
        const int FilterButton = 3;
        var longest = values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)?.Length ?? 0).Append(header.Length + FilterButton).Max();
        return Math.Clamp(longest + 1, Narrow, Wide);
    }

    /// <summary>1 is A, 27 is AA.</summary>
    private static string ColumnName(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    [GeneratedRegex(@"[\[\]:*?/\\\p{C}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotStorable();
}
