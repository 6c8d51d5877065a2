namespace Banenafspraak.Letters;

/// <summary>The cells of a table by number, row after row, with the decimals that each has or must have.</summary>
internal sealed class TableCells
{
    /// <param name="table">The table.</param>
    /// <param name="said">How its letter says that it was rounded; null where it says nothing.</param>
    public TableCells(LetterTable table, Rounding? said)
    {
        Table = table;
        Columns = [.. table.Columns.Select(c => c.Id)];
        All = [.. table.Rows.SelectMany(r => r.Cells).Select(CellGlyphs.Of)];
        Blocks = [.. table.Rows.Index().GroupBy(r => r.Item.Block, r => r.Index, StringComparer.Ordinal).Select(b => b.ToList())];
        Decimals = [.. All.Select((c, i) => c.Decimals ?? c.ShownDecimals ?? DecimalsAround(i))];
        Rounded = [.. All.Select((c, i) => CellRounding.Of(c, Decimals[i], said))];
    }

    public LetterTable Table { get; }

    /// <summary>The rows by their block.</summary>
    public IReadOnlyList<List<int>> Blocks { get; }

    public IReadOnlyList<CellGlyphs> All { get; }

    public int[] Decimals { get; }

    public CellRounding[] Rounded { get; }

    /// <summary>Names of the columns.</summary>
    public List<string> Columns { get; }

    public int Width => Columns.Count;

    public int At(int row, int column) => (row * Width) + column;

    /// <summary>A sum; null where a cell proves nothing or no part is left.</summary>
    public CellRelation? Sum(string rule, int whole, IReadOnlyList<int> parts, bool isOpen = false) =>
        parts.Count > 1 && IsFirm([whole, .. parts]) && !(isOpen && parts.Any(p => All[p].Value < 0)) ? new SumOfCells(rule, whole, parts, Decimals, Rounded, isOpen) : null;

    /// <summary>A rate; null where a cell proves nothing.</summary>
    public CellRelation? Rate(int rate, int jobs, int target) =>
        IsFirm([rate, jobs, target]) && All[rate].Value is not < 0 && All[jobs].Value is not < 0 && All[target].Value is not < 0
            ? new RateOfCells("the rate is jobs divided by the target", rate, jobs, target, Decimals, Rounded)
            : null;

    private bool IsFirm(IEnumerable<int> cells) => !cells.Any(c => All[c].IsReserved);

    /// <summary>What most cells of the row show where rows are of one unit each, and else most of the column.</summary>
    private int DecimalsAround(int cell)
    {
        var (row, column) = (cell / Width, cell % Width);
        var hasRates = Table.Rows.Any(r => r.Id == ColumnMeaning.Rate);
        var line = hasRates ? Enumerable.Range(0, Width).Select(c => At(row, c)) : Enumerable.Range(0, Table.Rows.Count).Select(r => At(r, column));
        return line.Select(c => All[c].Decimals).OfType<int>().CountBy(d => d).OrderByDescending(d => d.Value).ThenBy(d => d.Key).Select(d => d.Key).FirstOrDefault();
    }
}
