namespace Banenafspraak.Analysis;

/// <summary>The constant 100 of percentages, exact.</summary>
internal static class Percent
{
    public static Estimate Whole { get; } = Exact(100);

    public static Estimate Of(Estimate part, Estimate whole) => Whole * part / whole;

    public static Estimate Exact(decimal value) => new(value, Interval.Exactly(value));
}
