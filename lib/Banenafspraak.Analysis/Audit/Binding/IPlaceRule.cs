namespace Banenafspraak.Analysis;

/// <summary>Proposes relations that follow from where figures are printed, each bound to its figures already.</summary>
internal interface IPlaceRule
{
    IEnumerable<IReadOnlyList<Candidate>> From(FigureIndex index, RuleContext context);
}

/// <summary>A relation with the figures for its members. Candidates of one list are alternatives: one of them has to hold.</summary>
internal sealed record Candidate(Relation Relation, IReadOnlyList<Figure?> Members)
{
    public bool IsComplete => Relation.Members.Select((t, i) => t is not Meaning || Members[i] is not null).All(known => known);

    public int Printed => Members.Count(m => m is not null);
}
