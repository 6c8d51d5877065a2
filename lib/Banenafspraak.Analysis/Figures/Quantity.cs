namespace Banenafspraak.Analysis;

/// <summary>A value with its unit and what is known of it: the interval that the printed number stands for.</summary>
/// <param name="Value">The value as printed or set, in <paramref name="Unit"/>.</param>
/// <param name="Interval">All values that would have been printed like this; a single point for a number that is set.</param>
/// <param name="Unit">The unit of both.</param>
public readonly record struct Quantity(decimal Value, Interval Interval, Unit Unit)
{
    /// <summary>A number fixed by law or agreement (a yearly target, 25,5 hours): exact.</summary>
    public static Quantity Set(decimal value, Unit unit) => new(value, Interval.Exactly(value), unit);

    /// <summary>A number that was measured and rounded to <paramref name="decimals"/> decimals before it was printed.</summary>
    public static Quantity Measured(decimal value, int decimals, Unit unit) => new(value, Interval.Rounded(value, decimals), unit);

    /// <summary>In Dutch format, the unit as in the data files: "81.117 job".</summary>
    public override string ToString() => $"{DutchNumber.Format(Value)} {Unit.Word()}";
}
