using System.Globalization;
using System.Numerics;

namespace Banenafspraak.Analysis;

/// <summary>An exact fraction, for a certificate: whoever recomputes it must come to the same number, also where a division does not end.</summary>
/// <remarks>In lowest terms, with a denominator above 0, so that equal fractions are equal by their parts. The default value is no fraction.</remarks>
internal readonly record struct Fraction
{
    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / common, denominator / common);
    }

    private BigInteger Numerator { get; }

    private BigInteger Denominator { get; }

    public static Fraction Of(decimal value)
    {
        var scale = BigInteger.Pow(10, value.Scale);
        return new((BigInteger)decimal.Truncate(value) * scale + (BigInteger)((value - decimal.Truncate(value)) * (decimal)scale), scale);
    }

    public static Fraction operator +(Fraction a, Fraction b) => new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => new(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <=(Fraction a, Fraction b) => a.Numerator * b.Denominator <= b.Numerator * a.Denominator;

    public static bool operator >=(Fraction a, Fraction b) => b <= a;

    /// <summary>"59.65", or "1193/21" where the decimals do not end.</summary>
    public override string ToString()
    {
        var (rest, places) = (Denominator, 0);
        foreach (var prime in new[] { 2, 5 })
        {
            var times = 0;
            for (; rest % prime == 0; rest /= prime)
                times++;
            places = Math.Max(places, times);
        }
        if (!rest.IsOne)
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        var digits = (BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return (Numerator.Sign < 0 ? "-" : "") + digits[..^places] + (places > 0 ? "." + digits[^places..] : "");
    }
}

/// <summary>A value with all values that it may have been before rounding, as fractions: a <see cref="Quantity"/> whose bounds are not widened.</summary>
internal readonly record struct FractionRange(Fraction Value, Fraction Low, Fraction High)
{
    public static FractionRange Of(Quantity quantity) => new(Fraction.Of(quantity.Value), Fraction.Of(quantity.Interval.Low), Fraction.Of(quantity.Interval.High));

    public static FractionRange operator +(FractionRange a, FractionRange b) => new(a.Value + b.Value, a.Low + b.Low, a.High + b.High);

    public static FractionRange operator -(FractionRange a, FractionRange b) => new(a.Value - b.Value, a.Low - b.High, a.High - b.Low);

    public static FractionRange operator *(FractionRange a, FractionRange b) => Hull(a.Value * b.Value, a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High);

    /// <summary>Null where the divisor may be 0.</summary>
    public static FractionRange? operator /(FractionRange a, FractionRange b)
    {
        var zero = Fraction.Of(0);
        return b.Low <= zero && zero <= b.High
            ? null
            : Hull(a.Value / b.Value, a.Low / b.Low, a.Low / b.High, a.High / b.Low, a.High / b.High);
    }

    private static FractionRange Hull(Fraction value, params IReadOnlyList<Fraction> corners) =>
        new(value, corners.Aggregate((a, b) => a <= b ? a : b), corners.Aggregate((a, b) => a <= b ? b : a));
}
