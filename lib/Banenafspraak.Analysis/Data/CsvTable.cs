using System.Globalization;
using CsvHelper;

namespace Banenafspraak.Analysis;

/// <summary>The rows of one CSV file, read against its schema. Every fault of the file is collected.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _positions;

    private CsvTable(TableSchema schema)
    {
        Schema = schema;
        _positions = schema.Columns.Select((c, i) => (c.Name, i)).ToDictionary(p => p.Name, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>What the file was read against.</summary>
    public TableSchema Schema { get; }

    /// <summary>The rows that have a cell for each column, in the order of the file; a faulty cell of theirs is told, and then reads as nothing.</summary>
    public IReadOnlyList<TableRow> Rows { get; private set; } = [];

    /// <summary>Reads CSV text (comma, double quotes, one header line).</summary>
    /// <param name="text">The content of the file.</param>
    /// <param name="schema">What it must look like.</param>
    /// <param name="errors">Receives every fault.</param>
    public static CsvTable Read(string text, TableSchema schema, ICollection<DataError> errors)
    {
        var table = new CsvTable(schema);
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = r => errors.Add(new(schema.Path, (int)r.LineNumber, null, $"expected quotes only around whole cells, closed before the end of the row ({r.Reason})")),
        });
        string[] names = [.. schema.Columns.Select(c => c.Name)];
        reader.ReadHeader();
        if (!reader.Headers.ToArray().SequenceEqual(names, StringComparer.Ordinal))
        {
            errors.Add(new(schema.Path, 1, null, $"expected the header {string.Join(',', names)}"));
            return table;
        }

        var rows = new List<TableRow>();
        var seen = schema.Columns.Where(c => c.Unique).ToDictionary(c => c.Name, _ => new Dictionary<string, int>(StringComparer.Ordinal), StringComparer.Ordinal);
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            if (reader.FieldCount != names.Length)
            {
                errors.Add(new(schema.Path, line, null, $"expected {names.Length} cells, found {reader.FieldCount}"));
                continue;
            }
            var row = new TableRow(table, line, [.. names.Select((_, i) => reader.GetString(i))], errors);
            table.Check(row, seen);
            rows.Add(row);
        }
        table.Rows = rows;
        return table;
    }

    /// <exception cref="DataException">The file has no such column, as one of an older data set.</exception>
    internal int PositionOf(string column) => _positions.TryGetValue(column, out var position)
        ? position
        : throw new DataException([new DataError(Schema.Path, 1, column, "expected a column of this name, which datapackage.json describes; found none")]);

    private void Check(TableRow row, Dictionary<string, Dictionary<string, int>> seen)
    {
        foreach (var column in Schema.Columns)
        {
            var cell = row[column.Name];
            var fault = FaultIn(cell, column);
            if (fault is null && column.Unique && cell.Length > 0 && !seen[column.Name].TryAdd(cell, row.Line))
                fault = $"expected a value of its own, found \"{cell}\" again (first on line {seen[column.Name][cell]})";
            if (fault is not null)
                row.Fault(column.Name, fault);
        }
    }

    private static string? FaultIn(string cell, ColumnSchema column)
    {
        if (cell.Length == 0)
            return column.Required ? "expected a value, found an empty cell" : null;
        decimal number = 0;
        var typed = column.Type switch
        {
            "integer" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number),
            "number" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number),
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => true,
        };
        if (!typed)
            return $"expected {(column.Type == "date" ? "a date (2023-07-06)" : "a plain " + column.Type + " (81117, 76.0)")}, found \"{cell}\"";
        if (column.Allowed.Count > 0 && !column.Allowed.Contains(cell, StringComparer.Ordinal))
            return $"expected one of {string.Join(", ", column.Allowed)}; found \"{cell}\"";
        if (column.Pattern is { } pattern && !pattern.IsMatch(cell))
            return $"expected the pattern {pattern}, found \"{cell}\"";
        if (number < column.Minimum || number > column.Maximum)
            return $"expected a number from {column.Minimum?.ToString(CultureInfo.InvariantCulture) ?? "-"} to {column.Maximum?.ToString(CultureInfo.InvariantCulture) ?? "-"}, found \"{cell}\"";
        return null;
    }
}

/// <summary>One row of a CSV file; knows its line, so that later checks can point at it too.</summary>
internal sealed class TableRow
{
    private readonly CsvTable _table;
    private readonly string[] _cells;
    private readonly ICollection<DataError> _errors;
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);

    internal TableRow(CsvTable table, int line, string[] cells, ICollection<DataError> errors) =>
        (_table, Line, _cells, _errors) = (table, line, cells, errors);

    /// <summary>Line in the file on which the row begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The file and the line.</summary>
    public RowPlace Place => new(_table.Schema.Path, Line);

    /// <summary>The text of a cell; empty where nothing stands.</summary>
    public string this[string column] => _cells[_table.PositionOf(column)];

    /// <summary>The number in a cell; null where nothing stands, or no number.</summary>
    public decimal? Number(string column) =>
        decimal.TryParse(this[column], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The whole number in a cell; null where nothing stands, or no whole number.</summary>
    public int? Integer(string column) =>
        int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The date in a cell; null where nothing stands, or no date.</summary>
    public DateOnly? Date(string column) =>
        DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The word in a cell of a closed list. The schema has the same list; a word that only one of the two knows is a fault.</summary>
    public T Word<T>(string column)
        where T : struct, Enum
    {
        if (!Vocabulary.TryParse<T>(this[column], out var value))
            Fault(column, $"expected one of {string.Join(", ", Vocabulary.All<T>())}; found \"{this[column]}\"");
        return value;
    }

    /// <summary>The period in a cell.</summary>
    public Period Period(string column)
    {
        if (!Analysis.Period.TryParse(this[column], out var period))
            Fault(column, $"expected {Analysis.Period.Forms}, found \"{this[column]}\"");
        return period;
    }

    /// <summary>Records a fault in a cell of this row; of several in the same cell the first.</summary>
    public void Fault(string column, string expected)
    {
        if (_faulty.Add(column))
            _errors.Add(new(_table.Schema.Path, Line, column, expected));
    }
}
