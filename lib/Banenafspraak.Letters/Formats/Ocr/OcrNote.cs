using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Footnotes in plain text: a number and a text at the foot of a page.</summary>
internal static class OcrNote
{
    private const int LongestNotes = 60;

    /// <summary>The number before a note; empty where a line does not begin one.</summary>
    public static ReadOnlySpan<char> Number(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space is 1 or 2 && space + 1 < text.Length && text[..space].IndexOfAnyExceptInRange('0', '9') < 0
            && (char.IsUpper(text[space + 1]) || text[(space + 1)..].StartsWith("http") || text[(space + 1)..].StartsWith("www"))
            ? text[..space]
            : [];
    }

    /// <summary>True where a run of lines is a note: it begins with a number, and only notes stand between it and the end of the page.</summary>
    public static bool IsAt(OcrLines lines, int line)
    {
        for (var at = line; at < line + LongestNotes; at = lines.NextText(lines.RunEnd(at) + 1))
        {
            if (at > lines.Count || (at > line && lines.IsPageStart(at)) || PageFoot.Is(lines[at]))
                return true;
            if (Number(lines[at]).IsEmpty)
                return false;
        }
        return false;
    }

    /// <summary>The number of a note by what was printed and the number of the note before it: the next number, where print lost a part of that.</summary>
    public static int Corrected(ReadOnlySpan<char> printed, int previous)
    {
        var number = int.Parse(printed, NumberStyles.None, CultureInfo.InvariantCulture);
        var next = (previous + 1).ToString(CultureInfo.InvariantCulture);
        return number <= previous && next.Length > printed.Length && next.AsSpan().Contains(printed, StringComparison.Ordinal) ? previous + 1 : number;
    }
}
