using System.Data;
using System.Data.Common;
using System.Globalization;
using CsvHelper;

namespace Banenafspraak.Analysis;

/// <summary>The ways out of a list of records: CSV, JSON objects, and rows for anything that reads a database. One list of columns feeds them all.</summary>
/// <typeparam name="T">The records.</typeparam>
/// <remarks>Numbers are decimals, dates <see cref="DateOnly"/>, words those of the data files; what is not known is null. Immutable.</remarks>
public sealed class RecordTable<T>
{
    private readonly IReadOnlyList<(string Name, Type Type, Func<T, object?> Of)> _columns;

    internal RecordTable(params IReadOnlyList<(string Name, Type Type, Func<T, object?> Of)> columns) => _columns = columns;

    /// <summary>The same columns for records that hold these.</summary>
    /// <param name="of">The record that one of them holds.</param>
    public RecordTable<TOther> For<TOther>(Func<TOther, T> of) => new([.. _columns.Select(c => (c.Name, c.Type, (Func<TOther, object?>)(r => c.Of(of(r)))))]);

    /// <summary>The same with the columns of another list at the end.</summary>
    internal RecordTable<T> With(RecordTable<T> more) => new([.. _columns, .. more._columns]);

    /// <summary>The same with one more column at the end.</summary>
    public RecordTable<T> With<TValue>(string name, Func<T, TValue> of) => new([.. _columns, (name, Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue), r => of(r))]);

    /// <summary>The same with both ends of an interval at the end: low and high.</summary>
    internal RecordTable<T> With(Func<T, Interval?> interval) => With("low", r => interval(r)?.Low).With("high", r => interval(r)?.High);

    /// <summary>The same with what tools need that know no periods: year (int) and date (the last day).</summary>
    internal RecordTable<T> With(Func<T, Period> period) => new(
    [
        .. _columns,
        ("year", typeof(int), r => period(r).Year),
        ("date", typeof(DateOnly), r => period(r) is { IsNone: false } some ? some.LastDay : null),
    ]);

    /// <summary>Rows that are read once; dates are <see cref="DateTime"/> there, and null is DBNull.</summary>
    public DbDataReader Read(IEnumerable<T> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var (name, type, _) in _columns)
            table.Columns.Add(name, type == typeof(DateOnly) ? typeof(DateTime) : type);
        foreach (var record in records)
            table.Rows.Add([.. _columns.Select(c => c.Of(record) is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : c.Of(record) ?? DBNull.Value)]);
        return table.CreateDataReader();
    }

    /// <summary>Writes CSV: one line a record, behind a header.</summary>
    /// <param name="records">The records.</param>
    /// <param name="writer">Receives the text; lines end with \n.</param>
    /// <param name="forSpreadsheet">True puts an apostrophe before a cell that a spreadsheet would run as a formula.</param>
    /// <param name="header">False leaves the header out: for records that go on.</param>
    public void WriteCsv(IEnumerable<T> records, TextWriter writer, bool forSpreadsheet = false, bool header = true)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var csv = CsvWriter.Create(
            writer,
            new CsvWriterOptions { NewLine = "\n", Injection = forSpreadsheet ? CsvInjection.Escape : CsvInjection.None },
            leaveOpen: true);
        if (header)
            csv.WriteHeader([.. _columns.Select(c => c.Name)]);
        foreach (var record in records)
        {
            foreach (var column in _columns)
                Write(csv, column.Of(record));
            csv.EndRecord();
        }
        csv.Flush();
    }

    /// <summary>The records as objects for <see cref="JsonOutput"/>, with the columns in camelCase; an empty text is null.</summary>
    public IEnumerable<IReadOnlyDictionary<string, object?>> Objects(IEnumerable<T> records)
    {
        var names = _columns.Select(c => string.Concat(c.Name.Split('_').Select((w, i) => i == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]))).ToList();
        return records.Select(r => new OrderedDictionary<string, object?>(_columns.Select((c, i) => KeyValuePair.Create(names[i], c.Of(r) is "" ? null : c.Of(r))), StringComparer.Ordinal));
    }

    private static void Write(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case decimal number: csv.WriteField(number, [], CultureInfo.InvariantCulture); break;
            case int number: csv.WriteField(number, [], CultureInfo.InvariantCulture); break;
            case bool yes: csv.WriteField(yes ? "true" : "false"); break;
            case DateOnly day: csv.WriteField(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            default: csv.WriteField(value as string ?? ""); break;
        }
    }
}
