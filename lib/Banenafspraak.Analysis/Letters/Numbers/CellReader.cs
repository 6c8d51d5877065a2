namespace Banenafspraak.Analysis;

/// <summary>Reads a table cell that should hold one number.</summary>
internal static class CellReader
{
    /// <summary>Reads one cell. A cell that is not exactly one number has no value, and its reason says what was expected.</summary>
    public static CellNumber Read(string cell)
    {
        var printed = cell.Trim();
        var read = DutchNumber.TryParse(printed, out var value);
        return new(0, printed, read ? value : null, read ? value.Scale : null, null, Qualifier.Exact, false, read ? "" : $"expected one number, found \"{printed}\"");
    }
}
