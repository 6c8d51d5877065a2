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
            ? Between(meaning.Subject, [meaning.Measure], meaning.Form, meaning.Period.LastDay, later)
            : null;

    /// <summary>The first break of a subject after one day, up to a later one; null where there is none.</summary>
    /// <param name="subject">Id of the subject.</param>
    /// <param name="measures">What the numbers measure, and what they are computed from.</param>
    /// <param name="form">Form of the jobs.</param>
    /// <param name="earlier">The day of the earlier number.</param>
    /// <param name="later">The day of the later one.</param>
    public Break? Between(string subject, IReadOnlyList<Measure> measures, Form form, DateOnly earlier, DateOnly later)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return _breaks.FirstOrDefault(b => b.Subject == subject && measures.Contains(b.Measure) && IsOf(b.Form, form) && earlier < b.From.LastDay && b.From.LastDay <= later);
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

    private static bool IsOf(Form found, Form form) => found == form || (found == Form.Total && form != Form.Procurement);
}
