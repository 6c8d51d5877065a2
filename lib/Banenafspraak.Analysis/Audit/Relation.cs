namespace Banenafspraak.Analysis;

/// <summary>An equation that must hold between terms, whoever printed them. It can be solved for each of them.</summary>
public abstract class Relation
{
    /// <summary>Makes a relation.</summary>
    /// <param name="rule">Why it holds, in a few words: "sectors add up to the whole".</param>
    /// <param name="members">All its terms; no term twice.</param>
    protected Relation(string rule, IReadOnlyList<Term> members) =>
        (Rule, Members, Key) = (rule, members, rule + ": " + string.Join(" | ", members.Select(m => m.Id)));

    /// <summary>Why it holds.</summary>
    public string Rule { get; }

    /// <summary>Its terms.</summary>
    public IReadOnlyList<Term> Members { get; }

    /// <summary>Identity: the rule and its terms.</summary>
    public string Key { get; }

    /// <summary>The value of one member from the values of all others; null where it cannot be told (a divisor that may be 0).</summary>
    /// <param name="member">Index in <see cref="Members"/> of the term that is computed.</param>
    /// <param name="value">The value of each other member, by its index.</param>
    public abstract Estimate? Solve(int member, Func<int, Estimate> value);

    /// <summary>The arithmetic of <see cref="Solve"/> in words: "70.388 + 724".</summary>
    /// <param name="member">Index of the term that is computed.</param>
    /// <param name="text">How each other member is written, by its index.</param>
    public abstract string Formula(int member, Func<int, string> text);
}

/// <summary>A whole that is the sum of its parts. Member 0 is the whole.</summary>
public sealed class SumRelation(string rule, Term whole, IReadOnlyList<Term> parts) : Relation(rule, [whole, .. parts])
{
    /// <inheritdoc/>
    public override Estimate? Solve(int member, Func<int, Estimate> value) =>
        member == 0
            ? Parts(member).Select(value).Aggregate((a, b) => a + b)
            : Parts(member).Select(value).Aggregate(value(0), (a, b) => a - b);

    /// <inheritdoc/>
    public override string Formula(int member, Func<int, string> text) =>
        member == 0
            ? string.Join(" + ", Parts(member).Select(text))
            : string.Join(" - ", Parts(member).Select(text).Prepend(text(0)));

    private IEnumerable<int> Parts(int except) => Enumerable.Range(1, Members.Count - 1).Where(i => i != except);
}

/// <summary>A product of two factors; a factor in percent counts as hundredths. Member 0 is the product.</summary>
public sealed class ProductRelation(string rule, Term product, Term left, Term right) : Relation(rule, [product, left, right])
{
    private readonly Estimate _scale = Estimate.Of(Quantity.Set(left.Unit == Unit.Percent || right.Unit == Unit.Percent ? 100 : 1, Unit.Other));

    /// <inheritdoc/>
    public override Estimate? Solve(int member, Func<int, Estimate> value)
    {
        if (member == 0)
            return value(1) * value(2) / _scale;
        var divisor = value(3 - member);
        return divisor.Interval.Contains(0) ? null : value(0) * _scale / divisor;
    }

    /// <inheritdoc/>
    public override string Formula(int member, Func<int, string> text) =>
        member == 0 ? $"{text(1)} × {text(2)}" : $"{text(0)} / {text(3 - member)}";
}
