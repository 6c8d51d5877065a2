using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>Over what paid hours are given; December is what is measured (Regeling Wfsv, article 3.33).</summary>
public enum HoursPer
{
    /// <summary>A week in December.</summary>
    Week,

    /// <summary>The month of December.</summary>
    December,

    /// <summary>The whole year.</summary>
    Year,
}

/// <summary>Paid hours (verloonde uren) of one job (Regeling Wfsv, articles 3.32 and 3.33).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PaidHours
{
    private PaidHours(decimal amount, HoursPer per) => (Amount, Per) = (RuleException.NotNegative(amount, "Paid hours"), per);

    /// <summary>Hours, 0 or more.</summary>
    public decimal Amount { get; }

    /// <summary>Over what.</summary>
    public HoursPer Per { get; }

    /// <summary>Hours a week in December.</summary>
    /// <exception cref="RuleException">The hours are negative.</exception>
    public static PaidHours AWeek(decimal hours) => new(hours, HoursPer.Week);

    /// <summary>Hours in the whole of December.</summary>
    /// <inheritdoc cref="AWeek"/>
    public static PaidHours InDecember(decimal hours) => new(hours, HoursPer.December);

    /// <summary>Hours over the year; says nothing of December, which is what counts.</summary>
    /// <inheritdoc cref="AWeek"/>
    public static PaidHours OverYear(decimal hours) => new(hours, HoursPer.Year);
}

/// <summary>A job as far as counting asks. A person with two jobs is described twice.</summary>
/// <remarks>Source: Wfsv, article 38b (the person), articles 38g(2) and 122n (the work); Regeling Wfsv, article 3.33 (the hours of December).</remarks>
public sealed record JobDescription
{
    /// <summary>The group that the person belongs to.</summary>
    public required TargetGroup Group { get; init; }

    /// <summary>Day on which the person entered the group; null where it was before the baseline or does not matter.</summary>
    public DateOnly? InGroupSince { get; init; }

    /// <summary>Year in which the person stopped meeting the conditions of the group; null where that did not happen.</summary>
    public int? LeftGroupIn { get; init; }

    /// <summary>How the work is arranged.</summary>
    public required Employment Work { get; init; }

    /// <summary>On whose payroll the person is: an id of a subject, or a branch such as "zorg" or "markt".</summary>
    public required string Employer { get; init; }

    /// <summary>Where the person works, if elsewhere: the hirer, or the buyer of a service; null where it is the employer.</summary>
    public string? Workplace { get; init; }

    /// <summary>Paid hours.</summary>
    public required PaidHours Hours { get; init; }

    /// <summary>Measuring year: counted is the level over its December.</summary>
    public required int Year { get; init; }
}
