namespace Banenafspraak.Analysis;

/// <summary>An equation that must hold between terms, whoever printed them.</summary>
public abstract class Relation
{
    /// <summary>Makes a relation.</summary>
    /// <param name="kind">The kind of rule that it comes from.</param>
    /// <param name="rule">Why it holds, in a few words: "sectors add up".</param>
    /// <param name="members">All its terms.</param>
    /// <param name="output">Index of the term that a reader would compute from the others.</param>
    protected Relation(RelationKind kind, string rule, IReadOnlyList<Term> members, int output)
    {
        (Kind, Rule, Members, Output) = (kind, rule, members, output);
        Key = rule + ": " + string.Join(" | ", members.Select(m => m.Identity));
    }

    /// <summary>The kind of rule that it comes from.</summary>
    public RelationKind Kind { get; }

    /// <summary>Why it holds.</summary>
    public string Rule { get; }

    /// <summary>Its terms.</summary>
    public IReadOnlyList<Term> Members { get; }

    /// <summary>Index in <see cref="Members"/> of the term that a reader would compute from the others.</summary>
    public int Output { get; }

    /// <summary>Identity: the rule and its terms.</summary>
    public string Key { get; }

    /// <summary>How the numbers are taken, where there is more than one way: "with 36/25,5"; empty where there is one.</summary>
    /// <remarks>Relations of one kind with the same output and a convention each are alternatives: one of them has to hold.</remarks>
    public string Convention { get; init; } = "";

    /// <summary>True where the result was rounded down before it was printed.</summary>
    public bool RoundsDown { get; init; }

    /// <summary>True where parts may exist that are not among the members, or two numbers may be two things, so that what fails proves nothing.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The value of one member from the values of all others; null where it cannot be told (a divisor that may be 0).</summary>
    /// <param name="member">Index in <see cref="Members"/> of the term that is computed.</param>
    /// <param name="value">The value of each other member, by its index.</param>
    public abstract Estimate? Solve(int member, Func<int, Estimate> value);

    /// <summary>The arithmetic of <see cref="Solve"/> in words: "70.388 + 724".</summary>
    /// <param name="member">Index of the term that is computed.</param>
    /// <param name="text">How each other member is written, by its index.</param>
    public abstract string Formula(int member, Func<int, string> text);
}
