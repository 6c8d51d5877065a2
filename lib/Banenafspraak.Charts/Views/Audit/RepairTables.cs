using Banenafspraak.Analysis;
using Banenafspraak.Letters;

namespace Banenafspraak.Charts;

/// <summary>A repaired table beside the printed one, and why each damaged cell is what it is.</summary>
public static class RepairTables
{
    /// <summary>More candidates than this are counted, not listed.</summary>
    private const int MostListed = 4;

    private static readonly (CellStatus Status, string Meaning)[] Legend =
    [
        (CellStatus.AsPrinted, "nothing speaks against what is printed"),
        (CellStatus.Proven, "arithmetic alone leaves one number"),
        (CellStatus.Inferred, "arithmetic and the signs that survive leave one number"),
        (CellStatus.Ambiguous, "several numbers are possible, all of them listed, the likeliest misreading first; nothing is filled in"),
        (CellStatus.Unreadable, "cannot be read, and too little bounds it"),
    ];

    /// <summary>The table as printed, in Dutch format; a cell that is damaged or wrong shows what is printed, what it must have been, and how that is known.</summary>
    public static Table Cells(string caption, RepairedTable table) =>
        Table.Of(caption, ["Row", .. table.Printed.Columns.Select(c => TableColumn.Number(c.Id.Plain()))])
            .WithRows(table.Rows, r => [RowName(r), .. r.Cells.Select(Cell)]);

    /// <summary>What each sign means, and how many cells of the table have it.</summary>
    public static Table Signs(string caption, RepairedTable table) =>
        Table.Of(caption, "Status", "Meaning", TableColumn.Number("Cells"))
            .WithRows(Legend, l => [Status(l.Status), l.Meaning, table.Cells.Count(c => c.Status == l.Status)]);

    /// <summary>Every damaged or wrong cell with its candidates and the one line of arithmetic that decides.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="table">The repaired table.</param>
    /// <param name="section">Letter and table in ids of figures, "kst-34352-348/t1", for links to the rows of the audit; null for none.</param>
    public static Table Reasons(string caption, RepairedTable table, string? section = null) =>
        Table.Of(caption, "Cell", "Printed", "Status", "May be", "Why")
            .WithRows(
                table.Rows.SelectMany(r => r.Cells.Select((c, i) => (Name: $"{RowName(r)}/{table.Printed.Columns[i].Id}", Cell: c))).Where(c => c.Cell.Status != CellStatus.AsPrinted),
                c =>
                [
                    section is null ? TableCell.Place(c.Name) : AuditPage.PlaceOf($"{section}/{c.Name}", section), c.Cell.Printed,
                    Status(c.Cell.Status) + (c.Cell.IsBlamed ? ", and the print is wrong" : ""), Candidates(c.Cell, int.MaxValue), Words.Arithmetic(c.Cell.Reason),
                ]);

    private static TableCell Cell(RepairedCell cell) => cell.Status == CellStatus.AsPrinted
        ? (cell.Value is { } value ? Text(cell, value) : cell.Printed)
        : TableCell.Repair(cell.Printed, Candidates(cell, MostListed), cell.Status.Word());

    private static string Candidates(RepairedCell cell, int most)
    {
        List<string> texts = [.. cell.Candidates.Take(most).Select(c => Text(cell, c))];
        var more = cell.Candidates.Count - texts.Count;
        return more > 0 ? $"{string.Join(", ", texts)} and {more} more" : Words.Joined(texts, " or ");
    }

    private static string Status(CellStatus status) => status == CellStatus.AsPrinted ? "as printed" : $"{TableCell.SignOf(status.Word())} {status.Word()}";

    private static string Text(RepairedCell cell, decimal value) =>
        DutchNumber.Format(value, cell.Decimals) + (cell.Printed.Contains('%', StringComparison.Ordinal) ? "%" : "");

    private static string RowName(RepairedRow row) => row.Block.Length == 0 ? row.Id : $"{row.Block}/{row.Id}";
}
