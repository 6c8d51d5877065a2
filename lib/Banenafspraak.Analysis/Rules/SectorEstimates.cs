namespace Banenafspraak.Analysis;

/// <summary>Jobs of the two sectors (Wfsv, article 38c).</summary>
/// <param name="Markt">Jobs of markt.</param>
/// <param name="Overheid">Jobs of overheid.</param>
public sealed record SectorEstimates(Estimate Markt, Estimate Overheid)
{
    /// <summary>The jobs of one sector.</summary>
    /// <exception cref="RuleException">It is not markt or overheid.</exception>
    public Estimate this[string sector] => Sectors.One(sector) == Sectors.Markt ? Markt : Overheid;
}
