namespace Banenafspraak.Letters;

/// <summary>A cell that is the sum of others. Half a printed unit of each may be lost in rounding. An open sum may lack parts, none of them negative: then the whole is at least the sum.</summary>
internal sealed class SumOfCells : CellRelation
{
    private readonly long[] _weights;
    private readonly long _slack;
    private readonly long _missing;

    /// <summary>Makes the sum.</summary>
    /// <param name="rule">Why it must hold.</param>
    /// <param name="whole">The cell of the sum.</param>
    /// <param name="parts">The cells that add up to it.</param>
    /// <param name="decimals">Decimals of each cell of the table.</param>
    /// <param name="isSet">Whether each cell of the table was set, and not rounded.</param>
    /// <param name="isOpen">True where parts may be missing, so that the whole may be more than the sum.</param>
    public SumOfCells(string rule, int whole, IEnumerable<int> parts, int[] decimals, bool[] isSet, bool isOpen = false)
        : base(rule, [whole, .. parts])
    {
        var most = 0;
        foreach (var cell in Cells)
            most = Math.Max(most, decimals[cell]);
        _weights = new long[Cells.Length];
        for (var i = 0; i < Cells.Length; i++)
        {
            var half = CellGlyphs.Scale(most - decimals[Cells[i]]);
            _weights[i] = i == 0 ? -2 * half : 2 * half;
            _slack += isSet[Cells[i]] ? 0 : half;
        }
        _missing = isOpen ? long.MaxValue / 4 : _slack;
        IsOpen = isOpen;
    }

    /// <summary>True where the whole may be more than the sum of these parts.</summary>
    public bool IsOpen { get; }

    /// <inheritdoc/>
    public override bool CanHold(long[] low, long[] high)
    {
        var (least, most) = Sum(low, high);
        return least <= _slack && most >= -_missing;
    }

    /// <inheritdoc/>
    public override (long Low, long High) Window(int cell, long[] low, long[] high)
    {
        var (least, most) = Sum(low, high);
        var weight = _weights[Array.IndexOf(Cells, cell)];
        (least, most) = weight > 0
            ? (least - (weight * low[cell]), most - (weight * high[cell]))
            : (least - (weight * high[cell]), most - (weight * low[cell]));
        return weight > 0
            ? (CeilingDivide(-_missing - most, weight), FloorDivide(_slack - least, weight))
            : (CeilingDivide(least - _slack, -weight), FloorDivide(most + _missing, -weight));
    }

    private (long Least, long Most) Sum(long[] low, long[] high)
    {
        long least = 0, most = 0;
        for (var i = 0; i < Cells.Length; i++)
        {
            var (cell, weight) = (Cells[i], _weights[i]);
            least += weight * (weight > 0 ? low[cell] : high[cell]);
            most += weight * (weight > 0 ? high[cell] : low[cell]);
        }
        return (least, most);
    }
}
