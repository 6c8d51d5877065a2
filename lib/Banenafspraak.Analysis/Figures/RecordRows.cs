using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>Records as typed rows; what is null in a record is DBNull there.</summary>
internal static class RecordRows
{
    public static DbDataReader Read<T>(IEnumerable<T> records, IReadOnlyList<(string Name, Type Type, Func<T, object?> Of)> columns)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var (name, type, _) in columns)
            table.Columns.Add(name, type);
        foreach (var record in records)
            table.Rows.Add([.. columns.Select(c => c.Of(record) ?? DBNull.Value)]);
        return table.CreateDataReader();
    }

    /// <summary>The year in which a period ends and its last day, for tools that know no periods.</summary>
    public static IEnumerable<(string, Type, Func<T, object?>)> Times<T>(Func<T, Period> period) =>
    [
        ("year", typeof(int), record => period(record).Year),
        ("date", typeof(DateTime), record => period(record) is { IsNone: false } some ? some.LastDay.ToDateTime(TimeOnly.MinValue) : null),
    ];

    /// <summary>Both ends of an interval.</summary>
    public static IEnumerable<(string, Type, Func<T, object?>)> Bounds<T>(Func<T, Interval?> interval) =>
        [("low", typeof(decimal), record => interval(record)?.Low), ("high", typeof(decimal), record => interval(record)?.High)];
}
