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
