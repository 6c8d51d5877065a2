namespace Banenafspraak.Analysis;

/// <summary>The counting rules of the agreement with their numbers: where every rule begins.</summary>
public sealed class CountingRules
{
    private readonly Subjects _subjects;

    internal CountingRules(Parameters parameters, Provisions provisions, Subjects subjects)
    {
        (Parameters, Provisions, _subjects) = (parameters, provisions, subjects);
        Sectors = new(provisions, subjects);
        Jobs = new(parameters, provisions, Sectors);
        HiredIn = new(parameters);
        ExtraJobs = new(parameters);
        Targets = new(parameters);
        QuotaFormula = new(parameters);
        QuotaTargets = new(parameters);
        Levy = new(parameters, provisions);
    }

    /// <summary>The numbers.</summary>
    public Parameters Parameters { get; }

    /// <summary>What is no number: who counts, which work counts and where.</summary>
    public Provisions Provisions { get; }

    /// <summary>To which sector an employer belongs.</summary>
    public Sectors Sectors { get; }

    /// <summary>Does a job count.</summary>
    public JobCounting Jobs { get; }

    /// <summary>Hired-in jobs by sector.</summary>
    public HiredInDivision HiredIn { get; }

    /// <summary>Extra jobs against the baseline.</summary>
    public ExtraJobs ExtraJobs { get; }

    /// <summary>The yearly targets.</summary>
    public TargetPath Targets { get; }

    /// <summary>The quota percentage.</summary>
    public QuotaFormula QuotaFormula { get; }

    /// <summary>Jobs that a workforce owes.</summary>
    public QuotaTargets QuotaTargets { get; }

    /// <summary>Shortage and levy.</summary>
    public QuotaLevy Levy { get; }

    /// <summary>Hours and jobs by the rules at the end of a year.</summary>
    /// <exception cref="RuleException">The year is not 1900 to 2199.</exception>
    public JobHours Hours(int year) => new(Parameters, Parameters.EndOf(year));

    /// <summary>The same rules with another value for one number: what would follow if.</summary>
    /// <param name="parameter">Id of the parameter.</param>
    /// <param name="value">Its other value, in its unit.</param>
    /// <exception cref="RuleException">No parameter has the id.</exception>
    public CountingRules With(string parameter, decimal value) => new(Parameters.With(parameter, value), Provisions, _subjects);
}
