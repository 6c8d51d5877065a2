namespace Banenafspraak.Letters;

/// <summary>The numbers of a table with its relations: which are broken, and what they leave possible for cells that are free, while the others stay as they are.</summary>
/// <remarks>All numbers are in units of a cell's last decimal. Not safe to use from several threads.</remarks>
internal sealed class CellBounds
{
    /// <summary>No number of units is larger.</summary>
    public const long Largest = 99_999_999_999;

    private readonly long[] _low;
    private readonly long[] _high;
    private readonly long _least;
    private readonly FreeCells _free;
    private readonly UnknownGroups _groups;

    /// <summary>Starts from the printed numbers; a cell that cannot be read is unknown.</summary>
    public CellBounds(IReadOnlyList<CellGlyphs> cells, IReadOnlyList<CellRelation> relations)
    {
        Relations = [.. relations];
        Unknown = [.. Enumerable.Range(0, cells.Count).Where(i => cells[i].Value is null)];
        _least = cells.Any(c => c.Value < 0) ? -Largest : 0;
        _low = [.. cells.Select(c => c.Value is null ? _least : c.Number)];
        _high = [.. cells.Select(c => c.Value is null ? Largest : c.Number)];
        RelationsOf = ByCell(Relations, cells.Count);
        Broken = [.. Relations.Select(r => !r.CanHold(_low, _high))];
        _free = new(this, _low, _high, _least);
        _groups = new(this);
    }

    /// <summary>All relations.</summary>
    public CellRelation[] Relations { get; }

    /// <summary>For each cell the relations that it is in, by their number.</summary>
    public int[][] RelationsOf { get; }

    /// <summary>The cells that cannot be read.</summary>
    public int[] Unknown { get; }

    /// <summary>For each relation whether the numbers as they are break it.</summary>
    public bool[] Broken { get; }

    /// <summary>True once a search was broken off, so that "possible" was an answer for want of a better one.</summary>
    public bool HasGivenUp => _free.HasGivenUp;

    /// <summary>Units of a cell as it is.</summary>
    public long this[int cell] => _low[cell];

    /// <summary>Gives a readable cell another number, and decides its relations again.</summary>
    public void Set(int cell, long units)
    {
        _low[cell] = _high[cell] = units;
        foreach (var relation in RelationsOf[cell])
            Broken[relation] = !Relations[relation].CanHold(_low, _high);
    }

    /// <inheritdoc cref="UnknownGroups.Around"/>
    public int[] UnknownAround(IReadOnlyList<int> cells) => _groups.Around(cells);

    /// <inheritdoc cref="FreeCells.IsPossible"/>
    public bool IsPossible(ReadOnlySpan<int> free, int cell = -1, long units = 0) => _free.IsPossible(free, cell, units);

    /// <inheritdoc cref="FreeCells.Of"/>
    public (long Low, long High) Of(int cell, ReadOnlySpan<int> free) => _free.Of(cell, free);

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
}
