using System.Runtime.InteropServices;

namespace Banenafspraak.Letters;

/// <summary>What a text is by its first tag, found without a parser.</summary>
/// <param name="IsXml">It has an XML declaration, or the root of an official publication.</param>
/// <param name="IsHtml">Its document type or its first element is HTML.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkupRoot(bool IsXml, bool IsHtml)
{
    private const int LongestProlog = 64 * 1024;

    /// <summary>Looks at a text.</summary>
    public static MarkupRoot Of(string text)
    {
        var rest = text.AsSpan(0, Math.Min(text.Length, LongestProlog)).TrimStart();
        var isXml = rest.StartsWith("<?xml ", StringComparison.Ordinal);
        while (Skip(rest) is > 0 and var length)
            rest = rest[length..].TrimStart();
        if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
            return rest[9..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase) ? new(false, true) : new(true, false);
        if (Begins(rest, "html") || Begins(rest, "head") || Begins(rest, "body") || Begins(rest, "div"))
            return new(false, true);
        return new(isXml || Begins(rest, "officiele-publicatie") || Begins(rest, "kamerwrk"), false);
    }

    /// <summary>Length of a declaration, an instruction or a comment; 0 where none begins.</summary>
    private static int Skip(ReadOnlySpan<char> text)
    {
        var (start, end) = text switch
        {
            _ when text.StartsWith("<?") => ("<?", "?>"),
            _ when text.StartsWith("<!--") => ("<!--", "-->"),
            _ => ("", ""),
        };
        return start.Length > 0 && text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : 0;
    }

    private static bool Begins(ReadOnlySpan<char> text, string name) =>
        text is ['<', .. var rest] && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (rest.Length == name.Length || rest[name.Length] is '>' or '/' or ' ' or '\t' or '\r' or '\n');
}
