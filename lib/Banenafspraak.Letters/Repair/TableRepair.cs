namespace Banenafspraak.Letters;

/// <summary>Finds the wrong cells of a table, and what a damaged or wrong cell must have been.</summary>
/// <remarks>
/// It may say that it cannot tell, never something false: a cell is blamed only if it is in every set of cells whose change settles the table, a value is proven
/// only if arithmetic alone leaves one, and inferred only if the surviving digits leave one of those that arithmetic allows; an inferred percentage must also be
/// what the printed jobs and target round to.
/// </remarks>
/// <param name="glyphs">Look-alikes of digits, as in ocr-glyphs.csv.</param>
internal sealed class TableRepair(IReadOnlyList<OcrGlyph> glyphs)
{
    private const int MostCells = 1_000;

    private readonly DigitDistance _distance = new(glyphs);

    /// <summary>Repairs one table.</summary>
    /// <exception cref="TableException">The table has more than a thousand cells.</exception>
    public RepairedTable Repair(LetterTable table, RepairOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new();
        var cells = new TableCells(table, options.Rounding);
        if (cells.All.Count > MostCells)
            throw new TableException($"{table.Section}: expected a table of at most {MostCells} cells, found {cells.All.Count}");
        var relations = options.Structure?.Relations ?? HeaderStructure.Of(cells);
        var bounds = new CellBounds(cells.All, relations);
        var faults = FaultSearch.Find(bounds, options.Faults);
        var explanations = ErrorSearch.Find(bounds, cells.All, _distance, options.DigitErrors, faults.Fewest, Math.Max(options.Faults, faults.Fewest));
        var repair = new CellRepair(cells, bounds, faults, explanations, _distance);
        var rows = table.Rows.Select((r, i) => new RepairedRow(r.Id, r.PrintedLabel, r.Block, [.. r.Cells.Select((_, j) => repair.Of(cells.At(i, j)))]));
        return new(
            table, [.. rows], relations.Count, faults.Sets.Count == 0 ? null : faults.Fewest, faults.Most, explanations.Errors,
            [.. faults.Sets.Where(s => s.Length > 0).Select(s => s.Select(c => (c / cells.Width, c % cells.Width)).ToList())]);
    }
}

/// <summary>What repair may assume.</summary>
public sealed record RepairOptions
{
    /// <summary>How many readable cells may be wrong (k); of a table that needs more, as many as it needs. Default 3.</summary>
    public int Faults { get; init; } = 3;

    /// <summary>How many digits of readable cells may be wrong; null for as few as explain the table, but at least two: two errors can look like one.</summary>
    public int? DigitErrors { get; init; }

    /// <summary>How the numbers that are no percentages were rounded, as the letter says (<see cref="ReadLetter.RoundingOf"/>); null where it says nothing.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>Which cells add up; null for what the titles say.</summary>
    public TableStructure? Structure { get; init; }
}
