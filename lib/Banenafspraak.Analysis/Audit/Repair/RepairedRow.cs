namespace Banenafspraak.Analysis;

/// <summary>A row of a repaired table.</summary>
/// <param name="Id">What it is about.</param>
/// <param name="Label">As printed.</param>
/// <param name="Block">Name of the block of rows that it stands in; empty where the table has no blocks.</param>
/// <param name="Cells">A cell for each column.</param>
public sealed record RepairedRow(string Id, string Label, string Block, IReadOnlyList<RepairedCell> Cells);
