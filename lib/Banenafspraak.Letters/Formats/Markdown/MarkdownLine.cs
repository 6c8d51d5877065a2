namespace Banenafspraak.Letters;

/// <summary>What single lines of Markdown are.</summary>
internal static class MarkdownLine
{
    private const int MostColumns = 100;

    /// <summary>The text without the emphasis around all of it.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text) => text.Trim().TrimStart('#').Trim().Trim('*').Trim();

    /// <summary>True for a line of dashes, stars or underscores: a rule between text and notes.</summary>
    public static bool IsRule(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] is '-' or '*' or '_' && text.IndexOfAnyExcept(text[0], ' ') < 0;

    /// <summary>The rank of a title by its marks, the highest first: fewer <c>#</c>, then bold before italic before plain; 0 where it is no title.</summary>
    public static int Rank(ReadOnlySpan<char> text)
    {
        var marks = text.IndexOfAnyExcept('#');
        if (marks is <= 0 or > 6 || text[marks] != ' ')
            return 0;
        var title = text[marks..].Trim();
        return (marks * 4) + (title.StartsWith("**") ? 0 : title.StartsWith("*") ? 1 : 2);
    }

    /// <summary>True for a row of a table. No letter has one with hundreds of columns.</summary>
    public static bool IsRow(ReadOnlySpan<char> text) =>
        (text.StartsWith("|") || text.TrimEnd().Contains('\t')) && text.Count(text[0] == '|' ? '|' : '\t') <= MostColumns;

    /// <summary>The length of the sign before an item of a list, with its space; 0 where there is none.</summary>
    public static int Bullet(ReadOnlySpan<char> text) => text.Length > 2 && text[0] is '-' or '*' or '+' or '•' && text[1] == ' ' ? 2 : 0;
}

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
