namespace Banenafspraak.Letters;

/// <summary>Writes the one line by which a person can check a repaired cell: the relations with their arithmetic, then what they leave, in Dutch number format.</summary>
internal sealed class RepairText(TableCells cells, CellBounds bounds, IReadOnlySet<int> blamed)
{
    private const int MostTerms = 5;
    private const int MostListed = 12;

    /// <summary>A number of units as the table prints it.</summary>
    public string Number(int cell, long units) =>
        DutchNumber.Format(units / (decimal)CellGlyphs.Scale(cells.Decimals[cell]), cells.Decimals[cell]) + (IsRate(cell) ? "%" : "");

    /// <summary>The line.</summary>
    public string Explain(int cell, CellStatus status, IReadOnlyList<long> candidates, string reading)
    {
        List<string> parts = [.. bounds.RelationsOf[cell].Select(r => Arithmetic(cell, bounds.Relations[r], candidates.Any(c => c < 0))).OfType<string>()];
        if (candidates.Count > 0 && status != CellStatus.Inferred)
            parts.Add((candidates.Count == 1 ? "leaves " : "may be ") + string.Join(", ", candidates.Take(MostListed).Select(c => Number(cell, c))) + (candidates.Count > MostListed ? $" and {candidates.Count - MostListed} more" : ""));
        if (reading.Length > 0)
            parts.Add(reading);
        return $"{string.Join("; ", parts)}: {status.Word()}";
    }

    /// <summary>What one relation allows; null where another cell of it cannot be read, or is wrong.</summary>
    private string? Arithmetic(int cell, CellRelation relation, bool mayBeNegative)
    {
        if (relation.Cells.Any(c => c != cell && (cells.All[c].Value is null || blamed.Contains(c))))
            return null;
        var (low, high) = bounds.WindowIn(cell, relation);
        var (formula, value) = relation is RateOfCells ? Quotient(cell, relation) : Sum(cell, relation);
        if (relation is SumOfCells { IsOpen: true })
            return cell == relation.Cells[0] ? $"at least {formula} = {Number(cell, low)}" : $"at most {Number(cell, high)}, so that the rows are no more than the total";
        var shown = value is { } number ? $" = {DutchNumber.Format(Math.Round(number, 2, MidpointRounding.AwayFromZero))}{(IsRate(cell) ? "%" : "")}" : "";
        return high >= CellBounds.Largest / 2 ? $"{formula}{shown}" : $"{formula}{shown}, with rounding {Number(cell, mayBeNegative ? low : Math.Max(0, low))} to {Number(cell, high)}";
    }

    private (string Formula, decimal? Value) Quotient(int cell, CellRelation rate)
    {
        var (percent, jobs, target) = (rate.Cells[0], rate.Cells[1], rate.Cells[2]);
        var (formula, over, under) = cell == percent ? ($"{Printed(jobs)} / {Printed(target)}", 100 * Value(jobs), Value(target))
            : cell == jobs ? ($"{Printed(percent)} × {Printed(target)}", Value(percent) * Value(target), 100)
            : ($"{Printed(jobs)} / {Printed(percent)}", 100 * Value(jobs), Value(percent));
        return (formula, under == 0 ? null : over / under);
    }

    private (string Formula, decimal? Value) Sum(int cell, CellRelation sum)
    {
        var whole = sum.Cells[0];
        var parts = sum.Cells.Skip(1).Where(c => c != cell).ToList();
        var added = parts.Sum(Value);
        var terms = parts.Count > MostTerms ? $"{DutchNumber.Format(added)} ({parts.Count} other cells)" : null;
        return cell == whole
            ? (terms ?? string.Join(" + ", parts.Select(Printed)), added)
            : ($"{Printed(whole)} - {terms ?? string.Join(" - ", parts.Select(Printed))}", Value(whole) - added);
    }

    private string Printed(int cell) => Number(cell, bounds[cell]);

    private decimal Value(int cell) => bounds[cell] / (decimal)CellGlyphs.Scale(cells.Decimals[cell]);

    private bool IsRate(int cell) => bounds.RelationsOf[cell].Any(r => bounds.Relations[r] is RateOfCells rate && rate.Cells[0] == cell);
}
