namespace Banenafspraak.Analysis;

/// <summary>A cell of a repaired table.</summary>
/// <param name="Printed">As the text shows it.</param>
/// <param name="Value">The number; null where it is ambiguous or unreadable.</param>
/// <param name="Decimals">Decimals that the number has in print.</param>
/// <param name="Status">How it is known.</param>
/// <param name="Candidates">All numbers that it may be, the likeliest misreading first; empty for a cell that is as printed, and where nothing bounds it.</param>
/// <param name="IsBlamed">True where the cell is in every set of cells whose change would settle the table.</param>
/// <param name="Reason">One line that a person can check by hand; empty for a cell that is as printed.</param>
public sealed record RepairedCell(
    string Printed, decimal? Value, int Decimals, CellStatus Status, IReadOnlyList<decimal> Candidates, bool IsBlamed, string Reason)
{
    /// <summary>The number in Dutch format, with the percent sign that the print shows; empty where it is not known.</summary>
    public string Text => Value is { } value ? DutchNumber.Format(value, Decimals) + (Printed.Contains('%', StringComparison.Ordinal) ? "%" : "") : "";
}
