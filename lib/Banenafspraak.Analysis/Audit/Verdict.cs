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

    /// <summary>The interval is too wide to say anything, or a number is printed with a reserve (about, at least).</summary>
    Undecidable,

    /// <summary>A number that is needed is not printed, or cannot be read.</summary>
    NotChecked,
}

/// <summary>Decides verdicts.</summary>
internal static class Verdicts
{
    /// <summary>Compares a printed figure with what was computed without it.</summary>
    /// <remarks>
    /// Contradicted where the two intervals have nothing in common, however wide they are. An interval that meets the printed one but is wider than the
    /// printed value itself says nothing: undecidable.
    /// </remarks>
    public static Verdict Decide(Figure figure, Quantity? computed)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (computed is not { } estimate || figure.Quantity is not { } printed)
            return Verdict.NotChecked;
        return figure.Qualifier == Qualifier.Exact ? Decide(printed, figure.Rounding.Before(printed.Value).Contains(estimate.Value), estimate) : Verdict.Undecidable;
    }

    /// <summary>The same for a figure that may have been rounded down: 418 stands for [418; 419].</summary>
    public static Verdict DecideRoundedDown(Figure figure, Quantity estimate) => Decide(Quantity.Measured(figure.Value!.Value, figure.Rounding.Down), estimate);

    /// <summary>The same for a number of the rules, such as 100%, which was not rounded.</summary>
    public static Verdict Decide(Quantity set, Quantity estimate) => Decide(set, set.Interval.Contains(estimate.Value), estimate);

    private static Verdict Decide(Quantity published, bool isExact, Quantity estimate) =>
        !isExact && !estimate.Interval.Meets(published.Interval) ? Verdict.Contradicted
        : estimate.Interval.Width > Math.Abs(published.Value) ? Verdict.Undecidable
        : isExact ? Verdict.Exact
        : Verdict.WithinRounding;
}
