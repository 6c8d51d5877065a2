namespace Banenafspraak.Letters;

/// <summary>An equation between cells of a table, each a rounded number. All arithmetic is in whole numbers: units of a cell's last decimal.</summary>
/// <remarks>
/// A cell that holds N units stands for [N - ½; N + ½], or for N itself where it was set. The relation can hold where some unrounded numbers fulfil it, the same
/// question that the audit asks with <see cref="Interval"/>.
/// </remarks>
internal abstract class CellRelation(string rule, int[] cells)
{
    /// <summary>Why it must hold: "columns add up to the total".</summary>
    public string Rule { get; } = rule;

    /// <summary>The cells, by their number in the table; the first is the one that the others give.</summary>
    public int[] Cells { get; } = cells;

    /// <summary>True where numbers within these bounds can fulfil it.</summary>
    public abstract bool CanHold(long[] low, long[] high);

    /// <summary>The least and the greatest number of units of one cell that the bounds of the others allow, kept outward; least above greatest for none.</summary>
    public abstract (long Low, long High) Window(int cell, long[] low, long[] high);

    protected static long FloorDivide(Int128 value, Int128 divisor)
    {
        var quotient = value / divisor;
        if (value % divisor != 0 && (value < 0) != (divisor < 0))
            quotient--;
        return (long)Int128.Clamp(quotient, -CellBounds.Largest, CellBounds.Largest);
    }

    protected static long CeilingDivide(Int128 value, Int128 divisor) => -FloorDivide(-value, divisor);
}
