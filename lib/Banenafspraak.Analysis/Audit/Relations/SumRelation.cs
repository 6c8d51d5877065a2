namespace Banenafspraak.Analysis;

/// <summary>A whole that is the sum of its parts. Member 0 is the whole.</summary>
public sealed class SumRelation(RelationKind kind, string rule, Term whole, IReadOnlyList<Term> parts, int output = 0)
    : Relation(kind, rule, [whole, .. parts], output)
{
    /// <inheritdoc/>
    public override Estimate? Solve(int member, Func<int, Estimate> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return member == 0
            ? Parts(member).Select(value).Aggregate((a, b) => a + b)
            : Parts(member).Select(value).Aggregate(value(0), (a, b) => a - b);
    }

    /// <inheritdoc/>
    public override string Formula(int member, Func<int, string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return member == 0
            ? string.Join(" + ", Parts(member).Select(text))
            : string.Join(" - ", Parts(member).Select(text).Prepend(text(0)));
    }

    private IEnumerable<int> Parts(int except) => Enumerable.Range(1, Members.Count - 1).Where(i => i != except);
}
