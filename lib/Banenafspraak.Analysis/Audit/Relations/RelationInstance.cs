namespace Banenafspraak.Analysis;

/// <summary>A relation with the published figures that stand for its terms, and what its arithmetic says.</summary>
/// <param name="Relation">The equation.</param>
/// <param name="Kind">The kind, or table row, table column, from x to y where the places of the figures make it one.</param>
/// <param name="Members">For each term the figure that prints it; null for a number of the rules and for one that nobody printed.</param>
/// <param name="Solved">Index of the term that is computed.</param>
/// <param name="Computed">Its value from the other members; null where one is missing or cannot be read, or a divisor may be 0.</param>
/// <param name="Verdict">What follows for the output as printed.</param>
public sealed record RelationInstance(Relation Relation, RelationKind Kind, IReadOnlyList<Figure?> Members, int Solved, Estimate? Computed, Verdict Verdict)
{
    /// <summary>For each term that is not printed, or cannot be read, how it follows from other printed numbers; null where it need not or does not.</summary>
    public IReadOnlyList<Derivation?> Derived { get; init; } = new Derivation?[Members.Count];

    /// <summary>False where numbers are printed differently in so many places that not every way to take them was tried.</summary>
    internal bool HasAllReadings { get; init; } = true;

    /// <summary>The printed figures that it rests on, each once.</summary>
    public IEnumerable<Figure> Figures =>
        Members.Select((m, i) => Derived[i] is null ? m : null).OfType<Figure>().Concat(Derived.OfType<Derivation>().SelectMany(d => d.Figures)).Distinct();

    /// <summary>The figure that is computed from the others; null where it is not printed or set by the rules.</summary>
    public Figure? Output => Members[Solved];

    /// <summary>What is computed.</summary>
    public Term OutputTerm => Relation.Members[Solved];

    /// <summary>The terms that nobody printed and that do not follow from other numbers.</summary>
    public IEnumerable<Term> Missing => Relation.Members.Where((t, i) => t is Meaning && Members[i] is null && Derived[i] is null);

    /// <summary>Ids of the figures and parameters that the output is computed from.</summary>
    public IEnumerable<string> Inputs => Relation.Members
        .SelectMany((t, i) => i == Solved ? [] : Derived[i]?.Sources ?? (Members[i] is { } figure ? [figure.Id] : t is RuleTerm ? [t.Id] : Array.Empty<string>()))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The arithmetic with the numbers as printed; what is not printed is named in brackets.</summary>
    public string Formula => Relation.Formula(Solved, i => Derived[i]?.Operand ?? NumberText.OfMember(Relation.Members[i], Members[i]));
}
