namespace Banenafspraak.Letters;

/// <summary>Finds a table whose columns are only apart by spaces, and cuts its rows into cells.</summary>
internal sealed class OcrTable
{
    private const int FewestRows = 2;
    private const int MostRows = 500;
    private const int LongestLabel = 40;
    private const int LongestHeader = 20;
    private const int RowsWithoutColumns = 10;

    private readonly List<(int Label, int Line)> _rows;

    private OcrTable(List<(int Label, int Line)> rows, List<int> skipped, int columns) => (_rows, Skipped, Columns) = (rows, skipped, columns);

    public int FirstRow => _rows[0].Label;

    public int LastRow => _rows[^1].Line;

    /// <summary>Lines between the rows that are none: the foot of a page, and the header printed again on the next.</summary>
    public IReadOnlyList<int> Skipped { get; }

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
            if (Rows(lines, line, first) is { } table)
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
        foreach (var (label, line) in _rows)
            rows.Add(Row(lines, label, line, join));
        return new(titles, rows);
    }

    /// <summary>The rows that begin on a line: lines that are numbers for at least half, the damaged ones too, with the first half of a label on the line above.</summary>
    private static OcrTable? Rows(OcrLines lines, int header, int first)
    {
        var rows = new List<(int Label, int Line)>();
        var skipped = new List<int>();
        var columns = 0;
        for (int line = first, next; line <= lines.Count && rows.Count < MostRows; line = next)
        {
            var label = line;
            if (IsLabelAbove(lines, line, columns))
                line++;
            var text = lines[line];
            var cells = OcrRow.Cells(text);
            if (IsRow(lines, line, cells, columns) && !(rows.Count == 0 && OcrRow.IsYears(text)) && (rows.Count < RowsWithoutColumns || columns >= 2))
            {
                rows.Add((label, line));
                columns = Math.Max(columns, OcrRow.Trailing(text, cells));
                next = line + 1;
                continue;
            }
            var ahead = rows.Count >= FewestRows && columns >= 2 ? NextPage(lines, header, first, rows[^1].Line + 1) : 0;
            if (ahead == 0)
                break;
            skipped.AddRange(Enumerable.Range(rows[^1].Line + 1, ahead - rows[^1].Line - 1).Where(l => !lines.IsBlank(l)));
            next = ahead;
        }
        return rows.Count >= FewestRows && columns >= 2 ? new(rows, skipped.FindAll(l => l < rows[^1].Line), columns) : null;
    }

    /// <summary>True for a line of numbers; where one of few cannot be read, for one of as many cells as the rows above it, or as the row below where it is the first.</summary>
    private static bool IsRow(OcrLines lines, int line, List<Range> cells, int columns)
    {
        var text = lines[line];
        if (OcrRow.Is(text, cells))
            return true;
        if (!OcrRow.IsDamaged(text, cells, 2))
            return false;
        if (columns == 0 && line < lines.Count)
        {
            var below = lines[line + 1];
            var next = OcrRow.Cells(below);
            columns = OcrRow.Is(below, next) ? OcrRow.Trailing(below, next) : 0;
        }
        return columns >= 2 && OcrRow.IsDamaged(text, cells, columns);
    }

    /// <summary>A short line without a number, whose label the row below ends: "Universitair medische" above "centra 2.611 402".</summary>
    private static bool IsLabelAbove(OcrLines lines, int line, int columns)
    {
        if (line >= lines.Count || lines.IsBlank(line) || lines.IsBlank(line + 1))
            return false;
        var text = lines[line].ToString();
        var below = lines[line + 1];
        return text.Length <= LongestLabel && !text.AsSpan().ContainsAnyInRange('0', '9') && !text.EndsWith('.') && !text.EndsWith(':')
            && (char.IsLower(below[0]) || GoesOn(text)) && IsRow(lines, line + 1, OcrRow.Cells(below), columns);
    }

    // "Buitenlandse Zaken en" asks for more, whatever its capital.
    private static bool GoesOn(string label) =>
        label[(label.LastIndexOf(' ') + 1)..] is "en" or "of" or "van" or "de" or "het" or "voor" or "&" || label.EndsWith(',') || label.EndsWith('-');

    /// <summary>Where the rows go on behind the foot of a page and the header printed again; 0 where they do not.</summary>
    private static int NextPage(OcrLines lines, int header, int firstRow, int line)
    {
        var foot = lines.NextText(line);
        if (foot > lines.Count || !PageFoot.Is(lines[foot]))
            return 0;
        var at = lines.NextText(foot + 1);
        for (var title = lines.NextText(header); title < firstRow; title = lines.NextText(title + 1))
        {
            if (at > lines.Count || !lines[at].Equals(lines[title], StringComparison.Ordinal))
                return title == lines.NextText(header) ? 0 : at;
            at = lines.NextText(at + 1);
        }
        return at > lines.Count ? 0 : at;
    }

    /// <summary>The label and the cells of a row, counted from the end; a row that has too few is filled up behind.</summary>
    private IReadOnlyList<Passage> Row(OcrLines lines, int above, int line, LineJoin join)
    {
        var text = lines[line];
        var cells = OcrRow.Cells(text);
        var label = Math.Max(1, cells.Count - Columns);
        var name = new PassageBuilder();
        if (above < line)
            join.Append(name, lines[above], lines.At(above, lines[above]));
        var own = text[..cells[label - 1].End.Value];
        join.Append(name, own, lines.At(line, own));
        var row = new List<Passage> { name.Build() };
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
