namespace Banenafspraak.Analysis;

/// <summary>Rounding down as the law does it, exact to the last digit.</summary>
internal static class RoundedDown
{
    /// <summary>The largest number with so many decimals that is not above numerator / divisor, even where the quotient itself has no end.</summary>
    public static decimal Quotient(decimal numerator, decimal divisor, int decimals)
    {
        var step = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var rounded = decimal.Floor(numerator / divisor / step) * step;
        if (rounded * divisor > numerator)
            return rounded - step;
        return (rounded + step) * divisor <= numerator ? rounded + step : rounded;
    }
}
