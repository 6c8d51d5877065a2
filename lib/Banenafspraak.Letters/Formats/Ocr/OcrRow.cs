using System.Buffers;

namespace Banenafspraak.Letters;

/// <summary>A line of a table whose columns are only apart by spaces, as its cells: a number with the sign before it and the unit behind it is one cell.</summary>
internal static class OcrRow
{
    private const int LongestRow = 300;
    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789.," + DutchNumber.GroupSpaces);
    private static readonly WordSet Units = WordSet.Of("fta fte banen procent %");

    /// <summary>The cells, each as a range of the line; none where the line cannot be a row.</summary>
    public static List<Range> Cells(ReadOnlySpan<char> text)
    {
        var cells = new List<Range>();
        if (text.Length > LongestRow || !text.ContainsAnyInRange('0', '9'))
            return cells;
        var sign = -1;
        for (var start = 0; start < text.Length;)
        {
            var next = text[start..].IndexOf(' ');
            var end = next < 0 ? text.Length : start + next;
            var word = text[start..end];
            if (word is "+/-" or "±")
                sign = start;
            else if (cells.Count > 0 && Units.Contains(word) && IsNumber(text[cells[^1]]))
                cells[^1] = cells[^1].Start.Value..end;
            else if (word.Length > 0)
                cells.Add((sign >= 0 ? sign : start)..end);
            sign = word is "+/-" or "±" ? sign : -1;
            start = end + 1;
        }
        return cells;
    }

    /// <summary>True for a cell that begins with a number as print shows it, damage aside.</summary>
    public static bool IsNumber(ReadOnlySpan<char> cell)
    {
        if (cell.StartsWith("+/- ") || cell.StartsWith("± "))
            cell = cell[(cell.IndexOf(' ') + 1)..];
        var space = cell.IndexOf(' ');
        var number = (space < 0 ? cell : cell[..space]).TrimStart('(').TrimEnd(")%*");
        return number.Length > 0 && char.IsAsciiDigit(number[0]) && number.IndexOfAnyExcept(Marks) < 0;
    }

    /// <summary>True for a line of which at least half is numbers: two or more.</summary>
    public static bool Is(ReadOnlySpan<char> text, List<Range> cells)
    {
        var numbers = Numbers(text, cells);
        return numbers >= 2 && numbers * 2 >= cells.Count && numbers < cells.Count && !IsNumber(text[cells[0]]);
    }

    /// <summary>True for a label without a digit and so many cells, of which some are numbers and the others single signs, or signs around a digit: what damage leaves of a number.</summary>
    public static bool IsDamaged(ReadOnlySpan<char> text, List<Range> cells, int columns)
    {
        if (cells.Count <= columns || text[..cells[^columns].Start.Value].ContainsAnyInRange('0', '9'))
            return false;
        var numbers = 0;
        foreach (var cell in cells[^columns..])
        {
            if (IsNumber(text[cell]))
                numbers++;
            else if (text[cell].Length > 1 && !text[cell].ContainsAnyInRange('0', '9'))
                return false;
        }
        return numbers > 0;
    }

    /// <summary>True for two years or more, and words before them at most: the header of a table by year.</summary>
    public static bool IsYears(ReadOnlySpan<char> text)
    {
        var years = 0;
        foreach (var word in text.Split(' '))
        {
            if (text[word].IsEmpty)
                continue;
            if (text[word] is [('1' or '2'), _, _, _] && text[word].IndexOfAnyExceptInRange('0', '9') < 0)
                years++;
            else if (years > 0 || text[word].ContainsAnyInRange('0', '9'))
                return false;
        }
        return years >= 2;
    }

    /// <summary>How many cells at the end of the line are numbers.</summary>
    public static int Trailing(ReadOnlySpan<char> text, List<Range> cells)
    {
        var count = 0;
        while (count < cells.Count && IsNumber(text[cells[cells.Count - 1 - count]]))
            count++;
        return count;
    }

    private static int Numbers(ReadOnlySpan<char> text, List<Range> cells)
    {
        var count = 0;
        foreach (var cell in cells)
            count += IsNumber(text[cell]) ? 1 : 0;
        return count;
    }
}
