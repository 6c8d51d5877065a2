namespace Banenafspraak.Letters;

/// <summary>The numbers, in units of its last decimal, that a cell may have.</summary>
internal sealed class CellCandidates(TableCells cells, CellBounds bounds)
{
    /// <summary>So many numbers are as good as none.</summary>
    public const int Most = 1_000;

    /// <summary>All numbers that a cell may have when these cells are wrong and every unknown cell is open; null where they are too many.</summary>
    public List<long>? WhenFree(int cell, int[] wrong) => Candidates(cell, Free(cell, wrong));

    /// <summary>The least and the greatest of them, outward; least above greatest for none.</summary>
    public (long Low, long High) BoundsWhenFree(int cell, int[] wrong) => bounds.Of(cell, Free(cell, wrong));

    /// <summary>All numbers that a damaged cell may have where the digit errors are those of one explanation; null where they are too many.</summary>
    public List<long>? Under(Explanation explanation, int cell)
    {
        foreach (var (changed, units) in explanation.Changes)
            bounds.Set(changed, units);
        var candidates = Candidates(cell, Free(cell, []));
        foreach (var (changed, _) in explanation.Changes)
            bounds.Set(changed, cells.All[changed].Number);
        return candidates;
    }

    /// <summary>All numbers that the other cells, as printed, leave this one; none where they are too many.</summary>
    public IEnumerable<long> InWindow(int cell)
    {
        var (low, high) = bounds.WindowOf(cell);
        for (var units = low; units <= high && high - low < Most; units++)
            yield return units;
    }

    /// <summary>What is in any of the lists, in order; null where one of them is too long to be one.</summary>
    public static List<long>? Union(IEnumerable<List<long>?> lists)
    {
        var union = new SortedSet<long>();
        foreach (var list in lists)
        {
            if (list is null)
                return null;
            union.UnionWith(list);
        }
        return [.. union];
    }

    /// <summary>The cells that are free when these are: they, the cell itself, and unknown cells that hang together with them.</summary>
    private int[] Free(int cell, int[] wrong) => [.. bounds.UnknownAround([cell, .. wrong]).Append(cell).Concat(wrong).Distinct()];

    /// <summary>All numbers that a free cell may have; null where they are too many.</summary>
    private List<long>? Candidates(int cell, int[] free)
    {
        var (low, high) = bounds.Of(cell, free);
        if (high - low >= Most)
            return null;
        var candidates = new List<long>();
        for (var units = low; units <= high; units++)
        {
            if (bounds.IsPossible(free, cell, units))
                candidates.Add(units);
        }
        return candidates;
    }
}
