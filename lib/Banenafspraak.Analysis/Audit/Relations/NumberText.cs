namespace Banenafspraak.Analysis;

/// <summary>How numbers stand in the arithmetic that a person checks: Dutch format, with the percent sign.</summary>
internal static class NumberText
{
    public static string OfMember(Term term, Figure? figure) => figure switch
    {
        { Value: { } value } => InFormula(value, Of(value, figure.Decimals, figure.Unit)),
        { } => $"\"{figure.Printed}\"",
        null when term is RuleTerm rule => InFormula(rule.Quantity.Value, Of(rule.Quantity.Value, null, rule.Unit)),
        _ => $"[{term.Id}]",
    };

    /// <summary>A value as printed, or with two decimals at most where it was computed.</summary>
    public static string Of(decimal value, int? decimals, Unit unit) => DutchNumber.Format(value, decimals) + (unit == Unit.Percent ? "%" : "");

    public static string Computed(decimal value, Unit unit) => Of(Math.Round(value, 2, MidpointRounding.AwayFromZero), null, unit);

    private static string InFormula(decimal value, string text) => value < 0 ? $"({text})" : text;
}
