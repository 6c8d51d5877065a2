namespace Banenafspraak.Analysis;

/// <summary>The quota percentage (quotumpercentage) of a sector: the part of all paid hours that its employers owe, rounded down to two decimals.</summary>
/// <remarks>
/// Source: Wfsv, article 38f(1) (rounded down to two decimals, set in the preceding year); Regeling Wfsv, article 3.35 (the variables).
/// The formula is published as a picture: (A + B) × C / (D × E) is derived from its variables in words. It gives the five indicative values of 2020 to 2024
/// with one D. The variables F, G and H (people of the second paragraph, small employers) are left out; what they change is not established.
/// </remarks>
public sealed class QuotaFormula
{
    private readonly Parameters _parameters;

    /// <summary>Takes A, B, C and E from the rules.</summary>
    public QuotaFormula(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = parameters;
    }

    /// <summary>The percentage that follows from the variables.</summary>
    /// <param name="a">A: baseline jobs at employers that owe the levy.</param>
    /// <param name="b">B: extra jobs.</param>
    /// <param name="c">C: paid hours a year of one job.</param>
    /// <param name="d">D: all jobs at those employers.</param>
    /// <param name="e">E: paid hours a year of an average employee.</param>
    /// <returns>Percent, rounded down to two decimals.</returns>
    /// <exception cref="RuleException">A variable is negative, D or E is below 1, or the percentage would be over 100.</exception>
    public static decimal Percentage(decimal a, decimal b, decimal c, decimal d, decimal e)
    {
        var owed = (RuleException.NotNegative(a, "A") + RuleException.NotNegative(b, "B")) * RuleException.NotNegative(c, "C");
        var all = RuleException.AtLeastOne(d, "D") * RuleException.AtLeastOne(e, "E");
        return RuleException.Percentage(RoundedDown.Quotient(owed * 100, all, 2), "Quota percentage");
    }

    /// <summary>The percentage of a sector and year, for an assumed D.</summary>
    /// <param name="sector">"markt" or "overheid".</param>
    /// <param name="year">2017 or later.</param>
    /// <param name="allJobs">D: all jobs at employers that owe the levy. Its value is not published, so the caller assumes one.</param>
    /// <inheritdoc cref="Percentage(decimal, decimal, decimal, decimal, decimal)"/>
    public decimal Percentage(string sector, int year, decimal allJobs)
    {
        decimal Of(string name, string subject = Subject.Whole) => _parameters.OfYear(name, year, subject).Quantity.Value;
        return Percentage(
            Of("quota-formula/a", Sectors.One(sector)), Of("quota-formula/b", sector), Of("hours-per-job/year"), allJobs, Of("average-employee/year"));
    }
}
