namespace Banenafspraak.Letters;

/// <summary>
/// Finds in the source where the text of a page stands. The parser tells the place of tags only; texts follow each other in the page
/// as in the source, so each is looked for behind the last tag.
/// </summary>
/// <param name="source">The page.</param>
internal sealed class HtmlPlaces(SourceText source)
{
    private readonly HashSet<string> _endless = new(StringComparer.Ordinal);
    private int _at;

    /// <summary>An element begins at this tag.</summary>
    public void Tag(int line, int column)
    {
        // An element that the page leaves to the parser, such as tbody, has no place; one out of order does not move it back.
        if (line > 0)
            _at = Math.Max(_at, source.IndexOf(line, column));
    }

    /// <summary>Index in the source at which the next text begins.</summary>
    public int Text()
    {
        var text = source.Text;
        while (_at < text.Length && text[_at] == '<')
            _at = End(_at);
        return _at;
    }

    /// <summary>The text reached as far as this index.</summary>
    public void Reached(int index) => _at = Math.Max(_at, index);

    /// <summary>What an element holds is left out.</summary>
    public void Skip(string element)
    {
        var end = _endless.Contains(element) ? -1 : source.Text.AsSpan(_at).IndexOf("</" + element, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            _endless.Add(element);
        else
            _at += end;
    }

    /// <summary>Index behind a tag or comment.</summary>
    private int End(int start)
    {
        var text = source.Text;
        var isComment = text.AsSpan(start).StartsWith("<!--", StringComparison.Ordinal);
        var close = isComment ? "-->" : ">";
        for (var at = start + (isComment ? 4 : 1); at < text.Length; at++)
        {
            if (!isComment && text[at] is '"' or '\'' && text.IndexOf(text[at], at + 1) is > 0 and var quote)
                at = quote;
            else if (text.AsSpan(at).StartsWith(close, StringComparison.Ordinal))
                return at + close.Length;
        }
        return text.Length;
    }
}
