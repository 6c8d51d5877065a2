namespace Banenafspraak.Letters;

/// <summary>Finds the sets of cells whose change would settle a table.</summary>
/// <remarks>
/// The tree of hitting sets (R. Reiter, A theory of diagnosis from first principles, 1987): a set that settles the table has a cell of every relation that is
/// broken. Where the cells taken so far touch all of them and yet cannot settle, another cell of a relation of theirs must be taken too.
/// </remarks>
internal sealed class FaultSearch
{
    /// <summary>Beyond this many faults nothing is located.</summary>
    private const int MostFaults = 6;

    private const int MostVisits = 50_000;

    private readonly CellBounds _bounds;
    private readonly int[] _broken;
    private readonly bool[] _isUnknown;
    private readonly List<int[]> _found = [];
    private readonly HashSet<ulong> _seen = [];
    private readonly int[] _taken = new int[MostFaults];
    private int _visits;

    private FaultSearch(CellBounds bounds)
    {
        _bounds = bounds;
        _broken = [.. Enumerable.Range(0, bounds.Relations.Length).Where(r => bounds.Broken[r]).OrderBy(r => bounds.Relations[r].Cells.Length)];
        _isUnknown = new bool[bounds.RelationsOf.Length];
        foreach (var cell in bounds.Unknown)
            _isUnknown[cell] = true;
    }

    /// <summary>All sets that settle the table, up to one cell more than the smallest.</summary>
    /// <param name="bounds">The table.</param>
    /// <param name="faults">How many wrong cells are reckoned with; more where the table cannot be settled with so few.</param>
    public static FaultSets Find(CellBounds bounds, int faults)
    {
        var search = new FaultSearch(bounds);
        for (var fewest = search.Needed(0); fewest <= MostFaults; fewest++)
        {
            if (!search.Collect(fewest))
                break;
            if (search._found.Count == 0)
                continue;
            var most = fewest == 0 ? 0 : Math.Clamp(faults, fewest, fewest + 1);
            return most == fewest || search.Collect(most) ? new(search._found, fewest, most) : new([], fewest, most);
        }
        return new([], MostFaults + 1, MostFaults + 1);
    }

    /// <summary>False where the search takes too long: then nothing is said.</summary>
    private bool Collect(int most)
    {
        _found.Clear();
        _seen.Clear();
        _visits = 0;
        Visit(0, most);
        _found.RemoveAll(s => _found.Exists(t => t.Length < s.Length && t.All(s.Contains)));
        return _visits <= MostVisits && !_bounds.HasGivenUp;
    }

    private void Visit(int count, int most)
    {
        if (++_visits > MostVisits || count + Needed(count) > most)
            return;
        var open = Array.FindIndex(_broken, r => !IsTouched(r, count));
        if (open >= 0)
        {
            Extend(_bounds.Relations[_broken[open]].Cells, count, most);
            return;
        }
        int[] taken = [.. _taken.AsSpan(0, count)];
        int[] free = [.. _bounds.UnknownAround(taken), .. taken];
        if (_bounds.IsPossible(free))
            _found.Add([.. taken.Order()]);
        else if (count < most)
            Extend([.. free.SelectMany(c => _bounds.RelationsOf[c]).Distinct().SelectMany(r => _bounds.Relations[r].Cells).Distinct()], count, most);
    }

    private void Extend(int[] cells, int count, int most)
    {
        if (count == most)
            return;
        foreach (var cell in cells)
        {
            if (_isUnknown[cell] || _taken.AsSpan(0, count).Contains(cell))
                continue;
            _taken[count] = cell;
            if (_seen.Add(Key(count + 1)))
                Visit(count + 1, most);
        }
    }

    private ulong Key(int count)
    {
        Span<int> sorted = stackalloc int[count];
        _taken.AsSpan(0, count).CopyTo(sorted);
        sorted.Sort();
        var key = 0ul;
        foreach (var cell in sorted)
            key = (key << 10) | (uint)(cell + 1);
        return key;
    }

    private bool IsTouched(int relation, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (Array.IndexOf(_bounds.RelationsOf[_taken[i]], relation) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>So many cells more are needed at least: broken relations that are not touched and have no cell in common.</summary>
    private int Needed(int count)
    {
        var apart = 0;
        Span<int> chosen = stackalloc int[MostFaults + 2];
        foreach (var relation in _broken)
        {
            if (IsTouched(relation, count) || Meets(relation, chosen[..apart]))
                continue;
            chosen[apart++] = relation;
            if (apart > MostFaults)
                break;
        }
        return apart;
    }

    private bool Meets(int relation, ReadOnlySpan<int> others)
    {
        foreach (var other in others)
        {
            if (_bounds.Relations[relation].Cells.AsSpan().ContainsAny(_bounds.Relations[other].Cells))
                return true;
        }
        return false;
    }
}

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
