namespace Banenafspraak.Analysis;

/// <summary>A number of the counting rules, or a plain constant, as a term.</summary>
/// <param name="Id">Id of the parameter, or the constant's name.</param>
/// <param name="Quantity">Its value.</param>
public sealed record RuleTerm(string Id, Quantity Quantity) : Term
{
    /// <inheritdoc/>
    public override string Id { get; } = Id;

    /// <inheritdoc/>
    public override Unit Unit { get; init; } = Quantity.Unit;

    internal static RuleTerm HundredPercent { get; } = new("100%", Quantity.Set(100, Unit.Percent));

    internal static RuleTerm Of(Parameter parameter) => new(parameter.Id, parameter.Quantity);
}
