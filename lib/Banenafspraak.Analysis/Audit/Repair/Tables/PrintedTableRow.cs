namespace Banenafspraak.Analysis;

/// <summary>A row of a table as printed.</summary>
/// <param name="Id">What it is about: "bzk", "total", "rate".</param>
/// <param name="Label">As printed.</param>
/// <param name="Block">Name of the block of rows that it stands in; empty where the table has no blocks.</param>
/// <param name="Cells">A cell for each column.</param>
public sealed record PrintedTableRow(string Id, string Label, string Block, IReadOnlyList<PrintedCell> Cells)
{
    /// <summary>True for the row that the rows of its block add up to.</summary>
    public bool IsTotal => Id == "total" || TotalWords.Begin(Label);
}

/// <summary>Words by which a label says that it is a total.</summary>
internal static class TotalWords
{
    private static readonly string[] Words = ["totaal", "total", "totale"];

    public static bool Begin(string label) => Array.Exists(Words, w => label.StartsWith(w, StringComparison.OrdinalIgnoreCase));
}
