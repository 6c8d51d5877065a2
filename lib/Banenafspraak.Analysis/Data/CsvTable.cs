using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;
using CsvHelper;

namespace Banenafspraak.Analysis;

/// <summary>Reads the rows of one CSV file against its schema. Every fault of the file is collected.</summary>
internal sealed class CsvTable
{
    /// <summary>After so many rows the length of the file tells how many there are: room for them is made at once.</summary>
    private const int RowsOfASample = 1000, MostExpected = 10_000_000;

    private readonly string[] _names;
    private int _last;

    private CsvTable(TableSchema schema) => (Schema, _names) = (schema, [.. schema.Columns.Select(c => c.Name)]);

    /// <summary>What the file is read against.</summary>
    public TableSchema Schema { get; }

    /// <summary>Reads CSV (comma, double quotes, one header line) and gives what is made of each row that has a cell for each column, in the order of the file.</summary>
    /// <param name="csv">The content of the file.</param>
    /// <param name="schema">What it must look like.</param>
    /// <param name="errors">Receives every fault; a faulty cell is told, and then reads as nothing.</param>
    /// <param name="take">What is kept of a row, which is the same object for all rows: its <see cref="TableRow.Kept"/>, or what it makes.</param>
    /// <param name="ids">Where each id of the files before stands; receives those of this one.</param>
    public static IReadOnlyList<T> Read<T>(Stream csv, TableSchema schema, ICollection<DataError> errors, Func<TableRow, T> take, Dictionary<string, RowPlace>? ids = null)
    {
        var table = new CsvTable(schema);
        using var reader = CsvReader.Create(csv, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = r => errors.Add(new(schema.Path, (int)r.LineNumber, null, $"expected quotes only around whole cells, closed before the end of the row ({r.Reason})")),
        });
        reader.ReadHeader();
        if (!reader.Headers.ToArray().SequenceEqual(table._names, StringComparer.Ordinal))
        {
            errors.Add(new(schema.Path, 1, null, $"expected the header {string.Join(',', table._names)}"));
            return [];
        }

        var rows = new List<T>();
        CsvColumn[] columns = [.. schema.Columns.Select(c => new CsvColumn(c, csv.Length, c.Name == "id" && ids is not null ? ids : c.Unique ? new(StringComparer.Ordinal) : null))];
        var cells = new CsvCell[columns.Length];
        var row = new TableRow(table, cells, errors);
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            if (reader.FieldCount != columns.Length)
            {
                errors.Add(new(schema.Path, line, null, $"expected {columns.Length} cells, found {reader.FieldCount}"));
                continue;
            }
            row.Begin(line);
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = columns[i].Read(reader.GetSpan(i), row);
                if (cells[i].Fault is { } fault)
                    row.Fault(table._names[i], fault);
            }
            rows.Add(take(row));
            if (rows.Count == RowsOfASample)
            {
                var expected = (int)Math.Min(csv.Length * RowsOfASample / reader.ByteOffset, MostExpected);
                rows.EnsureCapacity(expected);
                ids?.EnsureCapacity(ids.Count + expected);
            }
        }
        return rows;
    }

    /// <summary>The place of a column. Rows are read from the first to the last, so it is mostly the one that was asked for before, or the next.</summary>
    /// <exception cref="DataException">The file has no such column, as one of an older data set.</exception>
    internal int PositionOf(string column)
    {
        for (var i = 0; i < _names.Length; i++, _last = _last + 1 == _names.Length ? 0 : _last + 1)
        {
            if (_names[_last] == column)
                return _last;
        }
        throw new DataException([new DataError(Schema.Path, 1, column, "expected a column of this name, which datapackage.json describes; found none")]);
    }
}

/// <summary>One column while its file is read. A text that many rows have is made, checked and read as a number or a word once, as long as no other takes its slot.</summary>
internal sealed class CsvColumn
{
    private const int BytesOfASlot = 64, FewestSlots = 16, MostSlots = 4096;

    private readonly ColumnSchema _schema;
    private readonly Dictionary<string, RowPlace>? _places;
    private readonly CsvCell?[] _slots;

    /// <param name="schema">What its cells must be.</param>
    /// <param name="fileLength">In bytes: a short file has few rows to remember.</param>
    /// <param name="places">Where each text stands so far, if it may stand only once.</param>
    public CsvColumn(ColumnSchema schema, long fileLength, Dictionary<string, RowPlace>? places) =>
        (_schema, _places, _slots) = (schema, places, new CsvCell?[BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(fileLength / BytesOfASlot, FewestSlots, MostSlots))]);

    /// <summary>The cell of a row, with its fault if it has one.</summary>
    public CsvCell Read(ReadOnlySpan<byte> utf8, TableRow row)
    {
        if (_places is not null)
        {
            var text = Encoding.UTF8.GetString(utf8);
            return new([], text, FaultIn(text) ?? (text.Length == 0 || _places.TryAdd(text, row.Place) ? null : Again(text, _places[text], row.Place.File)));
        }
        ref var kept = ref _slots[Hash(utf8) & (_slots.Length - 1)];
        if (kept is null || !utf8.SequenceEqual(kept.Utf8))
        {
            var text = Encoding.UTF8.GetString(utf8);
            kept = new(utf8.ToArray(), text, FaultIn(text));
        }
        return kept;
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
            hash = BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8));
        foreach (var one in utf8)
            hash = BitOperations.Crc32C(hash, one);
        return hash;
    }

    private static string Again(string text, RowPlace first, string file) => first.File == file
        ? $"expected a value of its own, found \"{text}\" again (first on line {first.Line})"
        : $"expected an id of its own, found that of {first}";

    private string? FaultIn(string cell)
    {
        if (cell.Length == 0)
            return _schema.Required ? "expected a value, found an empty cell" : null;
        decimal number = 0;
        var typed = _schema.Type switch
        {
            "integer" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number),
            "number" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number),
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => true,
        };
        if (!typed)
            return $"expected {(_schema.Type == "date" ? "a date (2023-07-06)" : "a plain " + _schema.Type + " (81117, 76.0)")}, found \"{cell}\"";
        if (_schema.Allowed.Count > 0 && !_schema.Allowed.Contains(cell, StringComparer.Ordinal))
            return $"expected one of {string.Join(", ", _schema.Allowed)}; found \"{cell}\"";
        if (_schema.Pattern is { } pattern && !pattern.IsMatch(cell))
            return $"expected the pattern {pattern}, found \"{cell}\"";
        if (number < _schema.Minimum || number > _schema.Maximum)
            return $"expected a number from {_schema.Minimum?.ToString(CultureInfo.InvariantCulture) ?? "-"} to {_schema.Maximum?.ToString(CultureInfo.InvariantCulture) ?? "-"}, found \"{cell}\"";
        return null;
    }
}

/// <summary>One text of a column: what is wrong with it, and what it is read as.</summary>
internal sealed class CsvCell(byte[] utf8, string text, string? fault)
{
    private object? _value;

    public ReadOnlySpan<byte> Utf8 => utf8;

    public string Text => text;

    public string? Fault => fault;

    /// <summary>What it is read as, once; null where it is none.</summary>
    public T? As<T>(Func<string, T?> read)
        where T : struct => _value is T known ? known : (T?)(_value = read(text));
}

/// <summary>One row of a CSV file; knows its line, so that later checks can point at it too.</summary>
internal sealed class TableRow
{
    private readonly CsvTable _table;
    private readonly CsvCell[] _cells;
    private readonly ICollection<DataError> _errors;
    private HashSet<string>? _faulty;

    internal TableRow(CsvTable table, CsvCell[] cells, ICollection<DataError> errors) => (_table, _cells, _errors) = (table, cells, errors);

    /// <summary>Line in the file on which the row begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The row as it is, for longer than the next is read.</summary>
    public TableRow Kept => new(_table, [.. _cells], _errors) { Line = Line, _faulty = _faulty };

    /// <summary>The file and the line.</summary>
    public RowPlace Place => new(_table.Schema.Path, Line);

    /// <summary>The text of a cell; empty where nothing stands.</summary>
    public string this[string column] => Cell(column).Text;

    /// <summary>The number in a cell; null where nothing stands, or no number.</summary>
    public decimal? Number(string column) => Cell(column).As<decimal>(text =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The whole number in a cell; null where nothing stands, or no whole number.</summary>
    public int? Integer(string column) => Cell(column).As<int>(text =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The date in a cell; null where nothing stands, or no date.</summary>
    public DateOnly? Date(string column) => Cell(column).As<DateOnly>(text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null);

    /// <summary>The word in a cell of a closed list. The schema has the same list; a word that only one of the two knows is a fault.</summary>
    public T Word<T>(string column)
        where T : struct, Enum
    {
        var cell = Cell(column);
        if (cell.As<T>(text => Vocabulary.TryParse<T>(text, out var value) ? value : null) is { } word)
            return word;
        Fault(column, $"expected one of {string.Join(", ", Vocabulary.All<T>())}; found \"{cell.Text}\"");
        return default;
    }

    /// <summary>The period in a cell.</summary>
    public Period Period(string column)
    {
        var cell = Cell(column);
        if (cell.As<Period>(text => Analysis.Period.TryParse(text, out var value) ? value : null) is { } period)
            return period;
        Fault(column, $"expected {Analysis.Period.Forms}, found \"{cell.Text}\"");
        return default;
    }

    /// <summary>Records a fault in a cell of this row; of several in the same cell the first.</summary>
    public void Fault(string column, string expected)
    {
        if ((_faulty ??= new(StringComparer.Ordinal)).Add(column))
            _errors.Add(new(_table.Schema.Path, Line, column, expected));
    }

    /// <summary>The next row begins.</summary>
    internal void Begin(int line) => (Line, _faulty) = (line, null);

    private CsvCell Cell(string column) => _cells[_table.PositionOf(column)];
}
