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
    public static Derivation Between(Derivation earlier, Derivation later, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        breaks.CheckSeries(earlier, later);
        return Difference("change", earlier, later);
    }

    internal static Derivation Difference(string name, Derivation from, Derivation to) =>
        Derivation.Measured(name, to.Unit == Unit.Percent ? Unit.PercentagePoint : to.Unit, to.Quantity - from.Quantity, $"{to.Bracketed} - {from.Bracketed}", to, from);
}

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
    public static Derivation Between(Derivation earlier, Derivation later, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        breaks.CheckSeries(earlier, later);
        Comparable.Positive(earlier, "growth");
        return Derivation.Measured("growth", Unit.Percent, later.Quantity.InPercentOf(earlier.Quantity) - Quantity.Hundred, $"100 × {later.Bracketed} / {earlier.Bracketed} - 100", later, earlier);
    }
}

/// <summary>One number as two sources print it (herziening): by how much the later source revised the earlier, and whether rounding alone explains it.</summary>
/// <remarks>Formula: second - first. Each occurs once, so the interval is tight. A source is a letter, or a row of the national series.</remarks>
/// <param name="Difference">Second minus first; percentages differ in percentage points.</param>
public sealed record Revision(Derivation Difference)
{
    /// <summary>True where some unrounded number is printed in both ways, so that nothing need have been revised.</summary>
    public bool RoundingExplainsIt => Difference.Quantity.Interval.Contains(0);

    /// <summary>Compares the same number in two places.</summary>
    /// <param name="first">The earlier source.</param>
    /// <param name="second">The later source.</param>
    /// <exception cref="MetricException">They are not the same thing at one moment in one unit, or they are one and the same place.</exception>
    public static Revision Between(Derivation first, Derivation second)
    {
        Comparable.SameUnit(first, second);
        Comparable.SameThing(first, second);
        Comparable.Same(first, second, "scope", "moment");
        if (first.Id.Length > 0 && first.Id == second.Id)
            throw new MetricException($"{first} is given twice; a revision lies between two places.");
        return new(Change.Difference("revision", first, second));
    }

    /// <summary>The arithmetic, and what it means, in one line.</summary>
    public override string ToString() => $"{Difference.Explanation}: {(RoundingExplainsIt ? "rounding alone explains it" : "revised, or counted differently")}";
}
