namespace Banenafspraak.Analysis;

public sealed partial class CountingRules
{
    internal const string TargetName = "target";

    /// <summary>The target of a sector at the end of a year.</summary>
    /// <remarks>
    /// Source: Regeling Wfsv, article 3.33 (3.29 in the numbering of 2015): hours / 110,92. The targets are cumulative, and exact because they are set.
    /// The article gives the last one for 2025 and later years. Before 2015 there was no statutory target.
    /// </remarks>
    /// <param name="sector">"markt", "overheid", or "totaal" for both.</param>
    /// <param name="year">2015 or later.</param>
    /// <exception cref="RuleException">There is no such sector, or no target yet in that year.</exception>
    public Parameter Target(string sector, int year) => Parameters.OfYear(TargetName, year, Sectors.Known(sector));

    /// <summary>How much the target of a sector rises in a year: the part of the agreement that falls in it.</summary>
    /// <inheritdoc cref="Target"/>
    public decimal TargetRise(string sector, int year) => Target(sector, year).Quantity.Value - Target(sector, year - 1).Quantity.Value;

    /// <summary>The targets of a sector, year by year.</summary>
    /// <exception cref="RuleException">There is no such sector.</exception>
    public IReadOnlyList<Parameter> Targets(string sector) =>
        Sectors.Known(sector) is var known ? [.. Parameters.All.Where(p => p.Name == TargetName && p.Subject == known).OrderBy(p => p.From)] : [];
}
