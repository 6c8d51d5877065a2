using System.Globalization;

namespace Banenafspraak.Exports.Tests;

/// <summary>A spreadsheet that is not ours opens what we write, and finds the values, dates and texts of the data in it.</summary>
public class OfficeTests
{
    /// <summary>What a spreadsheet keeps of a number: 15 digits, of which it may round the last one either way.</summary>
    private const decimal Precision = 0.000_000_000_000_01m;

    [OfficeFact]
    public Task AWorkbookHasEveryFigure() => OpensAsWrittenAsync(Data.Figures, TableFormat.Xlsx, "figures");

    [OfficeFact]
    public Task AWorkbookHasEveryRelation() => OpensAsWrittenAsync(Data.Relations, TableFormat.Xlsx, "relations");

    [OfficeFact]
    public Task AWorkbookKeepsWhatLooksLikeSomethingElse() => OpensAsWrittenAsync(Data.Hostile, TableFormat.Xlsx, "a-b-c-d--");

    [OfficeFact]
    public Task DutchCsvHasEveryFigure() => OpensAsWrittenAsync(Data.Figures, TableFormat.SpreadsheetCsv, null);

    [OfficeFact]
    public Task DutchCsvHasEveryRelation() => OpensAsWrittenAsync(Data.Relations, TableFormat.SpreadsheetCsv, null);

    [OfficeFact]
    public Task DutchCsvKeepsWhatLooksLikeSomethingElse() => OpensAsWrittenAsync(Data.Hostile, TableFormat.SpreadsheetCsv, null);

    [OfficeFact]
    public async Task AWorkbookSaysWhatItsColumnsMean()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["figures.xlsx"], await Data.BytesAsync(Data.Figures, TableFormat.Xlsx));
        var (name, rows) = (await Office.OpenAsync(folder["figures.xlsx"]))[1];
        Assert.Equal("columns", name);
        Assert.Equal(["column", "type", "description", "allowed words"], rows[0].Select(c => c.Value).Take(4));
        Assert.Equal(Coverage.Columns.Columns.Select(c => c.Name), rows.Skip(1).Select(r => r[0].Value));
        Assert.All(rows.Skip(1), r => Assert.NotEqual("", r[2].Value));
        Assert.Equal(string.Join(", ", Vocabulary.All<Measure>()), rows.Single(r => r[0].Value == "measure")[3].Value);
    }

    private static async Task OpensAsWrittenAsync<T>(ExportTable<T> table, TableFormat format, string? sheet)
    {
        var isWorkbook = format == TableFormat.Xlsx;
        using var folder = new TemporaryFolder();
        var file = folder[isWorkbook ? "table.xlsx" : "table.csv"];
        await File.WriteAllBytesAsync(file, await Data.BytesAsync(table, format));
        var (name, rows) = (await Office.OpenAsync(file, isWorkbook ? null : Office.DutchCsv))[0];
        if (sheet is not null)
            Assert.Equal(sheet, name);
        var columns = table.Columns.Columns;
        Assert.Equal(columns.Select(c => c.Name), rows[0].Take(columns.Count).Select(c => c.Value));
        var records = table.Records.Where(r => columns.Any(c => c.Of(r) is not (null or ""))).ToList();
        Assert.Equal(records.Count, rows.Count - 1);
        foreach (var (record, row) in records.Zip(rows.Skip(1)))
        {
            foreach (var (column, index) in columns.Select((c, i) => (c, i)))
                Same(column.Of(record), index < row.Count ? row[index] : new("", "", false), column.Name, isWorkbook);
        }
    }

    private static void Same(object? expected, OfficeCell found, string column, bool isWorkbook)
    {
        Assert.False(found.IsFormula && expected is not bool, $"{column}: {found}");
        switch (expected)
        {
            case null or "": Assert.Equal(new("", "", false), found); break;
            case decimal or int:
                Assert.Equal("float", found.Type);
                var (number, shown) = (Convert.ToDecimal(expected, CultureInfo.InvariantCulture), decimal.Parse(found.Value, NumberStyles.Float, CultureInfo.InvariantCulture));
                Assert.True(Math.Abs(number - shown) <= Math.Abs(number) * Precision, $"{column}: {found}, {number}");
                break;
            case DateOnly day: Assert.Equal(new("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false), found); break;
            // LibreOffice takes a yes or no of a workbook as its function TRUE() or FALSE().
            case bool yes: Assert.Equal(isWorkbook ? new("float", yes ? "1" : "0", true) : new("string", yes ? "true" : "false", false), found); break;
            default: Assert.Equal(new("string", (string)expected, false), isWorkbook ? found : found with { Value = Unguarded(found.Value, (string)expected) }); break;
        }
    }

    /// <summary>The text behind the apostrophe that keeps it from being a formula.</summary>
    private static string Unguarded(string found, string expected) => found == "'" + expected && "=+-@".Contains(expected[0], StringComparison.Ordinal) ? expected : found;
}
