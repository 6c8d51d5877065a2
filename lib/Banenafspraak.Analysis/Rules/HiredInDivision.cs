namespace Banenafspraak.Analysis;

/// <summary>Divides all hired-in jobs (inleenverbanden) over the sectors where the people work.</summary>
/// <remarks>
/// Source: kst-34352-299, section vorm-dienstverband; Regeling Wfsv, article 3.34. UWV knows the lender only, so a survey (SEO Economisch Onderzoek)
/// gives overheid's share of the paid hours, the allocation key (verdeelsleutel); markt has the rest. Quarterly figures use an older key and are indicative.
/// </remarks>
public sealed class HiredInDivision
{
    private readonly Parameters _parameters;

    internal HiredInDivision(Parameters parameters) => _parameters = parameters;

    /// <summary>Hired-in jobs of each sector at the end of a year, with what rounding of the jobs and the key leaves.</summary>
    /// <param name="jobs">All hired-in jobs, 0 or more.</param>
    /// <param name="year">A year with a key: 2012, 2016, 2020, 2021, 2022.</param>
    /// <exception cref="RuleException">The jobs are negative, or no key of that year is established.</exception>
    public SectorJobs Divide(Quantity jobs, int year)
    {
        RuleException.NotNegative(jobs.Value, "Hired-in jobs");
        var key = _parameters.OfYear("allocation-key", year, Sectors.Overheid).Quantity;
        RuleException.Percentage(key.Value, "Allocation key");
        var (all, share, hundred) = (jobs, key, Quantity.Hundred);
        return new(all * (hundred - share) / hundred, all * share / hundred);
    }

    /// <summary>A number of jobs as a letter prints it, without decimals.</summary>
    /// <inheritdoc cref="Divide(Quantity, int)"/>
    public SectorJobs Divide(decimal jobs, int year) => Divide(Quantity.Measured(jobs, 0), year);

    /// <summary>Extra hired-in jobs of each sector: those of the year by its key, minus those of the baseline by the key of 2012.</summary>
    /// <inheritdoc cref="Divide(Quantity, int)"/>
    public SectorJobs Extra(Quantity jobs, int year)
    {
        var baseline = Divide(_parameters.OfYear("baseline/hired-in", Baseline).Quantity, Baseline);
        var now = Divide(jobs, year);
        return new(now.Markt - baseline.Markt, now.Overheid - baseline.Overheid);
    }

    /// <inheritdoc cref="Extra(Quantity, int)"/>
    public SectorJobs Extra(decimal jobs, int year) => Extra(Quantity.Measured(jobs, 0), year);

    private static int Baseline => Period.Baseline.Year!.Value;
}

/// <summary>Jobs of the two sectors (Wfsv, article 38c).</summary>
/// <param name="Markt">Jobs of markt.</param>
/// <param name="Overheid">Jobs of overheid.</param>
public sealed record SectorJobs(Quantity Markt, Quantity Overheid);
