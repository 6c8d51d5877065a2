namespace Banenafspraak.Analysis;

/// <summary>An interval [<see cref="Low"/>; <see cref="High"/>] of decimals: what is known of a number that was rounded before it was printed.</summary>
/// <remarks>
/// Both ends belong to it, unless it is known that they would have been printed otherwise: 1.230, cut off in tens, is [1.230; 1.240).
/// Equality is by both ends, and whether they belong; the default value is the exact number 0.
/// Bounds are kept outward: a product or quotient with more than twelve decimals is widened to the next twelfth decimal,
/// so a bound is never too tight and a chain of operations never runs out of digits.
/// </remarks>
public readonly record struct Interval
{
    private const int KeptDecimals = 12;
    private const decimal Unit = 0.000000000001m;

    private Interval(decimal low, decimal high, bool excludesLow = false, bool excludesHigh = false) =>
        (Low, High, ExcludesLow, ExcludesHigh) = (low, high, excludesLow, excludesHigh);

    /// <summary>Lower end, in the unit of the number.</summary>
    public decimal Low { get; }

    /// <summary>Upper end, in the unit of the number; never below <see cref="Low"/>.</summary>
    public decimal High { get; }

    /// <summary>True where the lower end does not belong to it.</summary>
    public bool ExcludesLow { get; }

    /// <summary>True where the upper end does not belong to it.</summary>
    public bool ExcludesHigh { get; }

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
    /// <remarks>The publisher's rule for ties is unknown, so both ends belong. Fewer than no decimals: 70.400 rounded to hundreds (-2) is [70.350; 70.450].</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Decimals is not -20 to 20.</exception>
    public static Interval Rounded(decimal value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, -20);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 20);
        var half = 0.5m;
        for (var place = decimals; place > 0; place--)
            half /= 10;
        for (var place = decimals; place < 0; place++)
            half *= 10;
        return new(value - half, value + half);
    }

    /// <summary>True where <paramref name="value"/> lies in it.</summary>
    public bool Contains(decimal value) => Meets(Exactly(value));

    /// <summary>True where the two have at least one number in common.</summary>
    public bool Meets(Interval other) => Reaches(this, other) && Reaches(other, this);

    /// <summary>The same without the ends that do not belong to it.</summary>
    internal Interval Without(bool low, bool high) => new(Low, High, low, high);

    /// <summary>Every sum of a number of each.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High, a.ExcludesLow || b.ExcludesLow, a.ExcludesHigh || b.ExcludesHigh);

    /// <summary>Every difference of a number of each.</summary>
    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low, a.ExcludesLow || b.ExcludesHigh, a.ExcludesHigh || b.ExcludesLow);

    /// <summary>Every product of a number of each.</summary>
    public static Interval operator *(Interval a, Interval b) => Hull(a, b, decimal.Multiply);

    /// <summary>Every quotient of a number of each.</summary>
    /// <exception cref="DivideByZeroException">The divisor contains 0.</exception>
    public static Interval operator /(Interval a, Interval b) =>
        b.Contains(0)
            ? throw new DivideByZeroException($"Cannot divide by {b}: it contains 0.")
            : Hull(a, b, decimal.Divide);

    /// <summary>In Dutch format: "59,55" for an exact number, "[59,55; 59,65]" otherwise, with a round bracket at an end that does not belong to it; at most four decimals, rounded outward.</summary>
    public override string ToString() => IsExact
        ? DutchNumber.Format(Outward(Low, decimal.Floor))
        : $"{(ExcludesLow ? '(' : '[')}{DutchNumber.Format(Outward(Low, decimal.Floor))}; {DutchNumber.Format(Outward(High, decimal.Ceiling))}{(ExcludesHigh ? ')' : ']')}";

    private static bool Reaches(Interval from, Interval to) => from.Low < to.High || (from.Low == to.High && !from.ExcludesLow && !to.ExcludesHigh);

    private static decimal Outward(decimal value, Func<decimal, decimal> round) => round(value * 10_000m) / 10_000m;

    private static Interval Hull(Interval a, Interval b, Func<decimal, decimal, decimal> operation)
    {
        ReadOnlySpan<(decimal Value, bool IsExcluded)> corners =
        [
            Corner(a.Low, a.ExcludesLow, b.Low, b.ExcludesLow), Corner(a.Low, a.ExcludesLow, b.High, b.ExcludesHigh),
            Corner(a.High, a.ExcludesHigh, b.Low, b.ExcludesLow), Corner(a.High, a.ExcludesHigh, b.High, b.ExcludesHigh),
        ];
        var (low, high) = (corners[0], corners[0]);
        foreach (var corner in corners)
        {
            low = corner.Value > low.Value ? low : corner.Value < low.Value ? corner : (low.Value, low.IsExcluded && corner.IsExcluded);
            high = corner.Value < high.Value ? high : corner.Value > high.Value ? corner : (high.Value, high.IsExcluded && corner.IsExcluded);
        }
        var (keptLow, keptHigh) = (Widened(low.Value, -Unit), Widened(high.Value, Unit));
        return new(keptLow, keptHigh, low.IsExcluded && keptLow == low.Value, high.IsExcluded && keptHigh == high.Value);

        // A 0 that belongs to it makes 0 of whatever it meets.
        (decimal, bool) Corner(decimal x, bool excludesX, decimal y, bool excludesY) =>
            (operation(x, y), (excludesX || excludesY) && !(x == 0 && !excludesX) && !(y == 0 && !excludesY));
    }

    private static decimal Widened(decimal bound, decimal outward)
    {
        var kept = Math.Round(bound, KeptDecimals, MidpointRounding.ToZero);
        return kept == bound && bound.Scale <= KeptDecimals ? bound : kept + outward;
    }
}
