namespace Banenafspraak.Letters;

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
    IReadOnlyList<string> Notes)
{
    /// <summary>The same table with the text of one cell changed.</summary>
    internal LetterTable With(int row, int column, string printed)
    {
        var cells = Rows[row].Cells.ToArray();
        cells[column] = CellReader.Read(printed, Columns[column].Unit) with { IsApproximate = cells[column].IsApproximate };
        var rows = Rows.ToArray();
        rows[row] = rows[row] with { Cells = cells };
        return this with { Rows = rows };
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Id">Its name in ids: "bzk", "formal", "rate".</param>
/// <param name="Label">What the label stands for: the name of a ministry in full, or the label as printed.</param>
/// <param name="PrintedLabel">The label as the text shows it.</param>
/// <param name="Line">Line of the text.</param>
/// <param name="Cells">A cell for each column.</param>
public sealed record LetterTableRow(string Id, string Label, string PrintedLabel, int Line, IReadOnlyList<LetterTableCell> Cells)
{
    /// <summary>Name of the block of rows that it stands in; empty where the table has no blocks.</summary>
    public string Block { get; init; } = "";

    /// <summary>True for the row that the rows of its block add up to.</summary>
    internal bool IsTotal => ColumnMeaning.IsTotal(Id, PrintedLabel);
}

/// <summary>A column of a table.</summary>
/// <param name="Id">Its name in ids: "target", "markt", "2024".</param>
/// <param name="Title">As printed, over all lines of the header.</param>
/// <param name="Unit">What its numbers count; null where neither header nor caption says so.</param>
public sealed record LetterTableColumn(string Id, string Title, Unit? Unit);

/// <summary>A cell of a table.</summary>
/// <param name="Printed">The number as the text shows it, without the word for its unit: "5.637", "80%", "(70.000)"; a damaged one too.</param>
/// <param name="Value">The number; null where it cannot be read.</param>
/// <param name="Unit">What it counts; null where the table does not say so.</param>
/// <param name="Reason">Why there is no value; null where there is one.</param>
public sealed record LetterTableCell(string Printed, decimal? Value, Unit? Unit, string? Reason)
{
    /// <summary>True for a number between "(" and ")", which these letters use for targets, never for negative numbers.</summary>
    public bool InParentheses { get; init; }

    /// <summary>True where "+/-" or a word such as "circa" stands before the number.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>All that stands in it, with its place.</summary>
    internal Passage Text { get; init; } = Passage.Empty;

    /// <summary>Where in the text the number stands, and its decimals; null where it cannot be read.</summary>
    internal ScannedNumber? Number { get; init; }

    /// <summary>Where it stands.</summary>
    public TextPosition Position => Text.Start;
}
