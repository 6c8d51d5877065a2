namespace Banenafspraak.Letters;

/// <summary>The relations that the numbers of a table break as they are, the smallest first.</summary>
internal sealed class BrokenRelations(CellBounds bounds)
{
    /// <summary>More relations without a common cell than this are not counted.</summary>
    private const int MostApart = 8;

    private readonly int[] _bySize = [.. Enumerable.Range(0, bounds.Relations.Length).OrderBy(r => bounds.Relations[r].Cells.Length)];

    /// <summary>The one with the fewest cells; null where none is broken.</summary>
    public CellRelation? Smallest => Array.FindIndex(_bySize, r => bounds.Broken[r]) is >= 0 and var at ? bounds.Relations[_bySize[at]] : null;

    /// <summary>True where every broken relation has this cell.</summary>
    public bool AllHave(int cell)
    {
        for (var relation = 0; relation < bounds.Broken.Length; relation++)
        {
            if (bounds.Broken[relation] && Array.IndexOf(bounds.RelationsOf[cell], relation) < 0)
                return false;
        }
        return true;
    }

    /// <summary>So many more cells must change at least, beside one: broken relations that it is not in, without an unchanged cell in common.</summary>
    /// <param name="changed">Cells that have their number already.</param>
    /// <param name="without">The one cell; -1 for none.</param>
    public int Apart(List<int> changed, int without = -1)
    {
        Span<int> chosen = stackalloc int[MostApart];
        var count = 0;
        foreach (var relation in _bySize)
        {
            if (!bounds.Broken[relation] || (without >= 0 && Array.IndexOf(bounds.RelationsOf[without], relation) >= 0) || MeetsAny(relation, chosen[..count], changed))
                continue;
            chosen[count++] = relation;
            if (count == MostApart)
                break;
        }
        return count;
    }

    private bool MeetsAny(int relation, ReadOnlySpan<int> others, List<int> changed)
    {
        foreach (var other in others)
        {
            foreach (var cell in bounds.Relations[other].Cells)
            {
                if (!changed.Contains(cell) && Array.IndexOf(bounds.Relations[relation].Cells, cell) >= 0)
                    return true;
            }
        }
        return false;
    }
}
