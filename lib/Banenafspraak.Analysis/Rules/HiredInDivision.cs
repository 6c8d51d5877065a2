namespace Banenafspraak.Analysis;

public sealed partial class CountingRules
{
    /// <summary>Hired-in jobs of each sector at the end of a year, with what rounding of the jobs and the key leaves.</summary>
    /// <remarks>
    /// Source: kst-34352-299, section vorm-dienstverband; Regeling Wfsv, article 3.34. UWV knows the lender only, so a survey (SEO Economisch Onderzoek)
    /// gives overheid's share of the paid hours, the allocation key (verdeelsleutel); markt has the rest. Quarterly figures use an older key and are indicative.
    /// </remarks>
    /// <param name="jobs">All hired-in jobs, 0 or more.</param>
    /// <param name="year">A year with a key: 2012, 2016, 2020, 2021, 2022.</param>
    /// <exception cref="RuleException">The jobs are negative, or no key of that year is established.</exception>
    public (Quantity Markt, Quantity Overheid) HiredIn(Quantity jobs, int year)
    {
        RuleException.NotNegative(jobs.Value, "Hired-in jobs");
        var key = Parameters.OfYear("allocation-key", year, Sectors.Overheid).Quantity;
        RuleException.Percentage(key.Value, "Allocation key");
        var (all, share, hundred) = (jobs, key, Quantity.Hundred);
        return (all * (hundred - share) / hundred, all * share / hundred);
    }

    /// <summary>Extra hired-in jobs of each sector: those of the year by its key, minus those of the baseline by the key of 2012.</summary>
    /// <inheritdoc cref="HiredIn"/>
    public (Quantity Markt, Quantity Overheid) ExtraHiredIn(Quantity jobs, int year)
    {
        var baseline = HiredIn(Parameters.OfYear("baseline/hired-in", BaselineYear).Quantity, BaselineYear);
        var now = HiredIn(jobs, year);
        return (now.Markt - baseline.Markt, now.Overheid - baseline.Overheid);
    }

    private static int BaselineYear => Period.Baseline.Year!.Value;
}
