namespace Banenafspraak.Analysis;

/// <summary>A word of the banenafspraak or of this project (begrip).</summary>
/// <param name="Id">Such as "baseline".</param>
/// <param name="Kind">counting: a word of the counting rules; checking: a word of checking figures.</param>
/// <param name="English">The word as the pages use it.</param>
/// <param name="Dutch">The word as the letters and the law use it.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Reference">Article, letter or file; empty for a word of this project.</param>
/// <param name="Parameter">Name of the number that belongs to it; empty where none does.</param>
public sealed record GlossaryWord(string Id, string Kind, string English, string Dutch, string Meaning, string Reference, string Parameter)
{
    internal static GlossaryWord Read(TableRow row) =>
        new(row["id"], row["kind"], row["word"], row["dutch"], row["meaning"], row["reference"], row["parameter"]);
}

/// <summary>Signs that stand in a damaged number in place of one digit.</summary>
/// <param name="Signs">One or two signs as the text shows them: "B", "(]".</param>
/// <param name="Digit">The digit that they may have been; empty where they were none, such as the rule between two cells.</param>
public sealed record OcrGlyph(string Signs, string Digit)
{
    internal static OcrGlyph Read(TableRow row) => new(row["signs"], row["digit"]);
}

/// <summary>A phrase that letters use, and what it says of a number near it.</summary>
/// <param name="Kind">What kind of thing it tells: measure, form, unit, scope, qualifier, negation ...</param>
/// <param name="Phrase">Words with spaces between; a star at the end of a word stands for any ending: "inleen*".</param>
/// <param name="Means">The word of the closed list that it points to; empty where the kind says it all.</param>
/// <param name="Example">Where it would stand, with invented numbers.</param>
/// <param name="Source">Where it was met: a letter, a law, a dictionary.</param>
public sealed record LexiconPhrase(string Kind, string Phrase, string Means, string Example, string Source)
{
    internal static LexiconPhrase Read(TableRow row) => new(row["kind"], row["phrase"], row["means"], row["example"], row["source"]);
}
