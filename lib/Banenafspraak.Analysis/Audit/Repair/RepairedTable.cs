namespace Banenafspraak.Analysis;

/// <summary>A table with what each cell must have been, beside what is printed.</summary>
/// <param name="Printed">The table as printed.</param>
/// <param name="Rows">The rows, each with a cell for each column.</param>
/// <param name="Relations">How many relations between cells there are to go by.</param>
/// <param name="Faults">Readable cells that are wrong at least: 0 where the table is consistent; null where it cannot be settled.</param>
/// <param name="FaultsReckoned">A cell is blamed, and a value proven, under the assumption that no more readable cells than this are wrong.</param>
/// <param name="DigitErrors">A value is inferred under the assumption that no more digits of readable cells than this are wrong.</param>
/// <param name="FaultSets">Every set of cells, as row and column, whose change would settle the table, of at most <paramref name="FaultsReckoned"/> cells.</param>
public sealed record RepairedTable(
    PrintedTable Printed,
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
    /// <param name="json">Receives the object.</param>
    /// <param name="others">Other tables of the same letter, written behind it as "others".</param>
    public void WriteJson(System.Text.Json.Utf8JsonWriter json, IReadOnlyList<RepairedTable>? others = null) => RepairJson.Write(this, others ?? [], json);
}
