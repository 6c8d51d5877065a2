using System.Collections.Frozen;

namespace Banenafspraak.Letters;

/// <summary>The words of data/lexicon, ready to be looked for in texts: what kind of thing each tells, and which.</summary>
/// <remarks>Case and accents of Unicode form do not count. Immutable, safe to use from several threads.</remarks>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, PhraseList> _kinds;

    public Lexicon(IEnumerable<LexiconPhrase> phrases) =>
        _kinds = phrases.GroupBy(p => p.Kind, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => new PhraseList([.. g]), StringComparer.Ordinal);

    /// <summary>The phrases of one kind; an empty list where there are none.</summary>
    public PhraseList this[string kind] => _kinds.GetValueOrDefault(kind, PhraseList.None);
}

/// <summary>Phrases of one kind.</summary>
internal sealed class PhraseList
{
    private const int LongestStem = 3;

    private readonly FrozenDictionary<string, (string[] Words, LexiconPhrase Phrase)[]> _byStart;

    public PhraseList(IReadOnlyList<LexiconPhrase> phrases)
    {
        All = phrases;
        _byStart = phrases.Select(p => (Words: p.Phrase.Split(' '), Phrase: p))
            .GroupBy(p => Start(p.Words[0].AsSpan().TrimEnd('*')).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ThenByDescending(p => p.Phrase.Phrase.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All of them, in the order of the files.</summary>
    public IReadOnlyList<LexiconPhrase> All { get; }

    /// <summary>No phrases.</summary>
    public static PhraseList None { get; } = new([]);

    /// <summary>All phrases of a text in their order; of those that begin at the same word the longest, and none inside another.</summary>
    public List<FoundPhrase> In(ReadOnlySpan<char> text)
    {
        var found = new List<FoundPhrase>();
        for (var at = NextWord(text, 0); at < text.Length;)
        {
            if (At(text, at) is { } phrase)
            {
                found.Add(phrase);
                at = NextWord(text, phrase.End);
            }
            else
            {
                at = NextWord(text, EndOfWord(text, at));
            }
        }
        return found;
    }

    /// <summary>The longest phrase that begins at a place; null where none does.</summary>
    public FoundPhrase? At(ReadOnlySpan<char> text, int at)
    {
        var word = text[at..EndOfWord(text, at)];
        var lookup = _byStart.GetAlternateLookup<ReadOnlySpan<char>>();
        FoundPhrase? best = null;
        for (var length = Math.Min(LongestStem, word.Length); length > 0; length--)
        {
            if (!lookup.TryGetValue(word[..length], out var candidates))
                continue;
            foreach (var (words, phrase) in candidates)
            {
                if (EndOf(text, at, words) is > 0 and var end && end > (best?.End ?? 0))
                    best = new(at, end, phrase);
            }
        }
        return best;
    }

    /// <summary>The phrase that a text is, from its first word to its last; null where it is none.</summary>
    public LexiconPhrase? Of(ReadOnlySpan<char> text) => !text.IsEmpty && At(text, 0) is { } found && found.End == text.Length ? found.Phrase : null;

    private static ReadOnlySpan<char> Start(ReadOnlySpan<char> word) => word[..Math.Min(LongestStem, word.Length)];

    private static int EndOf(ReadOnlySpan<char> text, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
            {
                var gap = at;
                while (at < text.Length && (text[at] == ' ' || text[at] == '\n'))
                    at++;
                if (gap == at)
                    return -1;
            }
            var end = EndOfWord(text, at);
            var pattern = words[i].AsSpan();
            var isMatch = pattern is [.., '*']
                ? text[at..end].StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
                : text[at..end].Equals(pattern, StringComparison.OrdinalIgnoreCase);
            if (!isMatch && pattern is [.., '.'] && end < text.Length && text[end] == '.' && text[at..(end + 1)].Equals(pattern, StringComparison.OrdinalIgnoreCase))
                (isMatch, end) = (true, end + 1);
            if (!isMatch)
                return -1;
            at = end;
        }
        return at;
    }

    private static int NextWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !IsOfWord(text, at))
            at++;
        return at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is '%' or '€')
            return at + 1;
        while (at < text.Length && text[at] is not ('%' or '€') && IsOfWord(text, at))
            at++;
        return at;
    }

    // A hyphen, an apostrophe or a full stop inside a word belongs to it: "mbo-scholen", "fte's", "t.o.v."
    private static bool IsOfWord(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '%' or '€'
        || (text[at] is '-' or '\'' or '’' or '.' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]));
}

/// <summary>A phrase of the lexicon in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index just behind its last.</param>
/// <param name="Phrase">Which it is.</param>
internal readonly record struct FoundPhrase(int Start, int End, LexiconPhrase Phrase)
{
    /// <summary>What it points to.</summary>
    public string Means => Phrase.Means;
}
