namespace Banenafspraak.Analysis;

/// <summary>The counting rules of the agreement with their numbers: does a job count, extra jobs, targets, quota and levy.</summary>
public sealed partial class CountingRules
{
    private readonly Subjects _subjects;

    internal CountingRules(Parameters parameters, Provisions provisions, Subjects subjects) =>
        (Parameters, Provisions, _subjects) = (parameters, provisions, subjects);

    /// <summary>The numbers.</summary>
    public Parameters Parameters { get; }

    /// <summary>What is no number: who counts, which work counts and where.</summary>
    public Provisions Provisions { get; }

    /// <summary>Hours and jobs by the rules at the end of a year.</summary>
    /// <exception cref="RuleException">The year is not 1900 to 2199.</exception>
    public JobHours Hours(int year) => new(Parameters, Parameters.EndOf(year));

    /// <summary>The same rules with another value for one number: what would follow if.</summary>
    /// <param name="parameter">Id of the parameter.</param>
    /// <param name="value">Its other value, in its unit.</param>
    /// <exception cref="RuleException">No parameter has the id.</exception>
    public CountingRules With(string parameter, decimal value) => new(Parameters.With(parameter, value), Provisions, _subjects);
}
