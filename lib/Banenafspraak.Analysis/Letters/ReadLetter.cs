namespace Banenafspraak.Analysis;

/// <summary>A letter as the reader found it.</summary>
/// <param name="Metadata">Who wrote it, when, under which number.</param>
/// <param name="Sections">The sections that have a title, in their order.</param>
/// <param name="Tables">The tables, in their order.</param>
/// <param name="Passages">All of its text, in reading order: what numbers are looked for in.</param>
public sealed record ReadLetter(
    LetterMetadata Metadata,
    IReadOnlyList<LetterSection> Sections,
    IReadOnlyList<LetterTable> Tables,
    IReadOnlyList<LetterPassage> Passages)
{
    /// <summary>The form of the text.</summary>
    public TextForm Form { get; init; }

    /// <summary>Every number of the letter, in the order of its passages.</summary>
    public IReadOnlyList<Mention> Mentions { get; } = MentionReader.Read(Passages);
}
