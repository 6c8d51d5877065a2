namespace Banenafspraak.Analysis;

/// <summary>Extra jobs a year of one sector, from the national series: what was realised, and what its target still takes.</summary>
/// <param name="Sector">markt or overheid.</param>
/// <param name="SoFar">From the first published result, or the first after a break, to the last; one of which sources differ on whether the target was met is left out.</param>
/// <param name="LastYear">From the result before the last to the last.</param>
/// <param name="Needed">From the last result to the target.</param>
public sealed record SectorPace(string Sector, Derivation SoFar, Derivation LastYear, Derivation Needed)
{
    /// <summary>The paces of a sector.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="sector">markt or overheid.</param>
    /// <param name="by">The year at whose end the target is to be reached.</param>
    /// <exception cref="MetricException">The sector has not two results after the last break, or no target of a year after the last of them.</exception>
    public static SectorPace Of(Dataset data, string sector, int by)
    {
        ArgumentNullException.ThrowIfNull(data);
        var known = NationalResult.Of(data, sector).Where(r => r is { IsKnown: true, ContradictsItself: false }).ToList();
        var results = known.Where(r => known[^1].BreakSince(r.Year) is null).Select(r => r.Result!).ToList();
        if (results.Count < 2)
            throw new MetricException($"The series has {results.Count} results of {sector}; a pace needs two.");
        var target = NationalResult.Of(data, sector, by).Target
            ?? throw new MetricException($"The series has no target of {sector} for the end of {by}.");
        var breaks = Breaks.Of(data);
        return new(
            sector,
            Pace.SoFar(results[0], results[^1], breaks),
            Pace.SoFar(results[^2], results[^1], breaks),
            Pace.Needed(results[^1], target, breaks));
    }
}
