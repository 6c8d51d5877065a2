namespace Banenafspraak.Analysis;

/// <summary>One number as two sources print it (herziening): by how much the later source revised the earlier, and whether rounding alone explains it.</summary>
/// <remarks>Formula: second - first. Each occurs once, so the interval is tight. A source is a letter, or a row of the national series.</remarks>
/// <param name="Difference">Second minus first; percentages differ in percentage points.</param>
public sealed record Revision(Metric Difference)
{
    /// <summary>True where some unrounded number is printed in both ways, so that nothing need have been revised.</summary>
    public bool RoundingExplainsIt => Difference.Estimate.Interval.Contains(0);

    /// <summary>Compares the same number in two places.</summary>
    /// <param name="first">The earlier source.</param>
    /// <param name="second">The later source.</param>
    /// <exception cref="MetricException">They are not the same thing at one moment in one unit, or they are one and the same place.</exception>
    public static Revision Between(Observation first, Observation second)
    {
        Comparable.SameUnit(first, second);
        Comparable.SameThing(first, second);
        Comparable.SameScope(first, second);
        Comparable.SameMoment(first, second);
        if (first.Source.Length > 0 && first.Source == second.Source)
            throw new MetricException($"{first} is given twice; a revision lies between two places.");
        return new(Change.Difference("revision", first, second));
    }

    /// <summary>The arithmetic, and what it means, in one line.</summary>
    public override string ToString() => $"{Difference.Explanation}: {(RoundingExplainsIt ? "rounding alone explains it" : "revised, or counted differently")}";
}
