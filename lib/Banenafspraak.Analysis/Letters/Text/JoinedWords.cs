namespace Banenafspraak.Analysis;

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
