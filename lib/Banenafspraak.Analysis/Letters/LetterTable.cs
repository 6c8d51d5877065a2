namespace Banenafspraak.Analysis;

/// <summary>A table of a letter, read: columns and rows known by what they hold, cells as values.</summary>
/// <param name="Section">Its name in ids: "t1", or "s-rijk" for the unnumbered table of a sector.</param>
/// <param name="Line">Line of its caption, or of its first row.</param>
/// <param name="Caption">As printed; empty where there is none.</param>
/// <param name="Columns">The columns, without that of the labels.</param>
/// <param name="Rows">The rows, in their order; each has a cell for each column.</param>
/// <param name="Notes">The notes under it, and its sources.</param>
public sealed record LetterTable(
    string Section,
    int Line,
    string Caption,
    IReadOnlyList<LetterTableColumn> Columns,
    IReadOnlyList<LetterTableRow> Rows,
    IReadOnlyList<string> Notes);
