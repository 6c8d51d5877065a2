namespace Banenafspraak.Analysis;

/// <summary>Sets of cells whose change would settle a table: none of them can be left out, and with them every relation can hold.</summary>
/// <param name="Sets">All such sets of at most <paramref name="Most"/> cells; one empty set for a table that is consistent; none where more cells are wrong.</param>
/// <param name="Fewest">Cells in the smallest set.</param>
/// <param name="Most">How large a set was looked for: one more than the fewest, so that one fault more than is needed is reckoned with.</param>
internal sealed record FaultSets(IReadOnlyList<int[]> Sets, int Fewest, int Most)
{
    /// <summary>The cells that are in all of the sets.</summary>
    public IReadOnlyList<int> Blamed => Sets.Count == 0 ? [] : [.. Sets.Skip(1).Aggregate(Sets[0].AsEnumerable(), (a, b) => a.Intersect(b))];

    /// <summary>The cells of the smallest sets.</summary>
    public IEnumerable<int> Suspected => Sets.Where(s => s.Length == Fewest).SelectMany(s => s).Distinct();
}
