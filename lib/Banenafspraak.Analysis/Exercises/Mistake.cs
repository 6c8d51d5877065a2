namespace Banenafspraak.Analysis;

/// <summary>A usual mistake: the answer that it leads to, and what went wrong.</summary>
/// <param name="Answer">The wrong answer.</param>
/// <param name="Diagnosis">What whoever gives it probably did, and which rule says otherwise.</param>
public sealed record Mistake(Answer Answer, string Diagnosis);
