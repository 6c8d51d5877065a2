namespace Banenafspraak.Analysis;

/// <summary>Jobs a year: what was realised between two moments, and what is still needed to reach a target.</summary>
/// <remarks>
/// Years are whole years and a fraction of the days of the last one, so from the end of one year to the end of another they are a whole number.
/// Jobs are counted over December (Regeling Wfsv, article 3.29), so an end of the year is a moment, not an average.
/// </remarks>
public static class Pace
{
    private const int LastYear = 2199;

    /// <summary>The yearly change between two moments.</summary>
    /// <remarks>Formula: (b - a) / years between them. Each number occurs once, so the interval is tight.</remarks>
    /// <param name="earlier">The number a, with a date.</param>
    /// <param name="later">The number b of the same thing, with a later date.</param>
    /// <param name="breaks">What may not be joined.</param>
    /// <exception cref="MetricException">A date is missing, they are not one thing at two moments in order, or a break lies between them.</exception>
    public static Derivation SoFar(Derivation earlier, Derivation later, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        breaks.CheckSeries(earlier, later);
        return PerYear("yearly pace so far", later, earlier, YearsBetween(DayOf(earlier), DayOf(later)));
    }

    /// <summary>Jobs a year that are still needed to reach a target by the date of the target.</summary>
    /// <inheritdoc cref="Needed(Derivation, Derivation, DateOnly, Breaks)"/>
    public static Derivation Needed(Derivation realised, Derivation target, Breaks breaks) => Needed(realised, target, DayOf(target), breaks);

    /// <summary>Jobs a year that are still needed to reach a target by a date; negative where the target is already passed.</summary>
    /// <remarks>Formula: (t - r) / years left. Each number occurs once, so the interval is tight.</remarks>
    /// <param name="realised">The number r, with a date.</param>
    /// <param name="target">The number t of the same subject, counted from the same point.</param>
    /// <param name="by">The day on which it must be reached: after the day on which r was measured.</param>
    /// <param name="breaks">What may not be joined.</param>
    /// <exception cref="MetricException">
    /// The day is not after that of the realised number, they are not of one subject, form, unit and starting point, or a break lies between.
    /// </exception>
    public static Derivation Needed(Derivation realised, Derivation target, DateOnly by, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        Comparable.WithTarget(realised, target);
        var from = DayOf(realised);
        if (by.Year > LastYear)
            throw new MetricException($"{by:yyyy-MM-dd} is too far away; a day up to {LastYear} is allowed.");
        if (by <= from)
            throw new MetricException($"{by:yyyy-MM-dd} is not after {from:yyyy-MM-dd}, the day of {realised}; a pace needs time that is left.");
        breaks.CheckNone(realised, by);
        return PerYear("yearly pace still needed", target, realised, YearsBetween(from, by));
    }

    private static Derivation PerYear(string name, Derivation to, Derivation from, Quantity years) =>
        Derivation.Measured(name, to.Unit, (to.Quantity - from.Quantity) / years, $"({to.Bracketed} - {from.Bracketed}) / {DutchNumber.Format(Math.Round(years.Value, 2))} years", to, from);

    private static Quantity YearsBetween(DateOnly from, DateOnly to)
    {
        var whole = to.Year - from.Year;
        while (from.AddYears(whole) > to)
            whole--;
        var last = from.AddYears(whole);
        var days = to.DayNumber - last.DayNumber;
        return Quantity.Set(whole) + (Quantity.Set(days) / Quantity.Set(from.AddYears(whole + 1).DayNumber - last.DayNumber));
    }

    private static DateOnly DayOf(Derivation number) => number.Meaning is { Period.IsNone: false } meaning
        ? meaning.Period.LastDay
        : throw new MetricException($"{number} has no date; a pace takes figures that are dated.");
}
