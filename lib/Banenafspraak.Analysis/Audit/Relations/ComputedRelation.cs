namespace Banenafspraak.Analysis;

/// <summary>A term that a formula gives from the others. Member 0 is the result; an input is solved for only where the formula is a product.</summary>
/// <param name="kind">The kind of rule.</param>
/// <param name="rule">Why it holds.</param>
/// <param name="result">What is computed.</param>
/// <param name="inputs">What it is computed from; each stands once in the formula, so that its interval is as narrow as can be.</param>
/// <param name="compute">The value from those of the inputs, in their order; null where a divisor may be 0.</param>
/// <param name="format">The formula with a place for each input: "({0} + {1}) / {2}".</param>
internal sealed class ComputedRelation(
    RelationKind kind, string rule, Term result, IReadOnlyList<Term> inputs, Func<Estimate[], Estimate?> compute, System.Text.CompositeFormat format)
    : Relation(kind, rule, [result, .. inputs], 0)
{
    private static readonly Estimate One = Estimate.Of(Quantity.Set(1, Unit.Other));

    /// <summary>For each input the formula that gives it from the result, which is place 0, and the other inputs; empty where the formula is not a product.</summary>
    public IReadOnlyList<System.Text.CompositeFormat> Inverse { get; init; } = [];

    /// <inheritdoc/>
    public override Estimate? Solve(int member, Func<int, Estimate> value)
    {
        if (member == 0)
            return compute([.. Inputs.Select(value)]);
        return member <= Inverse.Count && compute([.. Inputs.Select(i => i == member ? One : value(i))]) is { } rest && !rest.Interval.Contains(0)
            ? value(0) / rest
            : null;
    }

    /// <inheritdoc/>
    public override string Formula(int member, Func<int, string> text) => member == 0
        ? string.Format(System.Globalization.CultureInfo.InvariantCulture, format, [.. Inputs.Select(i => (object)text(i))])
        : string.Format(System.Globalization.CultureInfo.InvariantCulture, Inverse[member - 1], [.. Enumerable.Range(0, Members.Count).Select(i => (object)(i == member ? "" : text(i)))]);

    private IEnumerable<int> Inputs => Enumerable.Range(1, Members.Count - 1);
}
