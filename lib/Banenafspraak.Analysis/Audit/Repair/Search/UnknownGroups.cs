namespace Banenafspraak.Analysis;

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
