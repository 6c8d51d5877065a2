using CsvHelper;

namespace Banenafspraak.Analysis;

/// <summary>Reads tables that may be damaged: those of a letter, or one in a CSV file.</summary>
/// <param name="subjects">Whom tables speak of: their names tell a ministry's row or a sector's column.</param>
public sealed class PrintedTableReader(IReadOnlyList<Subject> subjects)
{
    private const string Row = "row", Label = "label", Block = "block", Sign = "sign";
    private static readonly string[] AboutRows = ["line", Row, Label, Block, Sign, "unit", "note"];
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly SubjectNames _names = new(subjects);

    /// <summary>The tables of a letter, in their order; those without numbers are left out.</summary>
    public static IReadOnlyList<PrintedTable> OfLetter(ReadLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return [.. letter.Tables.Select(PrintedTable.Of).Where(t => t.Rows.Any(r => r.Cells.Any(c => c.Value is not null)))];
    }

    /// <summary>
    /// A table in CSV: comma, semicolon or tab, a header line, numbers in Dutch format as printed. Columns line, row, label, block, sign, unit and note say
    /// what a row is, as in data/tables; without a column row or label the first column names the rows. Columns without any number, damaged or not, are left out.
    /// </summary>
    /// <exception cref="TableException">There is no header, no number, or a row has another number of cells than the header.</exception>
    public PrintedTable OfCsv(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (header, records) = Records(name, text);
        var labels = new[] { Label, Row }.Select(l => Array.IndexOf(header, l)).Append(0).First(i => i >= 0);
        var columns = Enumerable.Range(0, header.Length)
            .Where(i => i != labels && !AboutRows.Contains(header[i], StringComparer.Ordinal) && records.Exists(r => PrintedCell.Read(r[i]).IsLikeNumber))
            .ToList();
        if (columns.Count == 0)
            throw new TableException($"{name}: expected a table with a header and at least one column of numbers, found none");
        var ids = Unique(columns.Select(c => ColumnMeaning.IdOf(header[c], _names)));
        string? Of(string[] record, string column) => Array.IndexOf(header, column) is >= 0 and var at ? record[at] : null;
        var rows = records.Select(r => new PrintedTableRow(
            Of(r, Row) ?? ColumnMeaning.IdOf(r[labels], _names),
            r[labels],
            Of(r, Block) ?? "",
            [.. columns.Select(c => PrintedCell.Read(r[c]) with { IsReserved = !string.IsNullOrEmpty(Of(r, Sign)) })]));
        return new(name, ids, [.. rows]);
    }

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

    private static List<string> Unique(IEnumerable<string> names)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var unique = new List<string>();
        foreach (var name in names)
        {
            var id = name;
            for (var n = 2; !used.Add(id); n++)
                id = $"{name}-{n}";
            unique.Add(id);
        }
        return unique;
    }
}
