using System.Buffers;
using System.Net;

namespace Banenafspraak.Letters;

/// <summary>Markup within a line: emphasis and tags are left out, character references are the characters that they stand for, the numbers of notes are set apart, addresses stay.</summary>
internal static class MarkdownInline
{
    private const int LongestTag = 8;
    private const int LongestReference = 10;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*<\\&");

    /// <summary>Adds a line's text without its markup.</summary>
    /// <param name="text">The line, or a part of it.</param>
    /// <param name="position">Where that begins.</param>
    /// <param name="to">Receives the text.</param>
    /// <param name="marks">Receives the numbers of notes.</param>
    public static void Append(ReadOnlySpan<char> text, TextPosition position, PassageBuilder to, ICollection<Passage> marks)
    {
        var start = 0;
        while (start < text.Length)
        {
            var next = text[start..].IndexOfAny(Signs);
            if (next < 0)
                break;
            var at = start + next;
            var length = Markup(text[at..]);
            if (length == 0)
            {
                to.Append(text[start..(at + 1)], At(position, start));
                start = at + 1;
                continue;
            }
            to.Append(text[start..at], At(position, start));
            if (text[at] == '&')
                to.Append(WebUtility.HtmlDecode(text.Slice(at, length).ToString()), At(position, at));
            if (text[at..].StartsWith("<sup>"))
                marks.Add(new PassageBuilder().Append(text.Slice(at + 5, length - 11), At(position, at + 5)).Build());
            start = at + length;
            if (text[at..].StartsWith("<br"))
                Break(to, text[start..]);
        }
        to.Append(text[start..], At(position, start));
    }

    /// <summary>A line break parts words, but for a hyphen that cuts one in two.</summary>
    private static void Break(PassageBuilder to, ReadOnlySpan<char> next)
    {
        if (to.Length == 0 || to.Last == ' ')
            return;
        if (to.Last == '-' && next.Length > 0 && char.IsLower(next[0]))
            to.RemoveLast();
        else
            to.Space();
    }

    /// <summary>The number of characters of the markup that a text begins with; 0 where it is none.</summary>
    private static int Markup(ReadOnlySpan<char> text)
    {
        if (text[0] == '*')
            return Math.Max(1, text.IndexOfAnyExcept('*'));
        if (text[0] == '\\')
            return text.Length > 1 && char.IsPunctuation(text[1]) ? 1 : 0;
        if (text[0] == '&')
            return Reference(text[..Math.Min(text.Length, LongestReference)]);
        if (text.StartsWith("<sup>"))
        {
            var end = text[..Math.Min(text.Length, 24)].IndexOf("</sup>", StringComparison.Ordinal);
            return end < 0 ? 0 : end + 6;
        }
        var tag = text[..Math.Min(text.Length, LongestTag)];
        var close = tag.IndexOf('>');
        var name = close < 0 ? [] : tag[1..close].Trim('/');
        return name is "b" or "i" or "u" or "br" or "em" or "br /" or "sup" or "strong" ? close + 1 : 0;
    }

    /// <summary>The length of a character reference, such as <c>&amp;nbsp;</c> between the digits of a number; 0 where it stands for no character.</summary>
    private static int Reference(ReadOnlySpan<char> text) =>
        text.IndexOf(';') is > 1 and var end && WebUtility.HtmlDecode(text[..(end + 1)].ToString()).Length < end ? end + 1 : 0;

    private static TextPosition At(TextPosition position, int offset) => position with { Column = position.Column + offset };
}
