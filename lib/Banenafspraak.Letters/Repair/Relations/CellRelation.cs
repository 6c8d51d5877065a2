using System.Runtime.InteropServices;

namespace Banenafspraak.Letters;

/// <summary>An equation between cells of a table, each a rounded number. All arithmetic is in whole numbers: units of a cell's last decimal.</summary>
/// <remarks>
/// A cell that holds N units stands for [N - ½; N + ½], for N itself where it was set, or for what its letter says that it was rounded from. The relation can hold where some unrounded numbers fulfil it, the same
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

/// <summary>How far from its print a number may have been before it was rounded, in halves of its last decimal, and whether it was less than that.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRounding(long Below, long Above, bool IsLessBelow = false, bool IsLessAbove = false)
{
    /// <summary>Of a cell with so many decimals. What is said of its table holds where it shows a multiple of the base and no more decimals.</summary>
    public static CellRounding Of(CellGlyphs cell, int decimals, Rounding? said)
    {
        if (cell.IsSet)
            return new(0, 0);
        if (said is null || cell.Printed.Contains('%', StringComparison.Ordinal) || decimals > said.Base.Scale || cell.Value % said.Base is not (0 or null))
            return new(1, 1);
        var printed = cell.Value ?? said.Base;
        var interval = said.Before(printed);
        var halves = 2 * CellGlyphs.Scale(decimals);
        return new((long)((printed - interval.Low) * halves), (long)((interval.High - printed) * halves), interval.ExcludesLow, interval.ExcludesHigh);
    }
}
