namespace Banenafspraak.Letters;

/// <summary>Finds a table whose columns are only apart by spaces, and cuts its rows into cells.</summary>
internal sealed class OcrTable
{
    private const int FewestRows = 2;
    private const int MostRows = 500;
    private const int LongestHeader = 20;
    private const int RowsWithoutColumns = 10;

    private OcrTable(int firstRow, int lastRow, int columns) => (FirstRow, LastRow, Columns) = (firstRow, lastRow, columns);

    public int FirstRow { get; }

    public int LastRow { get; }

    /// <summary>Number of columns, without that of the labels.</summary>
    public int Columns { get; }

    /// <summary>The table whose rows begin on a line or below a header there; null where none does.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="line">Where a caption or header may begin.</param>
    /// <param name="hasCaption">True where a caption says that a table follows: its header may have blank lines.</param>
    public static OcrTable? Find(OcrLines lines, int line, bool hasCaption)
    {
        var limit = hasCaption ? line + LongestHeader : lines.RunEnd(line);
        for (var first = line; first <= Math.Min(limit, lines.Count); first++)
        {
            if (Rows(lines, first) is { } table)
                return table;
            var text = lines[first];
            if (!hasCaption && !OcrRow.IsYears(text))
                return null;
        }
        return null;
    }

    /// <summary>The grid: the header above the rows, and the rows.</summary>
    public TableGrid Grid(OcrLines lines, int header, LineJoin join)
    {
        var titles = lines.NextText(header) < FirstRow ? (IReadOnlyList<IReadOnlyList<Passage>>)[new OcrTableHeader(join, Columns).Read(lines, header, FirstRow - 1)] : [];
        var rows = new List<IReadOnlyList<Passage>>();
        for (var line = lines.NextText(FirstRow); line <= LastRow; line = lines.NextText(line + 1))
            rows.Add(Row(lines, line));
        return new(titles, rows);
    }

    /// <summary>The rows that begin on a line: lines that are numbers for at least half, the damaged ones too.</summary>
    private static OcrTable? Rows(OcrLines lines, int first)
    {
        int last = first - 1, rows = 0, columns = 0;
        for (var line = first; line <= lines.Count && rows < MostRows && (line == first || line == last + 1); line++)
        {
            var text = lines[line];
            var cells = OcrRow.Cells(text);
            if (!OcrRow.Is(text, cells) || (rows >= RowsWithoutColumns && columns < 2))
                break;
            (last, rows, columns) = (line, rows + 1, Math.Max(columns, OcrRow.Trailing(text, cells)));
        }
        return rows >= FewestRows && columns >= 2 ? new(first, last, columns) : null;
    }

    /// <summary>The label and the cells of a row, counted from the end; a row that has too few is filled up behind.</summary>
    private IReadOnlyList<Passage> Row(OcrLines lines, int line)
    {
        var text = lines[line];
        var cells = OcrRow.Cells(text);
        var label = Math.Max(1, cells.Count - Columns);
        var row = new List<Passage> { Part(lines, line, 0, cells[label - 1].End.Value) };
        foreach (var cell in cells[label..])
            row.Add(Part(lines, line, cell.Start.Value, cell.End.Value));
        while (row.Count <= Columns)
            row.Add(Passage.Empty);
        return row;
    }

    private static Passage Part(OcrLines lines, int line, int start, int end)
    {
        var part = lines[line][start..end];
        return new PassageBuilder().Append(part, lines.At(line, part)).Build();
    }
}
