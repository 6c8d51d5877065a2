namespace Banenafspraak.Analysis;

/// <summary>A change as a percentage of the earlier number (groei).</summary>
public static class Growth
{
    /// <summary>Growth in percent.</summary>
    /// <remarks>
    /// Formula: 100 × (b - a) / a, written as 100 × b / a - 100, so that a occurs once and the interval is tight.
    /// Source: kst-34352-348 (umc-cijfermatige-realisatie) uses growth in this sense.
    /// </remarks>
    /// <param name="earlier">The number a; above 0, for growth from nothing or from a shortage has no percentage.</param>
    /// <param name="later">The number b of the same thing, at a later moment.</param>
    /// <param name="breaks">What may not be joined.</param>
    /// <exception cref="MetricException">The earlier number may be 0 or less, they are not one thing at two moments in order, or a break lies between them.</exception>
    public static Metric Between(Observation earlier, Observation later, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        breaks.CheckSeries(earlier, later);
        Comparable.Positive(earlier, "growth");
        return Metric.Of("growth", Percent.Of(later.Estimate, earlier.Estimate) - Percent.Whole, Unit.Percent, $"100 × {later.Operand} / {earlier.Operand} - 100", later, earlier);
    }
}
