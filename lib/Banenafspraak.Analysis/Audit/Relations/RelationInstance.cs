namespace Banenafspraak.Analysis;

/// <summary>A relation with the published figures that stand for its terms, and what its arithmetic says.</summary>
/// <param name="Relation">The equation.</param>
/// <param name="Kind">The kind, or table row, table column, from x to y where the places of the figures make it one.</param>
/// <param name="Members">For each term the figure that prints it; null for a number of the rules and for one that nobody printed.</param>
/// <param name="Computed">The output from the other members; null where one is missing or cannot be read, or a divisor may be 0.</param>
/// <param name="Verdict">What follows for the output as printed.</param>
public sealed record RelationInstance(Relation Relation, RelationKind Kind, IReadOnlyList<Figure?> Members, Estimate? Computed, Verdict Verdict)
{
    /// <summary>The printed figures among the members, each once.</summary>
    public IEnumerable<Figure> Figures => Members.OfType<Figure>().Distinct();

    /// <summary>The figure that is computed from the others; null where it is not printed or set by the rules.</summary>
    public Figure? Output => Members[Relation.Output];

    /// <summary>The terms that nobody printed.</summary>
    public IEnumerable<Term> Missing => Relation.Members.Where((t, i) => t is Meaning && Members[i] is null);

    /// <summary>Ids of the figures and parameters that the output is computed from.</summary>
    public IEnumerable<string> Inputs =>
        Relation.Members.Select((t, i) => i == Relation.Output ? null : Members[i]?.Id ?? (t is RuleTerm ? t.Id : null)).OfType<string>();

    /// <summary>The arithmetic with the numbers as printed; what is not printed is named in brackets.</summary>
    public string Formula => Relation.Formula(Relation.Output, i => NumberText.OfMember(Relation.Members[i], Members[i]));
}
