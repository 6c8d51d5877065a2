namespace Banenafspraak.Analysis;

/// <summary>Joins the lines of a paragraph. A hyphen at a line's end is one of three kinds: of a split word, of a compound, or in the place of a word's second half.</summary>
internal sealed class LineJoin(SourceText source)
{
    private const int LongestWord = 40;
    private const int LongestAbbreviation = 4;
    private const int Window = 32_768;

    /// <summary>Before these a hyphen stands for what the words share: "markt- en overheidssector".</summary>
    private static readonly string[] Conjunctions = ["en", "of", "als", "en/of", "dan", "noch", "respectievelijk"];

    /// <summary>Adds the next line.</summary>
    public void Append(PassageBuilder to, ReadOnlySpan<char> text, TextPosition position)
    {
        if (to.Length > 0 && (to.Last != '-' || !char.IsLetterOrDigit(to.FromEnd(2)) || IsSuspended(text)))
            to.Space();
        else if (to.Length > 0 && !IsCompound(to, text, position.Line))
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
    private bool IsCompound(PassageBuilder before, ReadOnlySpan<char> text, int line)
    {
        Span<char> reversed = stackalloc char[LongestWord];
        var length = 0;
        while (length < LongestWord && char.IsLetterOrDigit(before.FromEnd(length + 2)))
            reversed[LongestWord - ++length] = before.FromEnd(length + 1);
        var first = reversed[^length..];
        if (char.IsUpper(text[0]) || !ContainsLower(first))
            return true;
        return char.IsUpper(first[0]) ? StandsAlone(first, line) : length <= LongestAbbreviation && IsFirstPart(first, line);
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

    private bool StandsAlone(ReadOnlySpan<char> word, int line) => Occurs(word, line, c => !char.IsLetterOrDigit(c) && c != '-', _ => true);

    private bool IsFirstPart(ReadOnlySpan<char> word, int line) => Occurs(word, line, c => c == '-', char.IsLetter);

    /// <summary>True where the letter, near this line, has the word with such characters behind it.</summary>
    private bool Occurs(ReadOnlySpan<char> word, int line, Predicate<char> next, Predicate<char> second)
    {
        var around = source.Around(line, Window);
        for (var start = 0; around[start..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var found; start += found + word.Length)
        {
            var at = start + found;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(around[at - 1])) && end + 1 < around.Length && next(around[end]) && second(around[end + 1]))
                return true;
        }
        return false;
    }
}
