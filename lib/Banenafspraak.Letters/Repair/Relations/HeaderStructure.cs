namespace Banenafspraak.Letters;

/// <summary>Reads from the titles of a table which of its cells add up.</summary>
/// <remarks>
/// A total is the sum of the other columns (or rows) of its kind, a rate is jobs divided by the target. Targets add up to no more than their total, because
/// part of a target may not be divided. A kind of relation that no readable row or column fulfils is not what the titles seem to say, and is left out.
/// </remarks>
internal static class HeaderStructure
{
    private const string ColumnsAddUp = "the columns add up to the total";
    private const string RowsAddUp = "the rows add up to the total";
    private const string RowsAreParts = "the rows together are no more than the total";

    public static IReadOnlyList<CellRelation> Of(TableCells cells)
    {
        long[] numbers = [.. cells.All.Select(c => c.Number)];
        var rowSums = Shown(RowSums(cells), numbers, cells);
        List<CellRelation> targets = [.. TargetSums(cells).OfType<CellRelation>()];
        return
        [
            .. Shown(ColumnSums(cells), numbers, cells),
            .. rowSums,
            .. rowSums.Count > 0 ? targets : Shown(targets, numbers, cells),
            .. Shown(RatesInRows(cells), numbers, cells),
            .. Shown(RatesInColumns(cells), numbers, cells),
        ];
    }

    private static List<CellRelation> Shown(IEnumerable<CellRelation?> relations, long[] numbers, TableCells cells)
    {
        List<CellRelation> kind = [.. relations.OfType<CellRelation>()];
        return IsShown(kind, numbers, cells) ? kind : [];
    }

    /// <summary>False where all relations of a kind that can be decided are broken: then they are not what the titles seem to say.</summary>
    private static bool IsShown(List<CellRelation> kind, long[] numbers, TableCells cells)
    {
        var isDecided = false;
        foreach (var relation in kind)
        {
            if (!Array.TrueForAll(relation.Cells, c => cells.All[c].Value is not null))
                continue;
            if (relation.CanHold(numbers, numbers))
                return true;
            isDecided = true;
        }
        return !isDecided;
    }

    private static IEnumerable<CellRelation?> ColumnSums(TableCells cells)
    {
        var columns = cells.Columns;
        var total = columns.IndexOf(ColumnMeaning.Total);
        if (total < 0)
            yield break;
        var parts = Parts(columns, total);
        for (var row = 0; row < cells.Table.Rows.Count; row++)
        {
            if (cells.Table.Rows[row].Id != ColumnMeaning.Rate)
                yield return cells.Sum(ColumnsAddUp, cells.At(row, total), [.. parts.Select(c => cells.At(row, c))]);
        }
    }

    private static IEnumerable<CellRelation?> RowSums(TableCells cells) =>
        Enumerable.Range(0, cells.Width).Where(c => !IsOther(cells.Columns[c])).SelectMany(c => SumsOfColumn(cells, c, RowsAddUp, isOpen: false));

    /// <summary>Part of a target may not be divided over the rows.</summary>
    private static IEnumerable<CellRelation?> TargetSums(TableCells cells) =>
        Enumerable.Range(0, cells.Width).Where(c => cells.Columns[c] == ColumnMeaning.Target).SelectMany(c => SumsOfColumn(cells, c, RowsAreParts, isOpen: true));

    private static IEnumerable<CellRelation?> SumsOfColumn(TableCells cells, int column, string rule, bool isOpen)
    {
        foreach (var block in cells.Blocks)
        {
            var total = block.FindIndex(r => cells.Table.Rows[r].IsTotal);
            if (total < 0)
                continue;
            var parts = block.Where((r, i) => i != total && !IsOther(cells.Table.Rows[r].Id));
            yield return cells.Sum(rule, cells.At(block[total], column), [.. parts.Select(r => cells.At(r, column))], isOpen);
        }
    }

    private static IEnumerable<CellRelation?> RatesInRows(TableCells cells)
    {
        var columns = cells.Columns;
        var (rate, jobs, target) = (columns.IndexOf(ColumnMeaning.Rate), JobsOf(columns), columns.IndexOf(ColumnMeaning.Target));
        return rate < 0 || jobs < 0 || target < 0
            ? []
            : Enumerable.Range(0, cells.Table.Rows.Count).Select(r => cells.Rate(cells.At(r, rate), cells.At(r, jobs), cells.At(r, target)));
    }

    private static IEnumerable<CellRelation?> RatesInColumns(TableCells cells)
    {
        foreach (var block in cells.Blocks)
        {
            List<string> names = [.. block.Select(r => cells.Table.Rows[r].Id)];
            var (rate, jobs, target) = (names.IndexOf(ColumnMeaning.Rate), JobsOf(names), names.IndexOf(ColumnMeaning.Target));
            for (var column = 0; column < cells.Width && rate >= 0 && jobs >= 0 && target >= 0; column++)
                yield return cells.Rate(cells.At(block[rate], column), cells.At(block[jobs], column), cells.At(block[target], column));
        }
    }

    private static List<int> Parts(List<string> names, int total) => [.. Enumerable.Range(0, names.Count).Where(i => i != total && !IsOther(names[i]))];

    private static int JobsOf(List<string> names) => names.IndexOf(ColumnMeaning.Realised) is >= 0 and var realised ? realised : names.IndexOf(ColumnMeaning.Total);

    /// <summary>Columns and rows that are no part of a total of jobs.</summary>
    private static bool IsOther(string name) => name is ColumnMeaning.Target or ColumnMeaning.Rate or ColumnMeaning.Realised;
}
