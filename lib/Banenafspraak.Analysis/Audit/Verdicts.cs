namespace Banenafspraak.Analysis;

/// <summary>Decides verdicts.</summary>
public static class Verdicts
{
    /// <summary>Compares a printed figure with what was computed without it.</summary>
    /// <remarks>
    /// Contradicted where the two intervals have nothing in common, however wide they are. An interval that meets the printed one but is wider than the
    /// printed value itself says nothing: undecidable.
    /// </remarks>
    public static Verdict Decide(Figure figure, Estimate? computed)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (computed is not { } estimate || figure.Quantity is not { } printed)
            return Verdict.NotChecked;
        return figure.Qualifier == Qualifier.Exact
            ? Decide(printed, Interval.Rounded(printed.Value, figure.Decimals ?? 0).Contains(estimate.Point), estimate)
            : Verdict.Undecidable;
    }

    /// <summary>The same for a figure that may have been rounded down: 418 stands for [418; 419].</summary>
    internal static Verdict DecideRoundedDown(Figure figure, Estimate estimate)
    {
        var printed = figure.Quantity!.Value;
        var unit = Interval.Rounded(printed.Value, figure.Decimals ?? 0).Width;
        var interval = Interval.Between(printed.Value, printed.Value + unit);
        return Decide(printed with { Interval = interval }, printed.Value <= estimate.Point && estimate.Point < printed.Value + unit, estimate);
    }

    /// <summary>The same for a number of the rules, such as 100%, which was not rounded.</summary>
    internal static Verdict Decide(Quantity set, Estimate estimate) => Decide(set, set.Interval.Contains(estimate.Point), estimate);

    private static Verdict Decide(Quantity published, bool isExact, Estimate estimate) =>
        !isExact && !estimate.Interval.Meets(published.Interval) ? Verdict.Contradicted
        : estimate.Interval.Width > Math.Abs(published.Value) ? Verdict.Undecidable
        : isExact ? Verdict.Exact
        : Verdict.WithinRounding;
}
