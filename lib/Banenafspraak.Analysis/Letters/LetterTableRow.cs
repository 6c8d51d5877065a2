namespace Banenafspraak.Analysis;

/// <summary>A row of a table.</summary>
/// <param name="Id">Its name in ids: "bzk", "formal", "rate".</param>
/// <param name="Label">What the label stands for: the name of a ministry in full, or the label as printed.</param>
/// <param name="PrintedLabel">The label as the text shows it.</param>
/// <param name="Line">Line of the text.</param>
/// <param name="Cells">A cell for each column.</param>
public sealed record LetterTableRow(string Id, string Label, string PrintedLabel, int Line, IReadOnlyList<LetterTableCell> Cells);
