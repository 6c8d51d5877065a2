namespace Banenafspraak.Analysis;

/// <summary>Jobs of the two sectors.</summary>
/// <param name="Markt">Jobs of markt.</param>
/// <param name="Overheid">Jobs of overheid.</param>
public sealed record SectorEstimates(Estimate Markt, Estimate Overheid)
{
    /// <summary>The jobs of one sector.</summary>
    /// <exception cref="RuleException">It is not markt or overheid.</exception>
    public Estimate this[string sector] => sector switch
    {
        Sectors.Markt => Markt,
        Sectors.Overheid => Overheid,
        _ => throw new RuleException($"Sector: {Sectors.Markt} or {Sectors.Overheid} is allowed, not \"{sector}\"."),
    };
}
