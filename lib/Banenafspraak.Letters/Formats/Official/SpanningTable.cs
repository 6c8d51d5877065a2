namespace Banenafspraak.Letters;

/// <summary>Collects the cells of a table whose cells may span columns and rows, and repeats a spanning cell in every place that it covers.</summary>
internal sealed class SpanningTable
{
    /// <summary>No letter has a table with more columns.</summary>
    public const int MaximumColumns = 100;

    /// <summary>No letter has a table with more cells, spans repeated.</summary>
    public const int MaximumCells = 50_000;

    private const int LongText = 1000;

    private readonly List<List<Passage>> _rows = [];
    private readonly Passage[] _spanning = new Passage[MaximumColumns];
    private readonly int[] _rowsLeft = new int[MaximumColumns];
    private int _headerRows;

    /// <summary>False once the table has grown beyond <see cref="MaximumCells"/>.</summary>
    public bool IsWithinLimits => Size <= MaximumCells;

    /// <summary>The cells so far, spans repeated; a long text counts as several, for each repetition is read.</summary>
    public int Size { get; private set; }

    /// <summary>Begins a row.</summary>
    /// <param name="isHeader">True where the markup says that it belongs to the head.</param>
    public void StartRow(bool isHeader)
    {
        _rows.Add([]);
        if (isHeader && _headerRows == _rows.Count - 1)
            _headerRows++;
    }

    /// <summary>Adds a cell to the row.</summary>
    /// <param name="cell">Its text.</param>
    /// <param name="column">The column that the markup names, from 0; null for the next free one.</param>
    /// <param name="columns">How many columns it covers.</param>
    /// <param name="rows">How many rows it covers.</param>
    public void Add(Passage cell, int? column, int columns, int rows)
    {
        if (_rows.Count == 0)
            StartRow(isHeader: false);
        var row = _rows[^1];
        FillUp(row, column ?? row.Count);
        for (var left = Math.Max(1, columns); left > 0 && row.Count < MaximumColumns; left--)
        {
            (_spanning[row.Count], _rowsLeft[row.Count]) = (cell, Math.Max(1, rows) - 1);
            Put(row, cell);
        }
    }

    /// <summary>Ends a row: cells of earlier rows that reach into it are repeated.</summary>
    public void EndRow() => FillUp(_rows[^1], Array.FindLastIndex(_rowsLeft, left => left > 0) + 1);

    /// <summary>The table with rows of equal length.</summary>
    public TableGrid Build()
    {
        var width = _rows.Count == 0 ? 0 : _rows.Max(r => r.Count);
        foreach (var row in _rows)
            row.AddRange(Enumerable.Repeat(Passage.Empty, width - row.Count));
        var header = _headerRows > 0 ? _headerRows : HeaderRowsByContent();
        return new([.. _rows.Take(header)], [.. _rows.Skip(header)]);
    }

    /// <summary>Repeats spanning cells at the row's end, up to a column; empty cells stand for columns that the markup passes over.</summary>
    private void FillUp(List<Passage> row, int column)
    {
        while (row.Count < MaximumColumns)
        {
            if (_rowsLeft[row.Count] > 0)
                _rowsLeft[row.Count]--;
            else if (row.Count < column)
                _spanning[row.Count] = Passage.Empty;
            else
                return;
            Put(row, _spanning[row.Count]);
        }
    }

    private void Put(List<Passage> row, Passage cell)
    {
        row.Add(cell);
        Size += 1 + (cell.Text.Length / LongText);
    }

    /// <summary>
    /// Where no row is marked as the head, it is what comes before the first row with a figure. A row with only a label does not extend it,
    /// and years are names of columns, not figures.
    /// </summary>
    private int HeaderRowsByContent()
    {
        var first = _rows.FindIndex(r => r.Skip(1).Any(IsFigure));
        var end = first < 0 ? Math.Min(1, _rows.Count) : first;
        var labelOnly = _rows.FindIndex(0, end, r => r.Skip(1).All(c => c.Text.Length == 0 || ReferenceEquals(c, r[0])));
        return labelOnly > 0 ? labelOnly : end;
    }

    private static bool IsFigure(Passage cell) =>
        cell.Text.AsSpan().ContainsAnyInRange('0', '9') && !(cell.Text is ['1', '9', _, _] or ['2', '0', _, _]);
}
