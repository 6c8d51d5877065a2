namespace Banenafspraak.Analysis;

/// <summary>The yearly targets of the agreement (doelstellingen): extra jobs at the end of each year, counted from the baseline.</summary>
/// <remarks>
/// Source: Regeling Wfsv, article 3.33 (3.29 in the numbering of 2015): hours / 110,92. The targets are cumulative, and exact because they are set.
/// The article gives the last one for 2025 and later years. Before 2015 there was no statutory target.
/// </remarks>
public sealed class TargetPath
{
    private readonly Parameters _parameters;

    internal TargetPath(Parameters parameters) => _parameters = parameters;

    internal const string Name = "target";

    /// <summary>The target of a sector at the end of a year.</summary>
    /// <param name="sector">"markt", "overheid", or "totaal" for both.</param>
    /// <param name="year">2015 or later.</param>
    /// <exception cref="RuleException">There is no such sector, or no target yet in that year.</exception>
    public Parameter At(string sector, int year) => _parameters.OfYear(Name, year, Sectors.Known(sector));

    /// <summary>How much the target of a sector rises in a year: the part of the agreement that falls in it.</summary>
    /// <inheritdoc cref="At"/>
    public decimal Rise(string sector, int year) => At(sector, year).Quantity.Value - At(sector, year - 1).Quantity.Value;

    /// <summary>The targets of a sector, year by year.</summary>
    /// <exception cref="RuleException">There is no such sector.</exception>
    public IReadOnlyList<Parameter> Of(string sector) =>
        Sectors.Known(sector) is var known ? [.. _parameters.All.Where(p => p.Name == Name && p.Subject == known).OrderBy(p => p.From)] : [];
}
