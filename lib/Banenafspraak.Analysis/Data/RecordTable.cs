using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>The ways out of a list of records: CSV, JSON objects, and rows for anything that reads a database. One list of columns feeds them all.</summary>
/// <typeparam name="T">The records.</typeparam>
/// <remarks>Numbers are decimals, dates <see cref="DateOnly"/>, words those of the data files; what is not known is null. Immutable.</remarks>
public sealed class RecordTable<T>
{
    /// <summary>A table of these columns.</summary>
    /// <param name="columns">For each its name, the type of its values (string, int, decimal, bool or <see cref="DateOnly"/>), and what it holds of a record.</param>
    public RecordTable(params IReadOnlyList<(string Name, Type Type, Func<T, object?> Of)> columns)
        : this([.. columns.Select(c => new RecordColumn<T>(c.Name, c.Type, c.Of))])
    {
    }

    private RecordTable(IReadOnlyList<RecordColumn<T>> columns) => Columns = columns;

    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<RecordColumn<T>> Columns { get; }

    /// <summary>The same columns for records that hold these.</summary>
    /// <param name="of">The record that one of them holds.</param>
    public RecordTable<TOther> For<TOther>(Func<TOther, T> of) => new([.. Columns.Select(c => new RecordColumn<TOther>(c.Name, c.Type, r => c.Of(of(r))) { IsUnrounded = c.IsUnrounded })]);

    /// <summary>The same with the columns of another list at the end.</summary>
    internal RecordTable<T> With(RecordTable<T> more) => new([.. Columns, .. more.Columns]);

    /// <summary>The same with one more column at the end.</summary>
    public RecordTable<T> With<TValue>(string name, Func<T, TValue> of) => With(new RecordTable<T>((name, Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue), r => of(r))));

    /// <summary>The same, of which these columns hold what was computed and not rounded.</summary>
    internal RecordTable<T> Unrounded(params IReadOnlyList<string> names) => new([.. Columns.Select(c => names.Contains(c.Name, StringComparer.Ordinal) ? c with { IsUnrounded = true } : c)]);

    /// <summary>The same with both ends of an interval at the end: low and high.</summary>
    internal RecordTable<T> With(Func<T, Interval?> interval) => With("low", r => interval(r)?.Low).With("high", r => interval(r)?.High);

    /// <summary>The same with what tools need that know no periods: year (int) and date (the last day).</summary>
    internal RecordTable<T> With(Func<T, Period> period) => With(new RecordTable<T>(
        ("year", typeof(int), r => period(r).Year),
        ("date", typeof(DateOnly), r => period(r) is { IsNone: false } some ? some.LastDay : null)));

    /// <summary>Rows that are read once; dates are <see cref="DateTime"/> there, and null is DBNull.</summary>
    public DbDataReader Read(IEnumerable<T> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var (name, type, _) in Columns)
            table.Columns.Add(name, type == typeof(DateOnly) ? typeof(DateTime) : type);
        foreach (var record in records)
            table.Rows.Add([.. Columns.Select(c => c.Of(record) is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : c.Of(record) ?? DBNull.Value)]);
        return table.CreateDataReader();
    }

    /// <summary>Writes CSV: one line a record, behind a header.</summary>
    /// <param name="records">The records.</param>
    /// <param name="writer">Receives the text; lines end with \n.</param>
    /// <param name="form">For whom it is.</param>
    /// <param name="header">False leaves the header out: for records that go on.</param>
    public void WriteCsv(IEnumerable<T> records, TextWriter writer, CsvForm form = CsvForm.Data, bool header = true)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var csv = new CsvText(writer, form);
        if (header)
            csv.WriteHeader(Columns.Select(c => c.Name));
        foreach (var record in records)
            csv.WriteRow(Columns.Select(c => c.Of(record)));
    }

    /// <summary>The records as objects for <see cref="JsonOutput"/>, with the columns in camelCase; an empty text is null.</summary>
    /// <param name="records">The records.</param>
    /// <param name="camelCase">False keeps the names of the columns.</param>
    public IEnumerable<IReadOnlyDictionary<string, object?>> Objects(IEnumerable<T> records, bool camelCase = true)
    {
        var names = Columns.Select(c => camelCase ? string.Concat(c.Name.Split('_').Select((w, i) => i == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..])) : c.Name).ToList();
        return records.Select(r => new OrderedDictionary<string, object?>(Columns.Select((c, i) => KeyValuePair.Create(names[i], c.Of(r) is "" ? null : c.Of(r))), StringComparer.Ordinal));
    }
}

/// <summary>One column of a <see cref="RecordTable{T}"/>.</summary>
/// <typeparam name="T">The records.</typeparam>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Type">Type of its values: string, int, decimal, bool or <see cref="DateOnly"/>.</param>
/// <param name="Of">What it holds of a record; null where that is not known.</param>
public sealed record RecordColumn<T>(string Name, Type Type, Func<T, object?> Of)
{
    /// <summary>True for numbers that were computed and not rounded: they may have as many decimals as a <see cref="decimal"/> holds. Others have four at most.</summary>
    public bool IsUnrounded { get; init; }
}
