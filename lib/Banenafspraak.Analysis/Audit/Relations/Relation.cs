using System.Globalization;
using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>An equation that must hold between variables, whoever printed them.</summary>
public abstract class Relation
{
    private protected Relation(RelationKind kind, string rule, IReadOnlyList<Variable> members, int output)
    {
        (Kind, Rule, Members, Output) = (kind, rule, members, output);
        Key = rule + ": " + string.Join(" | ", members.Select(m => m.Identity));
    }

    /// <summary>The kind of rule that it comes from.</summary>
    public RelationKind Kind { get; }

    /// <summary>Why it holds, in a few words: "sectors add up".</summary>
    public string Rule { get; }

    /// <summary>Its variables.</summary>
    public IReadOnlyList<Variable> Members { get; }

    /// <summary>Index in <see cref="Members"/> of the variable that a reader would compute from the others.</summary>
    public int Output { get; }

    /// <summary>Identity: the rule and its variables.</summary>
    internal string Key { get; }

    /// <summary>How the numbers are taken, where there is more than one way: "with 36/25,5"; empty where there is one.</summary>
    /// <remarks>Relations of one kind with the same output and a convention each are alternatives: one of them has to hold.</remarks>
    public string Convention { get; init; } = "";

    /// <summary>True where the result was rounded down before it was printed.</summary>
    public bool RoundsDown { get; init; }

    /// <summary>True where parts may exist that are not among the members, or two numbers may be two things, so that what fails proves nothing.</summary>
    public bool IsOpen { get; init; }

    /// <summary>True where what is computed is a part of what is printed: a smaller print is contradicted, and one that is not smaller proves nothing.</summary>
    internal bool IsLeast { get; init; }

    /// <summary>True where several pairs of numbers may be meant, so that neither what holds nor what fails proves anything.</summary>
    internal bool IsQuestion { get; private set; }

    /// <summary>The same as one of several pairs that may be meant.</summary>
    internal Relation AsQuestion()
    {
        var question = (Relation)MemberwiseClone();
        question.IsQuestion = true;
        return question;
    }

    /// <summary>The value of one member from the values of all others; null where it cannot be told (a divisor that may be 0).</summary>
    /// <param name="member">Index in <see cref="Members"/> of the variable that is computed.</param>
    /// <param name="value">The value of each other member, by its index.</param>
    internal abstract Quantity? Solve(int member, Func<int, Quantity> value);

    /// <summary>The arithmetic of <see cref="Solve"/> in words: "70.388 + 724".</summary>
    /// <param name="member">Index of the variable that is computed.</param>
    /// <param name="text">How each other member is written, by its index.</param>
    internal abstract string Formula(int member, Func<int, string> text);

    /// <summary>What is added up or taken away to compute a member; the whole formula where it is no sum.</summary>
    internal virtual IEnumerable<(bool IsAdded, string Identity)> Summands(int member, Func<int, Derivation> input) =>
        [(true, $"({Formula(member, i => Identity(input(i)))})")];

    private protected static string Identity(Derivation input) => $"[{input.Arithmetic}]";
}

/// <summary>A whole that is the sum of its parts. Member 0 is the whole.</summary>
internal sealed class SumRelation(RelationKind kind, string rule, Variable whole, IReadOnlyList<Variable> parts, int output = 0)
    : Relation(kind, rule, [whole, .. parts], output)
{
    internal override Quantity? Solve(int member, Func<int, Quantity> value) => member == 0
        ? Parts(member).Select(value).Aggregate((a, b) => a + b)
        : Parts(member).Select(value).Aggregate(value(0), (a, b) => a - b);

    internal override string Formula(int member, Func<int, string> text) => member == 0
        ? string.Join(" + ", Parts(member).Select(text))
        : string.Join(" - ", Parts(member).Select(text).Prepend(text(0)));

    internal override IEnumerable<(bool IsAdded, string Identity)> Summands(int member, Func<int, Derivation> input) =>
        Enumerable.Range(0, Members.Count).Where(i => i != member)
            .SelectMany(i => input(i).Summands.Select(s => (IsAdded: s.IsAdded == (member == 0 || i == 0), s.Identity)));

    /// <summary>The same where other parts may exist.</summary>
    public SumRelation Opened() => new(Kind, Rule, Members[0], [.. Members.Skip(1)], Output) { Convention = Convention, IsOpen = true };

    private IEnumerable<int> Parts(int except) => Enumerable.Range(1, Members.Count - 1).Where(i => i != except);
}

/// <summary>A product of two factors; a factor in percent counts as hundredths. Member 0 is the product.</summary>
internal sealed class ProductRelation(RelationKind kind, string rule, Variable product, Variable left, Variable right, int output = 0)
    : Relation(kind, rule, [product, left, right], output)
{
    private readonly Quantity _scale = Quantity.Set(left.Unit == Unit.Percent || right.Unit == Unit.Percent ? 100 : 1);

    internal override Quantity? Solve(int member, Func<int, Quantity> value)
    {
        if (member == 0)
            return value(1) * value(2) / _scale;
        var divisor = value(3 - member);
        return divisor.Interval.Contains(0) ? null : value(0) * _scale / divisor;
    }

    internal override string Formula(int member, Func<int, string> text) => member == 0 ? $"{text(1)} × {text(2)}" : $"{text(0)} / {text(3 - member)}";
}

/// <summary>A variable that a formula gives from the others. Member 0 is the result; an input is solved for only where the formula is a product.</summary>
/// <param name="kind">The kind of rule.</param>
/// <param name="rule">Why it holds.</param>
/// <param name="result">What is computed.</param>
/// <param name="inputs">What it is computed from; each stands once in the formula, so that its interval is as narrow as can be.</param>
/// <param name="compute">The value from those of the inputs, in their order; null where a divisor may be 0.</param>
/// <param name="format">The formula with a place for each input: "({0} + {1}) / {2}".</param>
internal sealed class ComputedRelation(
    RelationKind kind, string rule, Variable result, IReadOnlyList<Variable> inputs, Func<Quantity[], Quantity?> compute, CompositeFormat format)
    : Relation(kind, rule, [result, .. inputs], 0)
{
    /// <summary>For each input the formula that gives it from the result, which is place 0, and the other inputs; empty where the formula is not a product.</summary>
    public IReadOnlyList<CompositeFormat> Inverse { get; init; } = [];

    /// <summary>True where all inputs but the last are added up, and the sum is divided by the last.</summary>
    public bool IsQuotientOfSum { get; init; }

    /// <summary>Where the formula is a sum of products: the members of each product, and whether it is added; empty where it is none.</summary>
    public IReadOnlyList<(bool IsAdded, int Left, int Right)> Products { get; init; } = [];

    internal override Quantity? Solve(int member, Func<int, Quantity> value)
    {
        if (member == 0)
            return compute([.. Inputs.Select(value)]);
        return member <= Inverse.Count && compute([.. Inputs.Select(i => i == member ? Quantity.Set(1) : value(i))]) is { } rest && !rest.Interval.Contains(0)
            ? value(0) / rest
            : null;
    }

    internal override string Formula(int member, Func<int, string> text) => member == 0
        ? string.Format(CultureInfo.InvariantCulture, format, [.. Inputs.Select(i => (object)text(i))])
        : string.Format(CultureInfo.InvariantCulture, Inverse[member - 1], [.. Enumerable.Range(0, Members.Count).Select(i => (object)(i == member ? "" : text(i)))]);

    internal override IEnumerable<(bool IsAdded, string Identity)> Summands(int member, Func<int, Derivation> input)
    {
        if (member != 0)
            return base.Summands(member, input);
        if (IsQuotientOfSum)
            return [(true, $"([{Derivation.ArithmeticOf(Inputs.SkipLast(1).SelectMany(i => input(i).Summands))}] / {Identity(input(Inputs.Last()))})")];
        return Products.Count > 0
            ? Products.Select(p => (p.IsAdded, $"({Identity(input(p.Left))} × {Identity(input(p.Right))})"))
            : base.Summands(member, input);
    }

    private IEnumerable<int> Inputs => Enumerable.Range(1, Members.Count - 1);
}
