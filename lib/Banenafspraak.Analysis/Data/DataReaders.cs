using System.Data.Common;

namespace Banenafspraak.Analysis;

/// <summary>Records as rows for anything that reads a database: SQL, Deedle, Microsoft.Data.Analysis, SqlBulkCopy.</summary>
/// <remarks>
/// Numbers are decimals, words those of the data files; what is not known is null. <c>year</c> (int) and <c>date</c> (the last day) say a period to
/// tools that know none, <c>low</c> and <c>high</c> what rounding leaves of a value. A reader is read once.
/// </remarks>
public static class DataReaders
{
    private static readonly RecordTable<SeriesValue> Series = new RecordTable<SeriesValue>(
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
        ("consulted", typeof(DateOnly), s => s.Consulted),
        ("conflicts_with", typeof(string), s => s.ConflictsWith.Length == 0 ? null : s.ConflictsWith),
        ("note", typeof(string), s => s.Note),
    ]).With(s => s.Quantity?.Interval).With(s => s.Period);

    /// <summary>The columns of data/figures with the letter's id in front, and low, high, year, date and is_set at the end.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<Figure> figures) => FigureColumns.All.Read(figures);

    /// <summary>The columns of data/series/national.csv except the unit, which is jobs, and low, high, year and date at the end; what is set is exact, the rest rounded as it is written.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<SeriesValue> series) => Series.Read(series);

    /// <summary>The columns of the auditor's working paper without findings, and what is computed in columns of its own: measure, subject, form, period, year, date.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<AuditRelation> relations) => RelationColumns.OfFrames.Read(relations);
}
