using System.Data.Common;
using Banenafspraak.Analysis;
using Deedle;
using Microsoft.Data.Analysis;

namespace Banenafspraak.Frames;

/// <summary>Figures, national values and relations of the audit as frames of Deedle and of Microsoft.Data.Analysis.</summary>
/// <remarks>
/// The columns are those of <see cref="DataReaders"/>: exact decimals, words of the data files, <c>year</c> and <c>date</c> beside <c>period</c>, <c>low</c> and
/// <c>high</c>. What is not known is missing. A frame is a view of a result: it knows nothing of rounding or breaks, and Deedle's Sum and Mean reckon in
/// binary floating point.
/// </remarks>
public static class ToFrames
{
    /// <summary>A row a figure, under its id.</summary>
    /// <exception cref="ArgumentException">A figure occurs twice.</exception>
    public static Frame<string, string> ToFrame(this IEnumerable<Figure> figures) => Keyed(figures.ToDataReader());

    /// <summary>A row a national value, under its id.</summary>
    /// <exception cref="ArgumentException">A value occurs twice.</exception>
    public static Frame<string, string> ToFrame(this IEnumerable<SeriesValue> series) => Keyed(series.ToDataReader());

    /// <summary>A row a relation, under its id.</summary>
    /// <exception cref="ArgumentException">A relation occurs twice.</exception>
    public static Frame<string, string> ToFrame(this IEnumerable<AuditRelation> relations) => Keyed(relations.ToDataReader());

    /// <summary>A row a figure; the id is a column, for these frames have no keys.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<Figure> figures) => Loaded(figures.ToDataReader());

    /// <summary>A row a national value, its id in a column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<SeriesValue> series) => Loaded(series.ToDataReader());

    /// <summary>A row a relation, its id in a column.</summary>
    public static DataFrame ToDataFrame(this IEnumerable<AuditRelation> relations) => Loaded(relations.ToDataReader());

    private static Frame<string, string> Keyed(DbDataReader reader)
    {
        using (reader)
            return Frame.ReadReader(reader).IndexRows<string>("id");
    }

    /// <summary>The rows are in memory, so loading them never waits.</summary>
    private static DataFrame Loaded(DbDataReader reader)
    {
        using (reader)
            return DataFrame.LoadFrom(reader).GetAwaiter().GetResult();
    }
}
