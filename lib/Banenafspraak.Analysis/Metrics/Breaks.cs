namespace Banenafspraak.Analysis;

/// <summary>Says which numbers may be joined into one line: the breaks of data/series/breaks.csv, and whom they concern.</summary>
public sealed class Breaks
{
    private readonly IReadOnlyList<Break> _breaks;

    private Breaks(IReadOnlyList<Break> breaks) => _breaks = breaks;

    /// <summary>No breaks: for plain quantities, which are of no subject.</summary>
    public static Breaks None { get; } = new([]);

    /// <summary>The breaks of a data set. A break holds for its own subject, not for its parts; one of all forms together for each form but procurement.</summary>
    public static Breaks Of(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new(data.Breaks);
    }

    /// <summary>The first break of a number's subject after its own moment, up to a later day; null where there is none, or where the number has no meaning.</summary>
    public Break? Between(Derivation earlier, DateOnly later) =>
        earlier.Meaning is { Period.IsNone: false } meaning
            ? _breaks.FirstOrDefault(b => IsOf(b, meaning) && meaning.Period.LastDay < b.From.LastDay && b.From.LastDay <= later)
            : null;

    /// <summary>The first break of one of these measures of a subject between the ends of two years; null where there is none.</summary>
    internal Break? Between(string subject, Form form, int earlier, int later, params ReadOnlySpan<Measure> measures)
    {
        foreach (var measure in measures)
        {
            var meaning = new Meaning(measure, subject, form, Period.EndOf(earlier), Period.None, Unit.Job);
            if (_breaks.FirstOrDefault(b => IsOf(b, meaning) && earlier < b.From.Year && b.From.Year <= later) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>Checks that two numbers are one thing at two moments, the first before the second, with no break between them.</summary>
    /// <exception cref="MetricException">They are not; the message says why.</exception>
    internal void CheckSeries(Derivation earlier, Derivation later)
    {
        Comparable.SameUnit(earlier, later);
        if (earlier.Meaning is not { } first || later.Meaning is not { } second)
            return;
        Comparable.SameThing(earlier, later);
        var to = second.Period.LastDay;
        if (first.Period.IsNone || second.Period.IsNone || first.Period.LastDay >= to)
            throw new MetricException($"{earlier} must be dated before {later}; found {first.Period} and {second.Period}.");
        CheckNone(earlier, to);
        Comparable.Same(earlier, later, "scope");
    }

    /// <summary>Checks that no break lies between a number and a later day.</summary>
    /// <exception cref="MetricException">One does; the message names it.</exception>
    internal void CheckNone(Derivation earlier, DateOnly later)
    {
        if (Between(earlier, later) is { } found)
            throw new MetricException($"{earlier} may not be joined to {later:yyyy-MM-dd}: {found.Kind} ({found.Id}, {found.Place}). Allowed are two moments on the same side of {found.From}.");
    }

    private static bool IsOf(Break found, Meaning meaning) =>
        found.Measure == meaning.Measure
        && found.Subject == meaning.Subject
        && (found.Form == meaning.Form || (found.Form == Form.Total && meaning.Form != Form.Procurement));
}
