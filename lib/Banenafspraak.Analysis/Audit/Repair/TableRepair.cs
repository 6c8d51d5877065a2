namespace Banenafspraak.Analysis;

/// <summary>Finds the wrong cells of a table, and what a damaged or wrong cell must have been.</summary>
/// <remarks>
/// It may say that it cannot tell, never something false: a cell is blamed only if it is in every set of cells whose change settles the table, a value is proven
/// only if arithmetic alone leaves one, and inferred only if the surviving digits leave one of those that arithmetic allows; an inferred percentage must also be
/// what the printed jobs and target round to.
/// </remarks>
/// <param name="glyphs">Look-alikes of digits, as in ocr-glyphs.csv.</param>
public sealed class TableRepair(IReadOnlyList<OcrGlyph> glyphs)
{
    private const int MostCells = 1_000;

    private readonly DigitDistance _distance = new(glyphs);

    /// <summary>Repairs one table.</summary>
    /// <exception cref="TableException">The table has more than a thousand cells.</exception>
    public RepairedTable Repair(PrintedTable table, RepairOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new();
        var cells = new TableCells(table);
        if (cells.All.Count > MostCells)
            throw new TableException($"{table.Name}: expected a table of at most {MostCells} cells, found {cells.All.Count}");
        var relations = options.Structure?.Relations ?? HeaderStructure.Of(cells);
        var bounds = new CellBounds(cells.All, relations);
        var faults = FaultSearch.Find(bounds, options.Faults);
        var explanations = ErrorSearch.Find(bounds, cells.All, _distance, options.DigitErrors, faults.Fewest, Math.Max(options.Faults, faults.Fewest));
        var repair = new CellRepair(cells, bounds, faults, explanations, _distance);
        var rows = table.Rows.Select((r, i) => new RepairedRow(r.Id, r.Label, r.Block, [.. r.Cells.Select((_, j) => repair.Of(cells.At(i, j)))]));
        return new(
            table, [.. rows], relations.Count, faults.Sets.Count == 0 ? null : faults.Fewest, faults.Most, explanations.Errors,
            [.. faults.Sets.Where(s => s.Length > 0).Select(s => s.Select(c => (c / cells.Width, c % cells.Width)).ToList())]);
    }
}
