using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>The line at the foot of a page of a parliamentary paper: "Tweede Kamer, vergaderjaar 2025-2026, 34 352, nr. 348 3".</summary>
internal static class PageFoot
{
    private static readonly string[] Starts = ["Tweede Kamer, vergaderjaar ", "Eerste Kamer, vergaderjaar ", "ISSN "];

    /// <summary>True for such a line, or the line of its imprint.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var start in Starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
                return true;
        }
        return text.StartsWith("kst-") && text.Length < 30 && text.IndexOf(' ') < 0;
    }

    /// <summary>Gives what the line says to the letterhead.</summary>
    public static void Read(ReadOnlySpan<char> text, int line, Letterhead head)
    {
        var parts = text.ToString().Split(", ");
        if (parts.Length < 4)
            return;
        head.Take("V" + parts[1][1..], line);
        head.Take(parts[2], line);
        var number = parts[3].AsSpan(4 <= parts[3].Length ? 4 : 0);
        var end = number.IndexOf(' ');
        if (parts[3].StartsWith("nr. ", StringComparison.Ordinal) && int.TryParse(end < 0 ? number : number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            head.Take($"Nr. {value}", line);
    }
}
