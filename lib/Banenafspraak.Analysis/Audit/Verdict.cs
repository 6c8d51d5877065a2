namespace Banenafspraak.Analysis;

/// <summary>What a recomputation says of a printed number.</summary>
public enum Verdict
{
    /// <summary>The computed value, rounded as printed, is the printed value.</summary>
    Exact,

    /// <summary>It is not, but rounding of the inputs explains the difference.</summary>
    WithinRounding,

    /// <summary>No unrounded inputs explain the printed value.</summary>
    Contradicted,

    /// <summary>The interval is too wide to say anything, or the number is printed with a reserve (about, at least).</summary>
    Undecidable,

    /// <summary>Nothing determines the number.</summary>
    NotChecked,
}

/// <summary>Decides verdicts.</summary>
public static class Verdicts
{
    /// <summary>Compares a printed figure with what was computed without it.</summary>
    /// <remarks>An interval wider than the printed value itself says nothing.</remarks>
    public static Verdict Decide(Figure figure, Estimate? computed)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (computed is not { } estimate || figure.Quantity is not { } printed)
            return Verdict.NotChecked;
        if (figure.Qualifier != Qualifier.Exact || estimate.Interval.Width > Math.Abs(printed.Value))
            return Verdict.Undecidable;
        if (Interval.Rounded(printed.Value, figure.Decimals ?? 0).Contains(estimate.Point))
            return Verdict.Exact;
        return estimate.Interval.Meets(printed.Interval) ? Verdict.WithinRounding : Verdict.Contradicted;
    }
}
