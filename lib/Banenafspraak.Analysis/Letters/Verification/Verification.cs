namespace Banenafspraak.Analysis;

/// <summary>What came of holding data/ against one text of a letter.</summary>
/// <param name="Letter">Id of the letter.</param>
/// <param name="Text">Name of the text.</param>
/// <param name="Form">Its form.</param>
/// <param name="Figures">How many figures were looked for.</param>
/// <param name="OtherNumbers">How many other numbers were looked for.</param>
/// <param name="Mismatches">The differences, in the order of the data; then the numbers that have no row, in the order of the text.</param>
public sealed record Verification(string Letter, string Text, TextForm Form, int Figures, int OtherNumbers, IReadOnlyList<Mismatch> Mismatches)
{
    /// <summary>True where the data says what the text says, number by number.</summary>
    public bool Agrees => Mismatches.Count == 0;
}
