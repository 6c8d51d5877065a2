namespace Banenafspraak.Analysis.Tests;

/// <summary>What a number may have been before it was rounded and printed: everything from the lowest to the highest, both included.</summary>
/// <param name="Low">Lowest.</param>
/// <param name="High">Highest; the same as the lowest for a number that is set.</param>
/// <param name="Shown">The number itself, as printed, set or computed from printed numbers.</param>
internal readonly record struct Unrounded(Fraction Low, Fraction High, Fraction Shown)
{
    public bool HoldsZero => Low <= Fraction.Zero && High >= Fraction.Zero;

    public static Unrounded Exactly(decimal value) => new(value, value, value);

    /// <summary>All numbers nearest to what is printed; a tie may have gone either way.</summary>
    public static Unrounded Printed(decimal value, int decimals) => new(value - (Unit(decimals) / 2m), value + (Unit(decimals) / 2m), value);

    /// <summary>All numbers of which what is printed is left when the rest is cut off, and the limit of these.</summary>
    public static Unrounded CutOff(decimal value, int decimals) => new(value, value + Unit(decimals), value);

    /// <summary>The figure's own number: set numbers and counts are what they are, anything else was rounded. Null where it cannot be read.</summary>
    public static Unrounded? Of(Figure figure) => figure.Value is not { } value ? null
        : figure.IsSet || figure.Measure == Measure.Count ? Exactly(value)
        : Printed(value, figure.Decimals ?? value.Scale);

    /// <summary>A number of the rules: a parameter is what data/ says of its basis, a constant and a target of regulation are set.</summary>
    public static Unrounded Of(NamedNumber term, Parameters parameters)
    {
        var value = term.Quantity.Value;
        return parameters.All.FirstOrDefault(p => p.Id == term.Id) is { Basis: Basis.Measured } ? Printed(value, value.Scale) : Exactly(value);
    }

    /// <summary>The smallest step that is printed: 1, or 0,1, or 0,01.</summary>
    public static Fraction Unit(int decimals) => new(1, System.Numerics.BigInteger.Pow(10, decimals));
}
