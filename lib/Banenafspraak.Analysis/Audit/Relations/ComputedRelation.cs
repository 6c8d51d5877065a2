namespace Banenafspraak.Analysis;

/// <summary>A term that a formula gives from the others, and that is not solved for them. Member 0 is the result.</summary>
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
    /// <inheritdoc/>
    public override Estimate? Solve(int member, Func<int, Estimate> value) =>
        member == 0 ? compute([.. Enumerable.Range(1, Members.Count - 1).Select(value)]) : null;

    /// <inheritdoc/>
    public override string Formula(int member, Func<int, string> text) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, format, [.. Enumerable.Range(1, Members.Count - 1).Select(i => (object)text(i))]);
}
