namespace Banenafspraak.Analysis;

/// <summary>A closed interval [<see cref="Low"/>; <see cref="High"/>] of decimals: what is known of a number that was rounded before it was printed.</summary>
/// <remarks>
/// Both ends belong to it. Equality is by both ends; the default value is the exact number 0.
/// Sums, differences and products of decimals are exact here (a letter's numbers have few digits); a quotient that does not end
/// is widened outward by one unit in the last decimal place that <see cref="decimal"/> holds, so that a bound is never too tight.
/// </remarks>
public readonly record struct Interval
{
    private Interval(decimal low, decimal high) => (Low, High) = (low, high);

    /// <summary>Lower end, in the unit of the number.</summary>
    public decimal Low { get; }

    /// <summary>Upper end, in the unit of the number; never below <see cref="Low"/>.</summary>
    public decimal High { get; }

    /// <summary>High minus Low.</summary>
    public decimal Width => High - Low;

    /// <summary>True for a number that is set, or whose rounding does not matter.</summary>
    public bool IsExact => Low == High;

    /// <summary>A number that is exact: set by law or agreement, or counted.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>All numbers from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <exception cref="ArgumentException">The ends are the wrong way round.</exception>
    public static Interval Between(decimal low, decimal high) =>
        low <= high ? new(low, high) : throw new ArgumentException($"An interval needs low <= high, not [{low}; {high}].", nameof(low));

    /// <summary>What a number printed with <paramref name="decimals"/> decimals stands for: 59,6 is [59,55; 59,65], 4.517 is [4.516,5; 4.517,5].</summary>
    /// <remarks>The publisher's rule for ties is unknown, so both ends belong.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Decimals is not 0 to 20.</exception>
    public static Interval Rounded(decimal value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 20);
        var half = new decimal(5, 0, 0, isNegative: false, (byte)(decimals + 1));
        return new(value - half, value + half);
    }

    /// <summary>True where <paramref name="value"/> lies in it, ends included.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>True where the two have at least one number in common.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>Every sum of a number of each.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>Every difference of a number of each.</summary>
    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>Every product of a number of each.</summary>
    public static Interval operator *(Interval a, Interval b)
    {
        decimal p = a.Low * b.Low, q = a.Low * b.High, r = a.High * b.Low, s = a.High * b.High;
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>Every quotient of a number of each.</summary>
    /// <exception cref="DivideByZeroException">The divisor contains 0.</exception>
    public static Interval operator /(Interval a, Interval b)
    {
        if (b.Contains(0))
            throw new DivideByZeroException($"Cannot divide by {b}: it contains 0.");
        Interval p = Quotient(a.Low, b.Low), q = Quotient(a.Low, b.High), r = Quotient(a.High, b.Low), s = Quotient(a.High, b.High);
        return new(
            Math.Min(Math.Min(p.Low, q.Low), Math.Min(r.Low, s.Low)),
            Math.Max(Math.Max(p.High, q.High), Math.Max(r.High, s.High)));
    }

    /// <summary>In Dutch format: "59,55" for an exact number, "[59,55; 59,65]" otherwise; at most four decimals, rounded outward.</summary>
    public override string ToString() =>
        IsExact ? DutchNumber.Format(Outward(Low, decimal.Floor)) : $"[{DutchNumber.Format(Outward(Low, decimal.Floor))}; {DutchNumber.Format(Outward(High, decimal.Ceiling))}]";

    private static decimal Outward(decimal value, Func<decimal, decimal> round) => round(value * 10_000m) / 10_000m;

    private static Interval Quotient(decimal a, decimal b)
    {
        var quotient = a / b;
        if (quotient * b == a)
            return new(quotient, quotient);
        var unit = new decimal(1, 0, 0, isNegative: false, quotient.Scale);
        return new(quotient - unit, quotient + unit);
    }
}
