namespace Banenafspraak.Analysis;

/// <summary>One block of a letter, in reading order. Every character of the source that may hold a number is in exactly one block.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; for a table its caption.</param>
public sealed record LetterBlock(BlockKind Kind, Passage Text)
{
    /// <summary>Depth of a heading: 1 for a section, 2 for a part of it; 0 for other blocks.</summary>
    public int Level { get; init; }

    /// <summary>Number of a footnote or table note as its text prints it, without damage: "4"; empty for other blocks.</summary>
    public string Marker { get; init; } = "";

    /// <summary>The cells of a table; null for other blocks.</summary>
    public TableGrid? Grid { get; init; }
}
