using CsvHelper;

namespace Banenafspraak.Letters;

/// <summary>Reads a table in a CSV file, the damaged cells too.</summary>
/// <param name="subjects">Whom tables speak of: their names tell a ministry's row or a sector's column.</param>
internal sealed class CsvTableReader(Subjects subjects)
{
    private const string RowId = "row", Label = "label", Block = "block", Sign = "sign";
    private static readonly string[] AboutRows = ["line", RowId, Label, Block, Sign, "unit", "note"];
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly SubjectNames _names = new(subjects);

    /// <inheritdoc cref="LetterData.ReadTable"/>
    public LetterTable Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (header, records) = Records(name, text);
        var labels = new[] { Label, RowId }.Select(l => Array.IndexOf(header, l)).Append(0).First(i => i >= 0);
        var columns = Enumerable.Range(0, header.Length)
            .Where(i => i != labels && !AboutRows.Contains(header[i], StringComparer.Ordinal) && records.Exists(r => CellGlyphs.Of(r[i]).IsLikeNumber))
            .ToList();
        if (columns.Count == 0)
            throw new TableException($"{name}: expected a table with a header and at least one column of numbers, found none");
        var ids = new UniqueNames();
        string? Of(string[] record, string column) => Array.IndexOf(header, column) is >= 0 and var at ? record[at] : null;
        LetterTableRow Row(string[] record, int line) => new(
            Of(record, RowId) ?? ColumnMeaning.IdOf(record[labels], _names),
            record[labels],
            record[labels],
            line,
            [.. columns.Select(c => Cell(record[c], isReserved: !string.IsNullOrEmpty(Of(record, Sign))))])
        {
            Block = Of(record, Block) ?? "",
        };
        return new(name, 1, "", [.. columns.Select(c => new LetterTableColumn(ids.Take(ColumnMeaning.IdOf(header[c], _names)), header[c], null))], [.. records.Select((r, i) => Row(r, i + 2))], []);
    }

    private static LetterTableCell Cell(string text, bool isReserved) =>
        CellReader.Read(text, null) is var cell && isReserved ? cell with { IsApproximate = true } : cell;

    private static (string[] Header, List<string[]> Records) Records(string name, string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length).ToString();
        var separator = Separators.MaxBy(s => first.Count(c => c == s));
        string? malformed = null;
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = r => malformed ??= $"{name}({r.LineNumber}): expected quotes only around whole cells, closed before the end of the row",
        });
        reader.ReadHeader();
        string[] header = [.. reader.Headers.ToArray()];
        var records = new List<string[]>();
        while (reader.Read())
        {
            if (reader.FieldCount != header.Length)
                throw new TableException($"{name}({reader.LineNumber}): expected {header.Length} cells, as in the header, found {reader.FieldCount}");
            records.Add([.. header.Select((_, i) => reader.GetString(i))]);
        }
        return malformed is null ? (header, records) : throw new TableException(malformed);
    }
}

/// <summary>A table cannot be repaired as it stands. The message names the file, the place and what was expected.</summary>
public sealed class TableException(string message) : AnalysisException(message);
