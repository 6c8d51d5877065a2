namespace Banenafspraak.Letters;

/// <summary>A table with what each cell must have been, beside what is printed.</summary>
/// <param name="Printed">The table as printed.</param>
/// <param name="Rows">The rows, each with a cell for each column.</param>
/// <param name="Relations">How many relations between cells there are to go by.</param>
/// <param name="Faults">Readable cells that are wrong at least: 0 where the table is consistent; null where it cannot be settled.</param>
/// <param name="FaultsReckoned">A cell is blamed, and a value proven, under the assumption that no more readable cells than this are wrong.</param>
/// <param name="DigitErrors">A value is inferred under the assumption that no more digits of readable cells than this are wrong.</param>
/// <param name="FaultSets">Every set of cells, as row and column, whose change would settle the table, of at most <paramref name="FaultsReckoned"/> cells.</param>
public sealed record RepairedTable(
    LetterTable Printed,
    IReadOnlyList<RepairedRow> Rows,
    int Relations,
    int? Faults,
    int FaultsReckoned,
    int DigitErrors,
    IReadOnlyList<IReadOnlyList<(int Row, int Column)>> FaultSets)
{
    /// <summary>True where the readable cells fulfil every relation.</summary>
    public bool IsConsistent => Faults == 0;

    /// <summary>All cells, row after row.</summary>
    public IEnumerable<RepairedCell> Cells => Rows.SelectMany(r => r.Cells);

    /// <summary>Writes it as one JSON object: columns, rows of cells, consistent, faults.</summary>
    /// <param name="stream">Receives UTF-8 without a line feed at its end.</param>
    /// <param name="others">Other tables of the same letter, written behind it as "others".</param>
    public void WriteJson(Stream stream, IReadOnlyList<RepairedTable>? others = null) =>
        JsonOutput.Write(RepairJson.Of(this) with { Others = others is { Count: > 0 } ? [.. others.Select(RepairJson.Of)] : null }, stream);
}

/// <summary>A row of a repaired table.</summary>
/// <param name="Id">What it is about.</param>
/// <param name="Label">As printed.</param>
/// <param name="Block">Name of the block of rows that it stands in; empty where the table has no blocks.</param>
/// <param name="Cells">A cell for each column.</param>
public sealed record RepairedRow(string Id, string Label, string Block, IReadOnlyList<RepairedCell> Cells);

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

/// <summary>How the number of a cell is known after repair.</summary>
public enum CellStatus
{
    /// <summary>Nothing speaks against what is printed.</summary>
    AsPrinted,

    /// <summary>Arithmetic alone leaves one number.</summary>
    Proven,

    /// <summary>Arithmetic and the digits that survive leave one number.</summary>
    Inferred,

    /// <summary>Several numbers are possible; all are listed.</summary>
    Ambiguous,

    /// <summary>The number cannot be read, and too little bounds it.</summary>
    Unreadable,
}
