using System.Numerics;

namespace Banenafspraak.Analysis.Tests;

/// <summary>An exact rational number; the denominator is positive. It shares no code with the library's intervals.</summary>
internal readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator) : IComparable<Fraction>
{
    public static readonly Fraction Zero = new(0, 1);

    /// <summary>A decimal as the integer and the power of ten that it is made of.</summary>
    public static implicit operator Fraction(decimal value) =>
        new(new BigInteger(value / new decimal(1, 0, 0, isNegative: false, value.Scale)), BigInteger.Pow(10, value.Scale));

    public static Fraction operator +(Fraction a, Fraction b) => a.Denominator == b.Denominator
        ? new(a.Numerator + b.Numerator, a.Denominator)
        : new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + new Fraction(-b.Numerator, b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => b.Numerator.IsZero
        ? throw new DivideByZeroException()
        : new(a.Numerator * b.Denominator * b.Numerator.Sign, BigInteger.Abs(b.Numerator) * a.Denominator);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Fraction other) => CompareTo(other) == 0;

    public override int GetHashCode() => ((double)Numerator / (double)Denominator).GetHashCode();

    /// <summary>For messages.</summary>
    public override string ToString() => FormattableString.Invariant($"{(double)Numerator / (double)Denominator}");
}
