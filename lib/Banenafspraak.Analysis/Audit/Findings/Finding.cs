namespace Banenafspraak.Analysis;

/// <summary>Something that an auditor must see: contradictions that the same figures would explain, or a note.</summary>
/// <param name="Id">"findings/" and the figure or relation it is about; it survives inserted rows.</param>
/// <param name="Severity">Error, warning or note.</param>
/// <param name="Origin">Where a wrong number came in.</param>
/// <param name="Kind">Word of the kind of the first relation, or of the note.</param>
/// <param name="Figures">The figures any of which, if wrong, would explain all its relations.</param>
/// <param name="Relations">The relations that say so, in the order of the letter.</param>
/// <param name="Explanation">The arithmetic of each relation, and what else could explain it.</param>
/// <param name="Review">The row of corrections.csv with the decision of a person; null where nobody has looked.</param>
public sealed record Finding(
    string Id,
    Severity Severity,
    Origin Origin,
    string Kind,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<AuditRelation> Relations,
    string Explanation,
    Correction? Review)
{
    /// <summary>True for an error or a warning that no person has decided on.</summary>
    public bool NeedsReview => Severity != Severity.Note && Review is null;

    /// <summary>What is printed and what arithmetic gives, for each contradiction: "printed 56,6%; 329 of 552 is 59,6%". Empty for a note.</summary>
    public string Summary => Severity == Severity.Note ? "" : string.Join(". ", Relations.Select(r => RelationText.Summary(r.Deciding)));
}

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Nothing but a wrong number explains it.</summary>
    Error,

    /// <summary>Two definitions may explain it; the finding names them.</summary>
    Warning,

    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,
}

/// <summary>Where a wrong number came in.</summary>
public enum Origin
{
    /// <summary>When the letter was made machine-readable: the official text prints another number, or a review found the print to be right.</summary>
    Transcription,

    /// <summary>In the letter as published: the official text prints the same, or a review compared it.</summary>
    Publication,

    /// <summary>Not known: the text at hand is OCR or a conversion, and was not compared with the official one.</summary>
    Unknown,

    /// <summary>It was asked for, and could not be told: there is no official text of a letter, or its place was not found there.</summary>
    NotCompared,
}
