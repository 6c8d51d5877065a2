using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>A computed value: what the printed numbers give as they stand, and all values that their rounding leaves possible.</summary>
/// <param name="Point">Computed from the numbers as printed, not rounded.</param>
/// <param name="Interval">Computed from their intervals.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Estimate(decimal Point, Interval Interval)
{
    /// <summary>The estimate that a printed or set quantity is of itself.</summary>
    public static Estimate Of(Quantity quantity) => new(quantity.Value, quantity.Interval);

    internal static Estimate Hundred { get; } = Of(Quantity.Set(100, Unit.Other));

    /// <summary>Sum of two estimates.</summary>
    public static Estimate operator +(Estimate a, Estimate b) => new(a.Point + b.Point, a.Interval + b.Interval);

    /// <summary>Difference of two estimates.</summary>
    public static Estimate operator -(Estimate a, Estimate b) => new(a.Point - b.Point, a.Interval - b.Interval);

    /// <summary>Product of two estimates.</summary>
    public static Estimate operator *(Estimate a, Estimate b) => new(a.Point * b.Point, a.Interval * b.Interval);

    /// <summary>Quotient of two estimates.</summary>
    /// <exception cref="DivideByZeroException">The divisor's interval contains 0.</exception>
    public static Estimate operator /(Estimate a, Estimate b)
    {
        var interval = a.Interval / b.Interval;
        return new(a.Point / b.Point, interval);
    }
}
