using System.Data.Common;

namespace Banenafspraak.Analysis;

/// <summary>Records as rows for anything that reads a database: SQL, Deedle, Microsoft.Data.Analysis, SqlBulkCopy.</summary>
/// <remarks>
/// Numbers are decimals, words those of the data files; what is not known is null. <c>year</c> (int) and <c>date</c> (the last day) say a period to
/// tools that know none, <c>low</c> and <c>high</c> what rounding leaves of a value. A reader is read once.
/// </remarks>
public static class DataReaders
{
    /// <summary>The columns of data/figures with the letter's id in front, and year, date, low and high at the end.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<Figure> figures) => FigureTable.Read(figures);

    /// <summary>The columns of data/series/national.csv except the unit, which is jobs, and year, date, low and high at the end; what is set is exact, the rest rounded as it is written.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<SeriesValue> series) => SeriesTable.Read(series);

    /// <summary>id, rule, letter, verdict, what is computed (output, measure, subject, form, period), published, computed with low and high, formula, inputs, explanation, year and date.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<AuditRelation> relations) => RelationTable.Read(relations);
}
