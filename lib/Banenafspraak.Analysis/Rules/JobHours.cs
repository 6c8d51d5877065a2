namespace Banenafspraak.Analysis;

/// <summary>Jobs and paid hours: one job (baan) is 25,5 paid hours a week, 1.331 a year.</summary>
/// <remarks>
/// Source: kst-34352-299, notes 2 and 5 (25,5 hours a week, the average size at the baseline);
/// Regeling Wfsv, article 3.32 (1.331 hours a year). A person is not a job: two part-time jobs of 12,75 hours make one.
/// </remarks>
public sealed class JobHours
{
    private readonly decimal _perWeek;
    private readonly decimal _perYear;

    /// <summary>Takes the hours of one job from the rules that hold on a day.</summary>
    /// <exception cref="KeyNotFoundException">The rules have no size of a job on that day.</exception>
    public JobHours(Parameters parameters, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _perWeek = parameters.On("hours-per-job/week", day).Quantity.Value;
        _perYear = parameters.On("hours-per-job/year", day).Quantity.Value;
    }

    /// <summary>Jobs that so many paid hours a week make: 36 hours are 1,41 jobs.</summary>
    /// <param name="hours">Paid hours a week, 0 or more.</param>
    /// <returns>Jobs, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are negative.</exception>
    public decimal JobsOfWeek(decimal hours) => NotNegative(hours) / _perWeek;

    /// <summary>Jobs that so many paid hours a year make: 1.331 hours are one.</summary>
    /// <inheritdoc cref="JobsOfWeek"/>
    public decimal JobsOfYear(decimal hours) => NotNegative(hours) / _perYear;

    /// <summary>Paid hours a week of so many jobs.</summary>
    /// <param name="jobs">Jobs, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The jobs are negative.</exception>
    public decimal WeekOfJobs(decimal jobs) => NotNegative(jobs) * _perWeek;

    /// <summary>Paid hours a year of so many jobs.</summary>
    /// <inheritdoc cref="WeekOfJobs"/>
    public decimal YearOfJobs(decimal jobs) => NotNegative(jobs) * _perYear;

    private static decimal NotNegative(decimal number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number;
    }
}
