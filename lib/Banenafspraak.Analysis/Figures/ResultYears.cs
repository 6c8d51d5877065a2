namespace Banenafspraak.Analysis;

/// <summary>Which year's results each published figure tells of, so that every figure has one place among the years.</summary>
/// <remarks>
/// A letter looks back on earlier results, so a figure goes with the year that it speaks of, as long as results of such years were published. What speaks
/// of a later moment than the letter's own year, of a time before the first, or of none goes with the last year whose results the letter publishes.
/// </remarks>
public sealed class ResultYears
{
    private readonly Dictionary<string, int?> _own;
    private readonly int _first;

    private ResultYears(IReadOnlyList<Letter> letters)
    {
        _own = letters.ToDictionary(l => l.Id, l => l.MeasuringYears.Count == 0 ? (int?)null : l.MeasuringYears.Max(), StringComparer.Ordinal);
        _first = letters.SelectMany(l => l.MeasuringYears).DefaultIfEmpty().Min();
    }

    /// <summary>The years of the letters of a data set.</summary>
    public static ResultYears Of(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new(data.Letters);
    }

    /// <summary>The year of a figure; null where its letter publishes the results of no year.</summary>
    public int? Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return _own.GetValueOrDefault(figure.Letter) is not { } own ? null
            : figure.Period.Year is { } year && _first <= year && year <= own ? year
            : own;
    }
}
