namespace Banenafspraak.Letters;

/// <summary>Puts the words of a header that runs over several lines back above their columns, though no line shows where a column begins.</summary>
/// <remarks>
/// On the first line a capital or a year begins a column. A word on a later line goes to the next column that still asks for it: one that broke off
/// with a hyphen or a comma, or ends with an adjective ("Formele", "Totaal") or with "incl." or "excl.".
/// </remarks>
internal sealed class OcrTableHeader(LineJoin join, int columns)
{
    private readonly List<PassageBuilder> _titles = [];

    /// <summary>The titles: one for the labels and one for each column. Where the words do not fit the columns all of them are the labels' title.</summary>
    public IReadOnlyList<Passage> Read(OcrLines lines, int first, int last)
    {
        for (var line = lines.NextText(first); line <= last; line = lines.NextText(line + 1))
        {
            if (line == lines.NextText(first))
                Begin(lines, line);
            else if (_titles.Count <= columns + 1)
                Go(lines, line);
        }
        if (_titles.Count == columns)
            _titles.Insert(0, new());
        if (_titles.Count == columns + 1)
            return [.. _titles.Select(t => t.Build())];
        var all = new PassageBuilder();
        for (var line = lines.NextText(first); line <= last; line = lines.NextText(line + 1))
            join.Append(all, lines[line], lines.At(line, lines[line]));
        return [all.Build(), .. Enumerable.Repeat(Passage.Empty, columns)];
    }

    private void Begin(OcrLines lines, int line)
    {
        var text = lines[line];
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (_titles.Count > columns + 1)
                return;
            if (word.Length == 0)
                continue;
            if (_titles.Count == 0 || char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]))
                _titles.Add(new());
            join.Append(_titles[^1], word, lines.At(line, word));
        }
    }

    private void Go(OcrLines lines, int line)
    {
        var text = lines[line];
        var column = 1;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.Length == 0)
                continue;
            var asking = column;
            while (asking < _titles.Count && !Asks(_titles[asking], word))
                asking++;
            column = Math.Min(asking < _titles.Count ? asking : column, _titles.Count - 1);
            join.Append(_titles[column], word, lines.At(line, word));
            column += word[^1] == '-' ? 1 : 0;
        }
    }

    private static bool Asks(PassageBuilder title, ReadOnlySpan<char> word)
    {
        var text = title.Text;
        if (text.EndsWith("cl.") || text.EndsWith(':'))
            return char.IsUpper(word[0]);
        if (text.EndsWith(','))
            return word is "incl." or "excl.";
        if (char.IsAsciiDigit(word[0]))
            return false;
        return word[0] == '(' ? !text.Contains('(')
            : text.EndsWith('-') || IsUnfinished(text, word) || EndsWith(text, "Formele") || EndsWith(text, "Totaal") || EndsWith(text, "Totale")
                || (EndsWith(text, "banen") && word.StartsWith("gereali"));
    }

    // "In vaste" and "Via uitzend of" ask for a noun.
    private static bool IsUnfinished(ReadOnlySpan<char> title, ReadOnlySpan<char> word)
    {
        var space = title.LastIndexOf(' ');
        if (space < 0 || !char.IsLower(word[0]))
            return false;
        var last = title[(space + 1)..];
        return last is "of" or "en" or "in" or "via" or "van" or "met" or "per" || (last.Length > 3 && char.IsLower(last[0]) && last[^1] == 'e');
    }

    private static bool EndsWith(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || text[^(word.Length + 1)] == ' ');
}
