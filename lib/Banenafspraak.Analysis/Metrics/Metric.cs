namespace Banenafspraak.Analysis;

/// <summary>A measure computed from published numbers, with the interval that their rounding leaves and the arithmetic behind it.</summary>
/// <param name="Name">What it is: "growth", "distance to target".</param>
/// <param name="Estimate">Point: computed from the numbers as printed. Interval: every value that unrounded numbers can give.</param>
/// <param name="Unit">Unit of both.</param>
/// <param name="Formula">The arithmetic in Dutch numbers: "22.500 - 10.004".</param>
/// <param name="Sources">Ids of the numbers it rests on, in the order of the formula; plain quantities have none.</param>
public sealed record Metric(string Name, Estimate Estimate, Unit Unit, string Formula, IReadOnlyList<string> Sources)
{
    /// <summary>The value in Dutch format with at most two decimals, four where it has no unit: "12.496", "55,54%", "0,1576".</summary>
    public string Text => DutchNumber.Format(Math.Round(Estimate.Point, Unit == Unit.Other ? 4 : 2)) + (Unit == Unit.Percent ? "%" : "");

    /// <summary>One line that a person can check by hand: name, numbers, operation, result, interval, unit.</summary>
    public string Explanation => $"{Name}: {Formula} = {Text}, so {Estimate.Interval}{UnitWord}";

    /// <inheritdoc cref="Explanation"/>
    public override string ToString() => Explanation;

    internal static Metric Of(string name, Estimate estimate, Unit unit, string formula, params IEnumerable<Observation> inputs) =>
        new(name, estimate, unit, formula, [.. inputs.Select(i => i.Source).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)]);

    private string UnitWord => Unit switch
    {
        Unit.Percent => "%",
        Unit.PercentagePoint => " percentage points",
        Unit.Job => " jobs",
        Unit.Other => "",
        _ => " " + Unit.Word(),
    };
}
