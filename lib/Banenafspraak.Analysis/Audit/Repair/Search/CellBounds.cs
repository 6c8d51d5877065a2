namespace Banenafspraak.Analysis;

/// <summary>What the relations of a table leave possible for cells that are free, while the others stay as they are.</summary>
/// <remarks>
/// Bounds are narrowed relation by relation until nothing changes; where several free cells share a relation, values are tried. A search that takes too long
/// answers "possible": then more candidates stay, never fewer. Not safe to use from several threads.
/// </remarks>
internal sealed class CellBounds
{
    /// <summary>No number of units is larger.</summary>
    public const long Largest = 99_999_999_999;

    private const int MostRounds = 200;
    private const int MostSteps = 5_000;
    private const int TriedOneByOne = 16;
    private const int MostSearched = 64;
    private const int Deepest = 200;

    private readonly long[] _low;
    private readonly long[] _high;
    private readonly long _least;
    private readonly Dictionary<int, int[]> _groupOf = [];
    private readonly int[] _cannotBeFilled;
    private int _steps;

    /// <summary>Starts from the printed numbers; a cell that cannot be read is unknown.</summary>
    public CellBounds(IReadOnlyList<PrintedCell> cells, IReadOnlyList<CellRelation> relations)
    {
        Relations = [.. relations];
        Unknown = [.. Enumerable.Range(0, cells.Count).Where(i => cells[i].Value is null)];
        _least = cells.Any(c => c.Value < 0) ? -Largest : 0;
        _low = [.. cells.Select(c => c.Value is null ? _least : c.Number)];
        _high = [.. cells.Select(c => c.Value is null ? Largest : c.Number)];
        RelationsOf = ByCell(Relations, cells.Count);
        Broken = [.. Relations.Select(r => !r.CanHold(_low, _high))];
        foreach (var cell in Unknown.Where(u => !_groupOf.ContainsKey(u)).ToList())
        {
            var group = GroupOf(cell);
            Array.ForEach(group, u => _groupOf[u] = group);
        }
        _cannotBeFilled = [.. _groupOf.Values.Distinct().Where(g => !IsPossible(g)).SelectMany(g => g)];
    }

    /// <summary>All relations.</summary>
    public CellRelation[] Relations { get; }

    /// <summary>For each cell the relations that it is in, by their number.</summary>
    public int[][] RelationsOf { get; }

    /// <summary>The cells that cannot be read.</summary>
    public int[] Unknown { get; }

    /// <summary>For each relation whether the numbers as they are break it.</summary>
    public bool[] Broken { get; }

    /// <summary>
    /// The cells that cannot be read and that hang together with these through relations, directly or through another unknown cell; and those that cannot be filled as
    /// the table is printed. Only they need to be looked at again when these cells change.
    /// </summary>
    public int[] UnknownAround(IReadOnlyList<int> cells)
    {
        if (Unknown.Length == 0)
            return [];
        var around = new HashSet<int>(_cannotBeFilled);
        foreach (var relation in cells.SelectMany(c => RelationsOf[c]))
        {
            foreach (var cell in Relations[relation].Cells)
            {
                if (_groupOf.TryGetValue(cell, out var group))
                    around.UnionWith(group);
            }
        }
        return [.. around];
    }

    /// <summary>True once a search was broken off, so that "possible" was an answer for want of a better one.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>Units of a cell as it is.</summary>
    public long this[int cell] => _low[cell];

    /// <summary>Gives a readable cell another number, and decides its relations again.</summary>
    public void Set(int cell, long units)
    {
        _low[cell] = _high[cell] = units;
        foreach (var relation in RelationsOf[cell])
            Broken[relation] = !Relations[relation].CanHold(_low, _high);
    }

    /// <summary>True where numbers for the free cells exist that fulfil every relation of theirs.</summary>
    /// <param name="free">The cells that may have any number.</param>
    /// <param name="cell">One of them that is held at a number; -1 for none.</param>
    /// <param name="units">That number.</param>
    public bool IsPossible(ReadOnlySpan<int> free, int cell = -1, long units = 0)
    {
        Span<long> saved = free.Length > MostSearched ? new long[free.Length * 2] : stackalloc long[free.Length * 2];
        Open(free, saved);
        if (cell >= 0)
            _low[cell] = _high[cell] = units;
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
        var bounds = Narrow(free) ? (_low[cell], _high[cell]) : (1L, 0L);
        Restore(free, saved);
        return bounds;
    }

    /// <summary>What the relations of one readable cell leave it while all others stay as they are.</summary>
    public (long Low, long High) WindowOf(int cell)
    {
        var (low, high) = (_least, Largest);
        foreach (var relation in RelationsOf[cell])
        {
            var window = Relations[relation].Window(cell, _low, _high);
            (low, high) = (Math.Max(low, window.Low), Math.Min(high, window.High));
        }
        return (low, high);
    }

    /// <summary>What one relation leaves a cell while all others stay as they are.</summary>
    public (long Low, long High) WindowIn(int cell, CellRelation relation) => relation.Window(cell, _low, _high);

    private static int[][] ByCell(CellRelation[] relations, int cells)
    {
        var count = new int[cells];
        foreach (var relation in relations)
        {
            foreach (var cell in relation.Cells)
                count[cell]++;
        }
        int[][] byCell = [.. count.Select(c => new int[c])];
        for (var i = relations.Length - 1; i >= 0; i--)
        {
            foreach (var cell in relations[i].Cells)
                byCell[cell][--count[cell]] = i;
        }
        return byCell;
    }

    private int[] GroupOf(int unknown)
    {
        var group = new HashSet<int> { unknown };
        for (var open = new Queue<int>(group); open.TryDequeue(out var cell);)
        {
            foreach (var other in RelationsOf[cell].SelectMany(r => Relations[r].Cells).Where(c => Array.IndexOf(Unknown, c) >= 0 && group.Add(c)).ToList())
                open.Enqueue(other);
        }
        return [.. group];
    }

    private void Open(ReadOnlySpan<int> free, Span<long> saved)
    {
        Save(free, saved);
        foreach (var cell in free)
            (_low[cell], _high[cell]) = (_least, Largest);
    }

    private void Save(ReadOnlySpan<int> free, Span<long> saved)
    {
        for (var i = 0; i < free.Length; i++)
            (saved[2 * i], saved[(2 * i) + 1]) = (_low[free[i]], _high[free[i]]);
    }

    private void Restore(ReadOnlySpan<int> free, ReadOnlySpan<long> saved)
    {
        for (var i = 0; i < free.Length; i++)
            (_low[free[i]], _high[free[i]]) = (saved[2 * i], saved[(2 * i) + 1]);
    }

    private bool Narrow(ReadOnlySpan<int> free)
    {
        var isChanged = true;
        for (var round = 0; isChanged && round < MostRounds; round++)
        {
            isChanged = false;
            foreach (var cell in free)
            {
                var (low, high) = WindowOf(cell);
                if (low > _low[cell])
                    (_low[cell], isChanged) = (low, true);
                if (high < _high[cell])
                    (_high[cell], isChanged) = (high, true);
                if (_low[cell] > _high[cell])
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
        var (low, high) = (_low[cell], _high[cell]);
        var width = high - low < TriedOneByOne ? 1 : (high - low + 1) / 2;
        Span<long> saved = stackalloc long[free.Length * 2];
        Save(free, saved);
        for (var from = low; from <= high; from += width)
        {
            (_low[cell], _high[cell]) = (from, Math.Min(high, from + width - 1));
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
            if (_low[cell] < _high[cell] && (narrowest < 0 || _high[cell] - _low[cell] < _high[narrowest] - _low[narrowest]) && IsShared(cell))
                narrowest = cell;
        }
        return narrowest;
    }

    private bool IsShared(int cell)
    {
        foreach (var relation in RelationsOf[cell])
        {
            foreach (var other in Relations[relation].Cells)
            {
                if (other != cell && _low[other] < _high[other])
                    return true;
            }
        }
        return false;
    }
}
