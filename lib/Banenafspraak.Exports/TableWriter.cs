using System.Text;

namespace Banenafspraak.Exports;

/// <summary>Writes a table in any format: one writer for each, and the same for every table.</summary>
/// <remarks>The same records give the same bytes. What a format cannot hold is refused, never shortened.</remarks>
public static class TableWriter
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="format">The format.</param>
    /// <param name="stream">Receives it; stays open.</param>
    /// <param name="cancellation">Stops it between rows.</param>
    /// <exception cref="ExportException">A value is more than the format holds.</exception>
    public static async Task WriteAsync<T>(ExportTable<T> table, TableFormat format, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(stream);
        var watched = table with { Records = Watch(table.Records, cancellation) };
        switch (format)
        {
            case TableFormat.Csv: await CsvAsync(watched, CsvForm.Data, stream); break;
            case TableFormat.GuardedCsv: await CsvAsync(watched, CsvForm.Guarded, stream); break;
            case TableFormat.SpreadsheetCsv: await CsvAsync(watched, CsvForm.Spreadsheet, stream); break;
            case TableFormat.Json: await JsonTable.WriteArrayAsync(watched, stream); break;
            case TableFormat.Ndjson: await JsonTable.WriteLinesAsync(watched, stream); break;
            case TableFormat.Xlsx: await Workbook.WriteAsync(watched, stream, cancellation); break;
            case TableFormat.Parquet: await ParquetTable.WriteAsync(watched, stream, cancellation); break;
            default: throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    private static async Task CsvAsync<T>(ExportTable<T> table, CsvForm form, Stream stream)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await using (writer.ConfigureAwait(false))
            table.Columns.WriteCsv(table.Records, writer, form);
    }

    private static IEnumerable<T> Watch<T>(IEnumerable<T> records, CancellationToken cancellation)
    {
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return record;
        }
    }
}
