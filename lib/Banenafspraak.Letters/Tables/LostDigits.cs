using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Finds cells that look like a number but lost digits: in a damaged table a number that is shorter than its row allows is no reading.</summary>
/// <remarks>
/// A total is the sum of its forms and a rate is total / target, as far as rounding goes. A cell is held for damaged where its row allows only numbers
/// with more digits than are printed, one of which ends in the printed ones. What only disagrees is no damage but a matter for the audit.
/// </remarks>
internal static class LostDigits
{
    private const decimal Hundred = 100m;
    private const decimal Largest = 1_000_000_000m;
    private const decimal Widest = 100m;

    /// <summary>The rows with such cells without value; the same rows where no cell of the table is visibly damaged.</summary>
    public static List<LetterTableRow> Remove(List<LetterTableRow> rows, IReadOnlyList<LetterTableColumn> columns)
    {
        var isDamaged = rows.Exists(r => r.Cells.Any(c => c.Value is null && c.Printed.Length > 0));
        return isDamaged ? [.. rows.Select(r => Remove(r, columns))] : rows;
    }

    private static LetterTableRow Remove(LetterTableRow row, IReadOnlyList<LetterTableColumn> columns)
    {
        var cells = row.Cells.ToList();
        var ids = columns.Select(c => c.Id).ToList();
        var forms = cells.Where((_, i) => ids[i] is ColumnMeaning.Formal or ColumnMeaning.Binnenwerk or ColumnMeaning.HiredIn).Select(Read).ToList();
        if (forms.Count > 1 && forms.TrueForAll(f => f is not null))
            Remove(cells, ids.IndexOf(ColumnMeaning.Total), forms.Aggregate(default(Interval), (sum, f) => sum + f!.Value));
        if (Cell(cells, ids, ColumnMeaning.Target) is { Low: > 0 } target && Cell(cells, ids, ColumnMeaning.Total) is { } total)
            Remove(cells, ids.IndexOf(ColumnMeaning.Rate), total * Interval.Exactly(Hundred) / target);
        return row with { Cells = cells };
    }

    private static Interval? Cell(List<LetterTableCell> cells, List<string> ids, string id) => ids.IndexOf(id) is >= 0 and var at ? Read(cells[at]) : null;

    private static Interval? Read(LetterTableCell cell) => cell.Value is >= 0 and < Largest and { Scale: 0 } value ? Interval.Rounded(value, 0) : null;

    private static void Remove(List<LetterTableCell> cells, int column, Interval exact)
    {
        if (column < 0 || Read(cells[column]) is not { } printed || printed.Meets(exact))
            return;
        var (low, high) = (Math.Round(exact.Low, MidpointRounding.ToZero), Math.Round(exact.High, MidpointRounding.AwayFromZero));
        var digits = string.Concat(cells[column].Printed.Where(char.IsAsciiDigit));
        if (low < 0 || high - low > Widest || Text(low).Length <= digits.Length)
            return;
        for (var whole = low; whole <= high; whole++)
        {
            if (Text(whole).EndsWith(digits, StringComparison.Ordinal))
            {
                var reason = $"expected {DutchNumber.Format(low)} to {DutchNumber.Format(high)} by the rest of the row, found \"{cells[column].Printed}\": digits were lost";
                cells[column] = cells[column] with { Value = null, Reason = reason };
                return;
            }
        }
    }

    private static string Text(decimal whole) => whole.ToString(CultureInfo.InvariantCulture);
}
