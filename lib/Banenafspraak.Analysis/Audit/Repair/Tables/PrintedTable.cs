namespace Banenafspraak.Analysis;

/// <summary>A table of numbers as printed, some of them perhaps damaged: what <see cref="TableRepair"/> works on.</summary>
/// <param name="Name">Name of the table: its section in a letter, or the file.</param>
/// <param name="Columns">Names of the columns: "target", "formal", "2024".</param>
/// <param name="Rows">The rows, each with a cell for each column.</param>
public sealed record PrintedTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<PrintedTableRow> Rows)
{
    /// <summary>The table of a letter. A cell that the reader of the letter doubts, though it looks like a number, is taken as it looks.</summary>
    public static PrintedTable Of(LetterTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table.Section, [.. table.Columns.Select(c => c.Id)], [.. table.Rows.Select(r => new PrintedTableRow(r.Id, r.PrintedLabel, "", [.. r.Cells.Select(Cell)]))]);
    }

    /// <summary>The same table with the text of one cell changed.</summary>
    public PrintedTable With(int row, int column, string printed)
    {
        var cells = Rows[row].Cells.ToArray();
        cells[column] = PrintedCell.Read(printed) with { IsReserved = cells[column].IsReserved };
        var rows = Rows.ToArray();
        rows[row] = rows[row] with { Cells = cells };
        return this with { Rows = rows };
    }

    private static PrintedCell Cell(LetterTableCell cell) => PrintedCell.Read(cell.Printed) with { IsReserved = cell.IsApproximate };
}
