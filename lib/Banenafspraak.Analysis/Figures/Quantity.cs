using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>A value and what is known of it: printed, set, or computed from such numbers.</summary>
/// <param name="Value">As it is printed or set, or what the numbers as they stand give; not rounded.</param>
/// <param name="Interval">All values that it may have been before rounding; a single point for a number that is set.</param>
/// <remarks>Its unit belongs to what it is a quantity of: a figure, a parameter, a derivation.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Quantity(decimal Value, Interval Interval)
{
    /// <summary>The hundred of percentages.</summary>
    internal static Quantity Hundred { get; } = Set(100);

    /// <summary>A number fixed by law or agreement (a yearly target, 25,5 hours), or a plain constant: exact.</summary>
    public static Quantity Set(decimal value) => new(value, Interval.Exactly(value));

    /// <summary>A number that was measured and rounded to <paramref name="decimals"/> decimals before it was printed.</summary>
    public static Quantity Measured(decimal value, int decimals) => new(value, Interval.Rounded(value, decimals));

    /// <summary>The same for a number that was rounded down: 418 stands for [418; 419].</summary>
    internal static Quantity RoundedDown(decimal value, int decimals) => new(value, Interval.Between(value, value + Interval.Rounded(0, decimals).Width));

    /// <summary>It as a percentage of a whole: of a target, of an earlier level, of all jobs.</summary>
    /// <exception cref="DivideByZeroException">The whole may be 0.</exception>
    public Quantity InPercentOf(Quantity whole) => this * Hundred / whole;

    /// <summary>Sum of two quantities.</summary>
    public static Quantity operator +(Quantity a, Quantity b) => new(a.Value + b.Value, a.Interval + b.Interval);

    /// <summary>Difference of two quantities.</summary>
    public static Quantity operator -(Quantity a, Quantity b) => new(a.Value - b.Value, a.Interval - b.Interval);

    /// <summary>Product of two quantities.</summary>
    public static Quantity operator *(Quantity a, Quantity b) => new(a.Value * b.Value, a.Interval * b.Interval);

    /// <summary>Quotient of two quantities.</summary>
    /// <exception cref="DivideByZeroException">The divisor may be 0.</exception>
    public static Quantity operator /(Quantity a, Quantity b)
    {
        var interval = a.Interval / b.Interval;
        return new(a.Value / b.Value, interval);
    }
}
