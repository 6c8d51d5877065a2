using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Tells a title in plain text: a short line that begins with a capital, has no sign at its end and was ended before it was full.</summary>
internal static class OcrHeading
{
    private const int MostLevels = 9;
    private const string Ends = ".:;,?!-—";

    /// <summary>The last line of the title that begins on a line, where a run of lines begins; 0 where none does.</summary>
    public static int LastLine(OcrLines lines, int line)
    {
        if (!IsTitle(lines[line]) || OcrSigns.Bullet(lines[line]) > 0)
            return 0;
        var end = lines.RunEnd(line);
        var limit = lines.Width * 4 / 5;
        if (end > line)
        {
            var next = lines[line + 1];
            if (OcrRow.IsYears(next))
                return line;
            if (end == line + 1 && char.IsLower(next[0]))
                return IsEnd(next) && next.Length <= limit / 2 && BeginsAfterBlank(lines, end) ? end : 0;
            return char.IsUpper(next[0]) && lines.EndsEarly(line, next, limit) ? line : 0;
        }
        var follows = lines.NextText(line + 1);
        return lines[line].Length <= limit && follows <= lines.Count && BeginsASentence(lines[follows], lines[line].Length <= limit * 3 / 4) ? line : 0;
    }

    /// <summary>How deep the number before a title is: 1 for "3.", 2 for "4.2."; 0 for a title without a number.</summary>
    public static int Depth(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept("0123456789.");
        if (end < 2 || text[end] != ' ' || text[end - 1] != '.')
            return 0;
        foreach (var part in text[..(end - 1)].Split('.'))
        {
            if (!int.TryParse(text[..(end - 1)][part], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return 0;
        }
        var depth = text[..end].Count('.');
        return depth <= MostLevels ? depth : 0;
    }

    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        var start = Depth(text) > 0 ? text[(text.IndexOf(' ') + 1)..] : text;
        return text.Length > 2 && start.Length > 0 && char.IsUpper(start[0]) && IsEnd(text);
    }

    private static bool IsEnd(ReadOnlySpan<char> text) => !Ends.Contains(text[^1], StringComparison.Ordinal);

    /// <summary>True where the text behind a line begins with a capital, on the same page and not with a note.</summary>
    private static bool BeginsAfterBlank(OcrLines lines, int line)
    {
        var next = lines.NextText(line + 1);
        return next <= lines.Count && !lines.IsPageStart(next) && char.IsUpper(lines[next][0]);
    }

    /// <summary>True unless a text goes on with a sentence. Behind a short title an l may be a misread I.</summary>
    private static bool BeginsASentence(ReadOnlySpan<char> text, bool mayBeMisread) =>
        !char.IsLower(text[0]) || OcrSigns.Bullet(text) > 0 || (mayBeMisread && text[0] == 'l');
}
