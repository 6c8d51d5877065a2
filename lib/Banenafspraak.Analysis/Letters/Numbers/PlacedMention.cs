namespace Banenafspraak.Analysis;

/// <summary>A mention with the passage that it was read from.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Start">Index of its first character in the passage.</param>
/// <param name="Mention">The number.</param>
internal sealed record PlacedMention(LetterPassage Passage, int Start, Mention Mention)
{
    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Mention.Printed.Length;
}
