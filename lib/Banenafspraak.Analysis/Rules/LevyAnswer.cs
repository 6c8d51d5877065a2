namespace Banenafspraak.Analysis;

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
