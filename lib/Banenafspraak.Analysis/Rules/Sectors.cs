namespace Banenafspraak.Analysis;

/// <summary>To which sector an employer belongs (Wfsv, article 38c; Regeling Wfsv, article 3.31).</summary>
/// <remarks>
/// The sector is fixed on the last return of the preceding year. In practice overheid is central government, police, defence, the judiciary,
/// municipalities, provinces, water authorities, all education, university medical centres and research institutes; care is markt.
/// </remarks>
public static class Sectors
{
    /// <summary>Id of the sector markt: all employers outside government (niet-overheid).</summary>
    public const string Markt = "markt";

    /// <summary>Id of the sector overheid: government employers and education.</summary>
    public const string Overheid = "overheid";

    /// <summary>The sector of an employer by the premiums it pays: markt where at least half of its paid hours fall under a sectorfonds premium.</summary>
    /// <param name="sectorFundPercentage">Percentage of its paid hours under such a premium, 0 to 100.</param>
    /// <remarks>
    /// Source: Wfsv, article 38c; Regeling Wfsv, article 3.31. UWV words it from the other side (at least half under the Ufo premium is overheid);
    /// the two differ only at exactly half, where this follows the Regeling.
    /// </remarks>
    /// <exception cref="RuleException">The percentage is below 0 or over 100.</exception>
    public static string OfPremiums(decimal sectorFundPercentage) =>
        RuleException.Percentage(sectorFundPercentage, "Hours under a sectorfonds premium") >= 50 ? Markt : Overheid;

    /// <summary>One of the two sectors.</summary>
    internal static string One(string sector)
    {
        RuleException.Require(sector is Markt or Overheid, $"Sector: {Markt} or {Overheid} is allowed, not \"{sector}\".");
        return sector;
    }

    /// <summary>One of the two sectors, or both together.</summary>
    internal static string Known(string sector)
    {
        RuleException.Require(sector is Markt or Overheid or Subject.Whole, $"Sector: {Markt}, {Overheid} or {Subject.Whole} is allowed, not \"{sector}\".");
        return sector;
    }
}

public sealed partial class CountingRules
{
    /// <summary>The provision that gives an employer's sector.</summary>
    /// <param name="employer">Id of a subject (a ministry belongs to Rijk, Rijk to overheid), or a branch that the provisions name, such as "zorg".</param>
    /// <param name="year">The measuring year.</param>
    /// <exception cref="RuleException">Nothing by that name belongs to a sector; the message lists what does.</exception>
    public Provision SectorOf(string employer, int year)
    {
        var day = Parameters.EndOf(year);
        foreach (var id in _subjects.Upward(employer).Select(s => s.Id).DefaultIfEmpty(employer))
        {
            if (Provisions.Find(Topic.Sector, id, day) is { } found)
                return found;
        }
        throw new RuleException($"Employer: one of {string.Join(", ", Provisions.On(Topic.Sector).Select(p => p.Item))} or a part of these is allowed, not \"{employer}\".");
    }

    /// <summary>Whether markt and overheid are counted apart at the end of a year: open once the last consulted text of Wfsv article 38c is passed.</summary>
    /// <exception cref="RuleException">The year lies before the split.</exception>
    public Provision SectorSplitIn(int year) => Provisions.Find(Topic.SectorSplit, Parameters.EndOf(year))
        ?? throw new RuleException($"Sectors: a year from {Provisions.On(Topic.SectorSplit).Min(p => p.From).Year} on is allowed, not {year}.");
}
