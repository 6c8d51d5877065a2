namespace Banenafspraak.Analysis;

/// <summary>Jobs and paid hours: one job (baan) is 25,5 paid hours a week, 110,92 in December, 1.331 a year.</summary>
/// <remarks>
/// Source: kst-34352-299, notes 2 and 5 (25,5 hours a week, the average size at the baseline);
/// Regeling Wfsv, article 3.32 (1.331 hours a year; a twelfth of it is 110,92). A person is not a job: two part-time jobs of 12,75 hours make one.
/// Nothing is rounded. Hours and jobs are 0 or more; a <see cref="RuleException"/> refuses others.
/// </remarks>
public sealed class JobHours
{
    private readonly Parameters _parameters;
    private readonly DateOnly _day;

    internal JobHours(Parameters parameters, DateOnly day) => (_parameters, _day) = (parameters, day);

    /// <summary>Jobs that so many paid hours a week make: 36 hours are 1,41 jobs.</summary>
    /// <param name="hours">Paid hours a week, 0 or more.</param>
    /// <returns>Jobs, not rounded.</returns>
    /// <exception cref="RuleException">The hours are negative, or the rules have no size of a job on that day.</exception>
    public decimal JobsOfWeek(decimal hours) => Hours(hours) / Size("week");

    /// <summary>Jobs that so many paid hours in December make, the month that is measured (Regeling Wfsv, article 3.33).</summary>
    /// <inheritdoc cref="JobsOfWeek"/>
    public decimal JobsOfDecember(decimal hours) => Hours(hours) / Size("month");

    /// <summary>Jobs that so many paid hours a year make: 1.331 hours are one.</summary>
    /// <inheritdoc cref="JobsOfWeek"/>
    public decimal JobsOfYear(decimal hours) => Hours(hours) / Size("year");

    /// <summary>Paid hours a week of so many jobs.</summary>
    /// <param name="jobs">Jobs, 0 or more.</param>
    /// <exception cref="RuleException">The jobs are negative, or the rules have no size of a job on that day.</exception>
    public decimal WeekOfJobs(decimal jobs) => Jobs(jobs) * Size("week");

    /// <summary>Paid hours a year of so many jobs.</summary>
    /// <inheritdoc cref="WeekOfJobs"/>
    public decimal YearOfJobs(decimal jobs) => Jobs(jobs) * Size("year");

    private static decimal Hours(decimal hours) => RuleException.NotNegative(hours, "Paid hours");

    private static decimal Jobs(decimal jobs) => RuleException.NotNegative(jobs, "Jobs");

    private decimal Size(string per) => _parameters.On($"hours-per-job/{per}", _day).Quantity.Value;
}
