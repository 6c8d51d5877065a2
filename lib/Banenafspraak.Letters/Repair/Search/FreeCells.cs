namespace Banenafspraak.Letters;

/// <summary>Cells of a table that may have any number, while the others stay as they are: what the relations leave them.</summary>
/// <remarks>
/// Bounds are narrowed relation by relation until nothing changes; where several free cells share a relation, values are tried. A search that takes too long
/// answers "possible": then more candidates stay, never fewer.
/// </remarks>
/// <param name="bounds">The table.</param>
/// <param name="low">The least number of each cell; as it was after every call.</param>
/// <param name="high">The greatest number of each cell; as it was after every call.</param>
/// <param name="least">No number of the table is less.</param>
internal sealed class FreeCells(CellBounds bounds, long[] low, long[] high, long least)
{
    private const int MostRounds = 200;
    private const int MostSteps = 5_000;
    private const int TriedOneByOne = 16;
    private const int MostSearched = 64;
    private const int Deepest = 200;

    private int _steps;

    /// <summary>True once a search was broken off.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>True where numbers for the free cells exist that fulfil every relation of theirs.</summary>
    /// <param name="free">The cells that may have any number.</param>
    /// <param name="cell">One of them that is held at a number; -1 for none.</param>
    /// <param name="units">That number.</param>
    public bool IsPossible(ReadOnlySpan<int> free, int cell, long units)
    {
        Span<long> saved = free.Length > MostSearched ? new long[free.Length * 2] : stackalloc long[free.Length * 2];
        Open(free, saved);
        if (cell >= 0)
            low[cell] = high[cell] = units;
        _steps = MostSteps;
        var isPossible = Narrow(free) && Search(free, 0);
        Restore(free, saved);
        return isPossible;
    }

    /// <summary>The least and the greatest number that a free cell may have, outward; least above greatest for none.</summary>
    public (long Low, long High) Of(int cell, ReadOnlySpan<int> free)
    {
        Span<long> saved = free.Length > MostSearched ? new long[free.Length * 2] : stackalloc long[free.Length * 2];
        Open(free, saved);
        var found = Narrow(free) ? (low[cell], high[cell]) : (1L, 0L);
        Restore(free, saved);
        return found;
    }

    private void Open(ReadOnlySpan<int> free, Span<long> saved)
    {
        Save(free, saved);
        foreach (var cell in free)
            (low[cell], high[cell]) = (least, CellBounds.Largest);
    }

    private void Save(ReadOnlySpan<int> free, Span<long> saved)
    {
        for (var i = 0; i < free.Length; i++)
            (saved[2 * i], saved[(2 * i) + 1]) = (low[free[i]], high[free[i]]);
    }

    private void Restore(ReadOnlySpan<int> free, ReadOnlySpan<long> saved)
    {
        for (var i = 0; i < free.Length; i++)
            (low[free[i]], high[free[i]]) = (saved[2 * i], saved[(2 * i) + 1]);
    }

    private bool Narrow(ReadOnlySpan<int> free)
    {
        var isChanged = true;
        for (var round = 0; isChanged && round < MostRounds; round++)
        {
            isChanged = false;
            foreach (var cell in free)
            {
                var window = bounds.WindowOf(cell);
                if (window.Low > low[cell])
                    (low[cell], isChanged) = (window.Low, true);
                if (window.High < high[cell])
                    (high[cell], isChanged) = (window.High, true);
                if (low[cell] > high[cell])
                    return false;
            }
        }
        return true;
    }

    /// <summary>Tries values where free cells share a relation; a cell that shares none may have any number that is left.</summary>
    private bool Search(ReadOnlySpan<int> free, int depth)
    {
        var cell = NarrowestShared(free);
        if (cell < 0)
            return true;
        if (--_steps < 0 || depth > Deepest || free.Length > MostSearched)
            return HasGivenUp = true;
        var (first, last) = (low[cell], high[cell]);
        var width = last - first < TriedOneByOne ? 1 : (last - first + 1) / 2;
        Span<long> saved = stackalloc long[free.Length * 2];
        Save(free, saved);
        for (var from = first; from <= last; from += width)
        {
            (low[cell], high[cell]) = (from, Math.Min(last, from + width - 1));
            if (Narrow(free) && Search(free, depth + 1))
                return true;
            Restore(free, saved);
        }
        return false;
    }

    private int NarrowestShared(ReadOnlySpan<int> free)
    {
        var narrowest = -1;
        foreach (var cell in free)
        {
            if (low[cell] < high[cell] && (narrowest < 0 || high[cell] - low[cell] < high[narrowest] - low[narrowest]) && IsShared(cell))
                narrowest = cell;
        }
        return narrowest;
    }

    private bool IsShared(int cell)
    {
        foreach (var relation in bounds.RelationsOf[cell])
        {
            foreach (var other in bounds.Relations[relation].Cells)
            {
                if (other != cell && low[other] < high[other])
                    return true;
            }
        }
        return false;
    }
}

/// <summary>The cells of a table that cannot be read, in groups that hang together through relations: what one group may be does not depend on another.</summary>
internal sealed class UnknownGroups
{
    private readonly CellBounds _bounds;
    private readonly Dictionary<int, int[]> _groupOf = [];
    private readonly int[] _cannotBeFilled;

    public UnknownGroups(CellBounds bounds)
    {
        _bounds = bounds;
        foreach (var cell in bounds.Unknown.Where(u => !_groupOf.ContainsKey(u)).ToList())
        {
            var group = GroupOf(cell);
            Array.ForEach(group, u => _groupOf[u] = group);
        }
        _cannotBeFilled = [.. _groupOf.Values.Distinct().Where(g => !bounds.IsPossible(g)).SelectMany(g => g)];
    }

    /// <summary>
    /// The cells that cannot be read and that hang together with these through relations, directly or through another unknown cell; and those that cannot be filled as
    /// the table is printed. Only they need to be looked at again when these cells change.
    /// </summary>
    public int[] Around(IReadOnlyList<int> cells)
    {
        if (_groupOf.Count == 0)
            return [];
        var around = new HashSet<int>(_cannotBeFilled);
        foreach (var relation in cells.SelectMany(c => _bounds.RelationsOf[c]))
        {
            foreach (var cell in _bounds.Relations[relation].Cells)
            {
                if (_groupOf.TryGetValue(cell, out var group))
                    around.UnionWith(group);
            }
        }
        return [.. around];
    }

    private int[] GroupOf(int unknown)
    {
        var group = new HashSet<int> { unknown };
        for (var open = new Queue<int>(group); open.TryDequeue(out var cell);)
        {
            foreach (var other in _bounds.RelationsOf[cell].SelectMany(r => _bounds.Relations[r].Cells).Where(c => Array.IndexOf(_bounds.Unknown, c) >= 0 && group.Add(c)).ToList())
                open.Enqueue(other);
        }
        return [.. group];
    }
}
