namespace Banenafspraak.Analysis;

/// <summary>A table as printed: header rows and body rows of cells. Spans of more than one column or row are repeated, so that all rows are equally long.</summary>
/// <param name="Header">The header rows; the first column is that of the row labels.</param>
/// <param name="Body">The body rows; the first cell is the label.</param>
public sealed record TableGrid(IReadOnlyList<IReadOnlyList<Passage>> Header, IReadOnlyList<IReadOnlyList<Passage>> Body);
