namespace Banenafspraak.Letters;

/// <summary>Refuses a page that would take a parser of HTML long: that many tags, or elements that deep, no letter has.</summary>
internal static class HtmlLimits
{
    /// <summary>A letter of a hundred pages has about 10.000.</summary>
    public const int MaximumTags = 50_000;

    /// <summary>Real pages stay below 40.</summary>
    public const int MaximumDepth = 200;

    /// <summary>Elements that have no end, or whose end is often left out: these do not nest in themselves.</summary>
    private static readonly HashSet<string> NeverDeep = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option",
    };

    /// <summary>Counts the tags of a page, without a parser.</summary>
    /// <exception cref="LetterException">The page is beyond a limit; the error says where.</exception>
    public static void Check(SourceText source)
    {
        var text = source.Text.AsSpan();
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var neverDeep = NeverDeep.GetAlternateLookup<ReadOnlySpan<char>>();
        int tags = 0, depth = 0;
        for (var at = text.IndexOf('<'); at >= 0; at = Next(text, at + 1))
        {
            if (++tags > MaximumTags)
                throw new LetterException(source.Name, source.At(at), $"a page of at most {MaximumTags} tags", "more");
            var isEnd = at + 1 < text.Length && text[at + 1] == '/';
            var name = Name(text[(at + (isEnd ? 2 : 1))..]);
            if (name.IsEmpty || neverDeep.Contains(name))
                continue;
            names.TryGetValue(name, out var count);
            if (isEnd && count == 0)
                continue;
            names[name] = count + (isEnd ? -1 : 1);
            depth += isEnd ? -1 : 1;
            if (depth > MaximumDepth)
                throw new LetterException(source.Name, source.At(at), $"elements at most {MaximumDepth} deep", $"<{name}> deeper than that");
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOf('<') is >= 0 and var next ? from + next : -1;

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        const int LongestName = 40;
        var length = 0;
        while (length < text.Length && length < LongestName && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return text[..length];
    }
}
