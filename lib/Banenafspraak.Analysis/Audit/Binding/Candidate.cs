namespace Banenafspraak.Analysis;

/// <summary>A relation with the figures for its members. Candidates of one list are alternatives: one of them has to hold.</summary>
internal sealed record Candidate(Relation Relation, IReadOnlyList<Figure?> Members)
{
    /// <summary>False where numbers are printed differently in so many places that not every way to take them was tried.</summary>
    public bool HasAllReadings { get; init; } = true;

    /// <summary>How many terms nobody printed.</summary>
    public int Missing => Relation.Members.Where((t, i) => t is Meaning && Members[i] is null).Count();

    /// <summary>True where each term is printed, if only damaged, or a number of the rules.</summary>
    public bool IsComplete => Missing == 0;

    /// <summary>True where it can be asked: whole, or tying at least two figures. A sum of all that may be there asks only where one term at most is missing.</summary>
    public bool IsListed => IsComplete || (Members.Count(m => m is not null) > 1 && (!Relation.IsOpen || Missing == 1));
}
