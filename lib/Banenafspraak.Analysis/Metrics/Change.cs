namespace Banenafspraak.Analysis;

/// <summary>How much a number changed between two moments (toename, afname).</summary>
public static class Change
{
    /// <summary>Later minus earlier, in their unit; percentages differ in percentage points. Negative for a decrease.</summary>
    /// <remarks>Formula: b - a, as kst-34352-299 (section ontwikkelingen) counts it. Each number occurs once, so the interval is tight.</remarks>
    /// <param name="earlier">The number a.</param>
    /// <param name="later">The number b of the same thing, at a later moment.</param>
    /// <param name="breaks">What may not be joined.</param>
    /// <exception cref="MetricException">They are not one thing at two moments in order, or a break lies between them.</exception>
    public static Metric Between(Observation earlier, Observation later, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        breaks.CheckSeries(earlier, later);
        return Difference("change", earlier, later);
    }

    internal static Metric Difference(string name, Observation from, Observation to) =>
        Metric.Of(name, to.Estimate - from.Estimate, to.Unit == Unit.Percent ? Unit.PercentagePoint : to.Unit, $"{to.Operand} - {from.Operand}", to, from);
}
