namespace Banenafspraak.Analysis;

/// <summary>The structure of a letter, before its numbers are read.</summary>
/// <param name="Metadata">Who wrote it, when, under which number.</param>
/// <param name="Blocks">All blocks in reading order.</param>
internal sealed record LetterDocument(LetterMetadata Metadata, IReadOnlyList<LetterBlock> Blocks);
