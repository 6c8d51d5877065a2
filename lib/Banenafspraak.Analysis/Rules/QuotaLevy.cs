namespace Banenafspraak.Analysis;

public sealed partial class CountingRules
{
    /// <summary>Jobs that an employer is short in a year.</summary>
    /// <remarks>
    /// Source: Wfsv, articles 34, 38g(3), 38h(3) and (4), 122n and 122na; Besluit Wfsv, articles 2.21 and 2.23. The formula of the shortage is published as a
    /// picture; its form follows from the variables. The levy is fixed before 1 August, and has been suspended since before it was first due.
    /// </remarks>
    /// <param name="employer">Its paid hours and the percentage.</param>
    /// <param name="year">The year.</param>
    /// <returns>(all hours × percentage - hours of the target group) / 1.331, rounded down to one decimal; 0 where there is no shortage.</returns>
    /// <exception cref="RuleException">The year has no parameters.</exception>
    public decimal Shortage(EmployerHours employer, int year)
    {
        ArgumentNullException.ThrowIfNull(employer);
        var missing = (employer.All * employer.QuotaPercentage) - (employer.TargetGroup * 100);
        return missing <= 0 ? 0 : RoundedDown.Quotient(missing, Parameters.OfYear("hours-per-job/year", year).Quantity.Value * 100, 1);
    }

    /// <summary>The levy over a year, with the reasons in the order a person would check them.</summary>
    /// <param name="sector">"markt" or "overheid".</param>
    /// <param name="year">The year over which it would be due.</param>
    /// <param name="employer">Its paid hours and the percentage.</param>
    /// <param name="asOf">The day whose text of the law decides on suspension; null for the last text that was consulted.</param>
    /// <exception cref="RuleException">There is no such sector, or the year has no parameters.</exception>
    public LevyAnswer Levy(string sector, int year, EmployerHours employer, DateOnly? asOf = null)
    {
        var shortage = Shortage(employer, year);
        var rate = Parameters.OfYear("quota-levy", year).Quantity.Value;
        var bound = Parameters.OfYear("small-employer/hours", year);
        var scheme = Provisions.Find(Topic.QuotaScheme, Sectors.One(sector), Parameters.EndOf(year));
        if (scheme?.Holds != Ruling.Yes)
            return Answer(scheme is null ? LevyStatus.NotActive : LevyStatus.Open, $"the scheme is not known to be active for {sector} in {year} (Wfsv, article 122n)");
        if (employer.All < bound.Quantity.Value)
            return Answer(LevyStatus.Exempt, $"fewer than {bound} paid hours");
        if (shortage == 0)
            return Answer(LevyStatus.NoShortage, "the target group has the hours that are owed");
        if (Suspension(asOf) is not { } version)
            return Answer(LevyStatus.Open, "which text held on that day is not established");
        return version.NoLevyBefore switch
        {
            null when IsFreedByAnEarlierText(year) => Answer(LevyStatus.Suspended, $"suspended ({version.Reference})"),
            null => Answer(LevyStatus.Open, $"suspended until a day that is not established ({version.Reference})"),
            { } end when new DateOnly(year, 1, 1) < end => Answer(LevyStatus.Suspended, $"no levy over years before {end:yyyy-MM-dd} ({version.Reference})"),
            _ => Answer(LevyStatus.Due, $"shortage × {DutchNumber.Format(rate)} euro (Wfsv, article 38h(4))"),
        };

        LevyAnswer Answer(LevyStatus status, string reason) => new(status, shortage, shortage * rate, reason);
    }

    private LevySuspension? Suspension(DateOnly? asOf) => Provisions.Suspensions.Where(s => s.From <= (asOf ?? DateOnly.MaxValue)).MaxBy(s => s.From);

    private bool IsFreedByAnEarlierText(int year) => Provisions.Suspensions.Any(s => new DateOnly(year, 1, 1) < s.NoLevyBefore);
}

/// <summary>An employer as the quota sees it (Wfsv, articles 38f and 38g).</summary>
public sealed record EmployerHours
{
    /// <summary>Takes the paid hours of a year and the quota percentage.</summary>
    /// <param name="all">Paid hours of all employees, 0 or more.</param>
    /// <param name="targetGroup">Paid hours of the target group, 0 or more.</param>
    /// <param name="quotaPercentage">Quota percentage, 0 to 100.</param>
    /// <exception cref="RuleException">One of them is out of range.</exception>
    public EmployerHours(decimal all, decimal targetGroup, decimal quotaPercentage)
    {
        All = RuleException.NotNegative(all, "Paid hours");
        TargetGroup = RuleException.NotNegative(targetGroup, "Paid hours of the target group");
        QuotaPercentage = RuleException.Percentage(quotaPercentage, "Quota percentage");
    }

    /// <summary>Paid hours of all employees in a year.</summary>
    public decimal All { get; }

    /// <summary>Paid hours of the target group in a year, those of people hired in too (Wfsv, article 38g).</summary>
    public decimal TargetGroup { get; }

    /// <summary>Quota percentage.</summary>
    public decimal QuotaPercentage { get; }
}

/// <summary>Whether a levy is due (Wfsv, articles 34, 38g, 38h, 122n and 122na).</summary>
public enum LevyStatus
{
    /// <summary>The quota scheme was not active for the sector.</summary>
    NotActive,

    /// <summary>A small employer (Wfsv, article 34).</summary>
    Exempt,

    /// <summary>Nothing is short.</summary>
    NoShortage,

    /// <summary>The levy is suspended over that year (Wfsv, article 122na).</summary>
    Suspended,

    /// <summary>Due.</summary>
    Due,

    /// <summary>Not established.</summary>
    Open,
}

/// <summary>The levy over a year (Wfsv, articles 38h and 122na).</summary>
/// <param name="Status">Whether it is due.</param>
/// <param name="Shortage">Jobs short, rounded down to one decimal.</param>
/// <param name="Amount">Euro that the shortage comes to, whether due or not.</param>
/// <param name="Reason">What decided, with its article.</param>
public sealed record LevyAnswer(LevyStatus Status, decimal Shortage, decimal Amount, string Reason)
{
    /// <summary>Euro to pay; 0 where none is due, null where that is not established.</summary>
    public decimal? Due => Status switch { LevyStatus.Due => Amount, LevyStatus.Open => null, _ => 0 };
}
