using System.Data.Common;

namespace Banenafspraak.Analysis;

/// <summary>The national series as rows.</summary>
internal static class SeriesTable
{
    private static readonly (string Name, Type Type, Func<SeriesValue, object?> Of)[] Columns =
    [
        ("id", typeof(string), s => s.Id),
        ("measure", typeof(string), s => s.Measure.Word()),
        ("subject", typeof(string), s => s.Subject),
        ("form", typeof(string), s => s.Form.Word()),
        ("period", typeof(string), s => s.Period.ToString()),
        ("value", typeof(decimal), s => s.Value),
        ("status", typeof(string), s => s.Status),
        ("basis", typeof(string), s => s.Basis.Word()),
        ("source", typeof(string), s => s.Source),
        ("consulted", typeof(DateTime), s => s.Consulted?.ToDateTime(TimeOnly.MinValue)),
        ("conflicts_with", typeof(string), s => s.ConflictsWith.Length == 0 ? null : s.ConflictsWith),
        ("note", typeof(string), s => s.Note),
        .. RecordRows.Times<SeriesValue>(s => s.Period),
        .. RecordRows.Bounds<SeriesValue>(s => s.Value is not { } value ? null : s.Basis == Basis.Set ? Interval.Exactly(value) : Interval.Rounded(value, value.Scale)),
    ];

    public static DbDataReader Read(IEnumerable<SeriesValue> series) => RecordRows.Read(series, Columns);
}
