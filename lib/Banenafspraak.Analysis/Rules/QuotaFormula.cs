namespace Banenafspraak.Analysis;

public sealed partial class CountingRules
{
    /// <summary>The percentage that follows from the variables.</summary>
    /// <remarks>
    /// Source: Wfsv, article 38f(1) (rounded down to two decimals, set in the preceding year); Regeling Wfsv, article 3.35 (the variables).
    /// The formula is published as a picture: (A + B) × C / (D × E) is derived from its variables in words. It gives the five indicative values of 2020 to 2024
    /// with one D. The variables F, G and H (people of the second paragraph, small employers) are left out; what they change is not established.
    /// </remarks>
    /// <param name="a">A: baseline jobs at employers that owe the levy.</param>
    /// <param name="b">B: extra jobs.</param>
    /// <param name="c">C: paid hours a year of one job.</param>
    /// <param name="d">D: all jobs at those employers.</param>
    /// <param name="e">E: paid hours a year of an average employee.</param>
    /// <returns>Percent, rounded down to two decimals.</returns>
    /// <exception cref="RuleException">A variable is negative, D or E is below 1, or the percentage would be over 100.</exception>
    public static decimal QuotaPercentage(decimal a, decimal b, decimal c, decimal d, decimal e)
    {
        var owed = (RuleException.NotNegative(a, "A") + RuleException.NotNegative(b, "B")) * RuleException.NotNegative(c, "C");
        var all = RuleException.AtLeastOne(d, "D") * RuleException.AtLeastOne(e, "E");
        return RuleException.Percentage(RoundedDown.Quotient(owed * 100, all, 2), "Quota percentage");
    }

    /// <summary>The percentage of a sector and year, for an assumed D.</summary>
    /// <param name="sector">"markt" or "overheid".</param>
    /// <param name="year">2017 or later.</param>
    /// <param name="allJobs">D: all jobs at employers that owe the levy. Its value is not published, so the caller assumes one.</param>
    /// <inheritdoc cref="QuotaPercentage(decimal, decimal, decimal, decimal, decimal)"/>
    public decimal QuotaPercentage(string sector, int year, decimal allJobs)
    {
        decimal Of(string name, string subject = Subject.Whole) => Parameters.OfYear(name, year, subject).Quantity.Value;
        return QuotaPercentage(
            Of("quota-formula/a", Sectors.One(sector)), Of("quota-formula/b", sector), Of("hours-per-job/year"), allJobs, Of("average-employee/year"));
    }

    /// <summary>Jobs that a workforce owes.</summary>
    /// <remarks>
    /// Workforce × percentage is what kst-34352-348 does for gemeenten. A further factor 36 / 25,5 turns full-time equivalents of 36 hours into jobs of 25,5;
    /// no source says it in words, it is derived from the 418 of the same letter. Which of the two a published target fits, the audit says: how it appears to be computed, not how it was.
    /// </remarks>
    /// <param name="workforce">Employees in fte, 0 or more.</param>
    /// <param name="percentage">Quota percentage, 0 to 100; exact, because it is set.</param>
    /// <param name="converted">True multiplies by 36 / 25,5, from full-time weeks to jobs.</param>
    /// <param name="year">The year whose job size holds; 2018 or later.</param>
    /// <returns>Jobs, not rounded.</returns>
    /// <exception cref="RuleException">The workforce is negative, the percentage not 0 to 100, or the year has no parameters.</exception>
    public Quantity QuotaTarget(Quantity workforce, decimal percentage, bool converted, int year)
    {
        RuleException.NotNegative(workforce.Value, "Workforce");
        RuleException.Percentage(percentage, "Quota percentage");
        var owed = workforce * Quantity.Set(percentage) / Quantity.Hundred;
        return converted ? owed * YearNumber("full-time-hours/week", year) / YearNumber("hours-per-job/week", year) : owed;
    }

    private Quantity YearNumber(string name, int year) => Parameters.OfYear(name, year).Quantity;
}

/// <summary>Rounding down as the law does it, exact to the last digit.</summary>
internal static class RoundedDown
{
    /// <summary>The largest number with so many decimals that is not above numerator / divisor, even where the quotient itself has no end.</summary>
    public static decimal Quotient(decimal numerator, decimal divisor, int decimals)
    {
        var step = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var rounded = decimal.Floor(numerator / divisor / step) * step;
        if (rounded * divisor > numerator)
            return rounded - step;
        return (rounded + step) * divisor <= numerator ? rounded + step : rounded;
    }
}
