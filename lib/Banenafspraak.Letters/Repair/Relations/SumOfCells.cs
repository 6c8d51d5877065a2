namespace Banenafspraak.Letters;

/// <summary>A cell that is the sum of others. Of each as much may be lost in rounding as it was rounded by. An open sum may lack parts, none of them negative: then the whole is at least the sum.</summary>
internal sealed class SumOfCells : CellRelation
{
    private readonly long[] _weights;
    private readonly long _tooLittle;
    private readonly long _tooMuch;

    /// <summary>Makes the sum.</summary>
    /// <param name="rule">Why it must hold.</param>
    /// <param name="whole">The cell of the sum.</param>
    /// <param name="parts">The cells that add up to it.</param>
    /// <param name="decimals">Decimals of each cell of the table.</param>
    /// <param name="rounded">What rounding took from each cell of the table, or added.</param>
    /// <param name="isOpen">True where parts may be missing, so that the whole may be more than the sum.</param>
    public SumOfCells(string rule, int whole, IEnumerable<int> parts, int[] decimals, CellRounding[] rounded, bool isOpen = false)
        : base(rule, [whole, .. parts])
    {
        var most = 0;
        foreach (var cell in Cells)
            most = Math.Max(most, decimals[cell]);
        _weights = new long[Cells.Length];
        bool isLessMuch = false, isLessLittle = false;
        for (var i = 0; i < Cells.Length; i++)
        {
            var half = CellGlyphs.Scale(most - decimals[Cells[i]]);
            _weights[i] = i == 0 ? -2 * half : 2 * half;
            var (below, above, isLessBelow, isLessAbove) = rounded[Cells[i]];
            _tooMuch += half * (i == 0 ? above : below);
            _tooLittle += half * (i == 0 ? below : above);
            isLessMuch |= i == 0 ? isLessAbove : isLessBelow;
            isLessLittle |= i == 0 ? isLessBelow : isLessAbove;
        }

        // All of it is whole numbers: less than so many is at most one less.
        _tooMuch -= isLessMuch ? 1 : 0;
        _tooLittle -= isLessLittle ? 1 : 0;
        if (isOpen)
            _tooLittle = long.MaxValue / 4;
        IsOpen = isOpen;
    }

    /// <summary>True where the whole may be more than the sum of these parts.</summary>
    public bool IsOpen { get; }

    /// <inheritdoc/>
    public override bool CanHold(long[] low, long[] high)
    {
        var (least, most) = Sum(low, high);
        return least <= _tooMuch && most >= -_tooLittle;
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
            ? (CeilingDivide(-_tooLittle - most, weight), FloorDivide(_tooMuch - least, weight))
            : (CeilingDivide(least - _tooMuch, -weight), FloorDivide(most + _tooLittle, -weight));
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
