namespace Banenafspraak.Letters;

/// <summary>Joins the lines of a paragraph. A hyphen at a line's end is one of three kinds: of a split word, of a compound, or in the place of a word's second half.</summary>
internal sealed class LineJoin(SourceText source)
{
    /// <summary>Before these a hyphen stands for what the words share: "markt- en overheidssector".</summary>
    private static readonly WordSet Conjunctions = WordSet.Of("en of als en/of dan noch respectievelijk");

    private JoinedWords? _words;

    /// <summary>Adds the next line.</summary>
    public void Append(PassageBuilder to, ReadOnlySpan<char> text, TextPosition position)
    {
        if (SplitNumber(to, text) is >= 0 and var cut)
            to.RemoveLast(cut);
        else if (to.Length > 0 && (to.Last != '-' || !char.IsLetterOrDigit(to.FromEnd(2)) || IsSuspended(text)))
            to.Space();
        else if (to.Length > 0 && !IsCompound(to, text))
            to.RemoveLast();
        to.Append(text, position);
    }

    /// <summary>How many characters at the end go where a number was cut at the line's end ("5.-" and "934", "14," and "1%"); -1 where none was.</summary>
    public static int SplitNumber(PassageBuilder before, ReadOnlySpan<char> text)
    {
        var cut = before.Last == '-' ? 1 : 0;
        if (cut == 1 && text.Length > 0 && char.IsLower(text[0]) && IsNumberWord(before, text))
            return 1;
        var sign = before.FromEnd(cut + 1);
        var digits = 0;
        while (char.IsAsciiDigit(before.FromEnd(cut + 2 + digits)))
            digits++;
        var next = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        var isThousand = sign == '.' && digits is >= 1 and <= 3 && next == 3 && !IsWordBefore(before, cut + 2 + digits);
        var isDecimal = sign == ',' && digits > 0 && next is 1 or 2 && next < text.Length && (text[next] == '%' || cut == 1 || text[next..].StartsWith(" procent") || text[next..].StartsWith(" miljoen"));
        return isThousand || isDecimal ? cut : -1;
    }

    // "zeven-" and "honderd"
    private static bool IsNumberWord(PassageBuilder before, ReadOnlySpan<char> text)
    {
        var first = before.Text[..^1];
        first = first[(first.LastIndexOf(' ') + 1)..];
        var length = text.IndexOfAnyExceptInRange('a', 'z') is >= 0 and var end ? end : text.Length;
        return first.Length is > 2 and < JoinedWords.LongestWord && length < JoinedWords.LongestWord && DutchNumber.TryParsePrinted(string.Concat(first, text[..length]), out _, out _);
    }

    // "bijlage 3." ends a sentence, "naar 5." does not
    private static bool IsWordBefore(PassageBuilder before, int from) => char.IsLetter(before.FromEnd(from)) || (before.FromEnd(from) != ' ' && before.FromEnd(from) != '(');

    private static bool IsSuspended(ReadOnlySpan<char> text) => Conjunctions.Contains(text.IndexOf(' ') is >= 0 and var end ? text[..end] : text);

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

/// <summary>Which words of a letter stand alone somewhere, and which are the first part of a compound with a hyphen: found once, in one pass over the text.</summary>
internal sealed class JoinedWords
{
    /// <summary>Longer words are not kept.</summary>
    public const int LongestWord = 40;

    /// <summary>Only abbreviations are first parts: "mbo-scholen".</summary>
    public const int LongestFirstPart = 4;

    /// <summary>A letter of fifty pages has some thousand; what comes behind so many is not kept.</summary>
    private const int MostWords = 50_000;

    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstParts = new(StringComparer.Ordinal);

    private JoinedWords()
    {
    }

    public bool StandsAlone(ReadOnlySpan<char> word) => _alone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool IsFirstPart(ReadOnlySpan<char> word) => _firstParts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static JoinedWords Of(ReadOnlySpan<char> text)
    {
        var words = new JoinedWords();
        var alone = words._alone.GetAlternateLookup<ReadOnlySpan<char>>();
        var firstParts = words._firstParts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0, end; start < text.Length && alone.Set.Count + firstParts.Set.Count < MostWords; start = end + 1)
        {
            end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            var word = text[start..end];
            if (word.Length is 0 or > LongestWord || end + 1 >= text.Length)
                continue;
            if (text[end] != '-' && char.IsUpper(word[0]))
                alone.Add(word);
            else if (text[end] == '-' && word.Length <= LongestFirstPart && char.IsLetter(text[end + 1]))
                firstParts.Add(word);
        }
        return words;
    }
}
