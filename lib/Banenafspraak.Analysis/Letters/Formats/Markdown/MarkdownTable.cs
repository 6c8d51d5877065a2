namespace Banenafspraak.Analysis;

/// <summary>Rows of a table in Markdown: cells between tabs, or between bars with a row of dashes under the header.</summary>
internal static class MarkdownTable
{
    /// <summary>The cells of one row; none for the row of dashes.</summary>
    public static List<Passage> Row(ReadOnlySpan<char> text, int line, ICollection<Passage> marks)
    {
        var cells = new List<Passage>();
        var separator = text.StartsWith("|") ? '|' : '\t';
        if (separator == '|' && text.IndexOfAnyExcept("|-: \t") < 0)
            return cells;
        var end = separator == '|' && text.EndsWith("|") ? text.Length - 1 : text.Length;
        for (var start = separator == '|' ? 1 : 0; start <= end;)
        {
            var next = text[start..end].IndexOf(separator);
            var stop = next < 0 ? end : start + next;
            cells.Add(Cell(text, start, stop, line, marks));
            start = stop + 1;
        }
        return cells;
    }

    private static Passage Cell(ReadOnlySpan<char> text, int start, int stop, int line, ICollection<Passage> marks)
    {
        while (start < stop && text[start] == ' ')
            start++;
        var found = new List<Passage>();
        var cell = new PassageBuilder();
        MarkdownInline.Append(text[start..stop].TrimEnd(), new(line, start + 1), cell, found);
        foreach (var mark in found)
            marks.Add(mark);
        while (cell.Length > 0 && cell.Last == ' ')
            cell.RemoveLast();
        return cell.Build();
    }
}
