namespace Banenafspraak.Analysis;

/// <summary>Joins the lines of a paragraph. A hyphen at a line's end is one of three kinds: of a split word, of a compound, or in the place of a word's second half.</summary>
internal sealed class LineJoin(SourceText source)
{
    /// <summary>Before these a hyphen stands for what the words share: "markt- en overheidssector".</summary>
    private static readonly string[] Conjunctions = ["en", "of", "als", "en/of", "dan", "noch", "respectievelijk"];

    private JoinedWords? _words;

    /// <summary>Adds the next line.</summary>
    public void Append(PassageBuilder to, ReadOnlySpan<char> text, TextPosition position)
    {
        if (to.Length > 0 && (to.Last != '-' || !char.IsLetterOrDigit(to.FromEnd(2)) || IsSuspended(text)))
            to.Space();
        else if (to.Length > 0 && !IsCompound(to, text))
            to.RemoveLast();
        to.Append(text, position);
    }

    private static bool IsSuspended(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        var word = end < 0 ? text : text[..end];
        foreach (var conjunction in Conjunctions)
        {
            if (word.Equals(conjunction, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>A compound keeps its hyphen: before a capital, behind capitals or digits, behind a name or an abbreviation that the letter uses elsewhere.</summary>
    private bool IsCompound(PassageBuilder before, ReadOnlySpan<char> text)
    {
        Span<char> reversed = stackalloc char[JoinedWords.LongestWord];
        var length = 0;
        while (length < JoinedWords.LongestWord && char.IsLetterOrDigit(before.FromEnd(length + 2)))
            reversed[JoinedWords.LongestWord - ++length] = before.FromEnd(length + 1);
        var first = reversed[^length..];
        if (char.IsUpper(text[0]) || !ContainsLower(first))
            return true;
        return char.IsUpper(first[0]) ? StandsAlone(first) : length <= JoinedWords.LongestFirstPart && IsFirstPart(first);
    }

    private static bool ContainsLower(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }

    private bool StandsAlone(ReadOnlySpan<char> word) => (_words ??= JoinedWords.Of(source.Text)).StandsAlone(word);

    private bool IsFirstPart(ReadOnlySpan<char> word) => (_words ??= JoinedWords.Of(source.Text)).IsFirstPart(word);
}
