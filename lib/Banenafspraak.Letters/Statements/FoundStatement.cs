namespace Banenafspraak.Letters;

/// <summary>A sentence that may claim something in words: a candidate for a row of data/statements.csv, which a person judges.</summary>
/// <param name="Line">Line of the text.</param>
/// <param name="Section">Slug of the section, as of a <see cref="Mention"/>.</param>
/// <param name="Place">Paragraph and n-th candidate of it: "p2/s1".</param>
/// <param name="Printed">The words that may claim it.</param>
/// <param name="Claim">What they may claim.</param>
public sealed record FoundStatement(int Line, string Section, string Place, string Printed, Claim Claim);
