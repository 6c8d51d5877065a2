using System.Text.Json.Serialization;

namespace Banenafspraak.Letters;

/// <summary>A repaired table as one JSON object.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows, each with its cells.</param>
/// <param name="Consistent">Whether the readable cells fulfil every relation.</param>
/// <param name="Faults">Readable cells that are wrong at least; null where the table cannot be settled.</param>
/// <param name="FaultsReckoned">Wrong cells that are reckoned with.</param>
/// <param name="DigitErrors">Wrong digits that are reckoned with.</param>
/// <param name="Relations">How many relations there are.</param>
/// <param name="FaultSets">Every set of cells, each by row and column, whose change would settle the table.</param>
internal sealed record RepairJson(
    string Table,
    IEnumerable<string> Columns,
    IEnumerable<object> Rows,
    bool Consistent,
    int? Faults,
    int FaultsReckoned,
    int DigitErrors,
    int Relations,
    IEnumerable<IEnumerable<string>> FaultSets)
{
    /// <summary>Other tables of the same letter; left out where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RepairJson>? Others { get; init; }

    public static RepairJson Of(RepairedTable table) => new(
        table.Printed.Section,
        table.Printed.Columns.Select(c => c.Id),
        table.Rows.Select(r => (object)new { Id = Place(r), r.Label, Cells = r.Cells.Select(Cell) }),
        table.IsConsistent,
        table.Faults,
        table.FaultsReckoned,
        table.DigitErrors,
        table.Relations,
        table.FaultSets.Select(s => s.Select(c => $"{Place(table.Rows[c.Row])}/{table.Printed.Columns[c.Column].Id}")));

    private static object Cell(RepairedCell cell) =>
        new { cell.Printed, cell.Value, cell.Status, cell.Candidates, Blamed = cell.IsBlamed, Reason = cell.Reason.Length > 0 ? cell.Reason : null };

    private static string Place(RepairedRow row) => row.Block.Length == 0 ? row.Id : $"{row.Block}/{row.Id}";
}
