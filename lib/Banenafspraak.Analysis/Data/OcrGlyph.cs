namespace Banenafspraak.Analysis;

/// <summary>Signs that stand in a damaged number in place of one digit.</summary>
/// <param name="Signs">One or two signs as the text shows them: "B", "(]".</param>
/// <param name="Digit">The digit that they may have been; empty where they were none, such as the rule between two cells.</param>
public sealed record OcrGlyph(string Signs, string Digit)
{
    internal static OcrGlyph Read(TableRow row) => new(row["signs"], row["digit"]);
}
