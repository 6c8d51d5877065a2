namespace Banenafspraak.Analysis;

/// <summary>The jobs that a workforce owes by a quota percentage (quotumdoel), and which way of computing them a published target fits.</summary>
/// <remarks>
/// Workforce × percentage is what kst-34352-348 does for gemeenten. A further factor 36 / 25,5 turns full-time equivalents of 36 hours into jobs of 25,5;
/// no source says it in words, it is derived from the 418 of the same letter. That a target fits a convention shows how it appears to be computed, not how it was.
/// </remarks>
public sealed class QuotaTargets
{
    private readonly Parameters _parameters;

    /// <summary>Takes the hours of a job and of a full-time week from the rules.</summary>
    public QuotaTargets(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = parameters;
    }

    /// <summary>Jobs that a workforce owes.</summary>
    /// <param name="workforce">Employees in fte, 0 or more.</param>
    /// <param name="percentage">Quota percentage, 0 to 100; exact, because it is set.</param>
    /// <param name="converted">True multiplies by 36 / 25,5, from full-time weeks to jobs.</param>
    /// <param name="year">The year whose job size holds; 2018 or later.</param>
    /// <returns>Jobs, not rounded.</returns>
    /// <exception cref="RuleException">The workforce is negative, the percentage not 0 to 100, or the year has no parameters.</exception>
    public Estimate Of(Quantity workforce, decimal percentage, bool converted, int year)
    {
        RuleException.NotNegative(workforce.Value, "Workforce");
        RuleException.Percentage(percentage, "Quota percentage");
        var owed = Estimate.Of(workforce) * Exactly(percentage) / Exactly(100);
        return converted ? owed * Exactly(Hours("full-time-hours/week", year)) / Exactly(Hours("hours-per-job/week", year)) : owed;
    }

    /// <summary>Which convention a published target fits: each percentage, with and without conversion.</summary>
    /// <param name="published">The target as printed.</param>
    /// <param name="workforce">The workforce that it is printed for; null where none is.</param>
    /// <param name="percentages">The percentages that may have been used.</param>
    /// <param name="year">The year of the target.</param>
    /// <returns>Every convention with its result; the answer says which fit, or that it cannot be told.</returns>
    /// <exception cref="RuleException">As for <see cref="Of"/>.</exception>
    public TargetFit Fit(PublishedTarget published, Quantity? workforce, IReadOnlyList<decimal> percentages, int year)
    {
        ArgumentNullException.ThrowIfNull(percentages);
        if (workforce is not { } known)
            return new(published, [], "no workforce is printed for it");
        if (percentages.Count == 0)
            return new(published, [], "no quota percentage of that year is established");
        var conventions = percentages
            .SelectMany(p => new[] { new QuotaConvention(p, Converted: false), new QuotaConvention(p, Converted: true) })
            .Select(c => published.Compare(c, Of(known, c.Percentage, c.Converted, year)));
        return new(published, [.. conventions], "");
    }

    private static Estimate Exactly(decimal value) => Estimate.Of(Quantity.Set(value, Unit.Other));

    private decimal Hours(string name, int year) => _parameters.OfYear(name, year).Quantity.Value;
}
