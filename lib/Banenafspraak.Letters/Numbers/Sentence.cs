using System.Collections.Frozen;

namespace Banenafspraak.Letters;

/// <summary>Words and ends of sentences in running text. A chunk is what stands between two spaces.</summary>
internal static class Sentence
{
    private static readonly WordSet Abbreviations = WordSet.Of("nr nrs p pp blz art jl ca resp incl excl bijv max min mln mld dzd tel jan feb mrt apr jun jul aug sep sept okt nov dec vgl zgn dhr mw drs dr ir prof stb stcrt ed nl");

    /// <summary>The chunk without the punctuation around it: "(banen)," is "banen". A percent sign is a word.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> chunk)
    {
        var start = 0;
        while (start < chunk.Length && !IsOfWord(chunk[start]))
            start++;
        var end = chunk.Length;
        while (end > start && !IsOfWord(chunk[end - 1]))
            end--;
        return chunk[start..end];
    }

    /// <summary>True where a sentence ends with this chunk: it closes with a stop that is no abbreviation's.</summary>
    public static bool EndsWith(ReadOnlySpan<char> chunk)
    {
        var stop = chunk.Length;
        while (stop > 0 && chunk[stop - 1] is ')' or '"' or '\'' or '’' or '»' or '®' or '*' or '°')
            stop--;
        if (stop > 2 && chunk[stop - 1] == ']' && chunk[..stop].LastIndexOf('[') is > 0 and var mark)
            stop = mark;
        if (stop == 0)
            return false;
        if (chunk[stop - 1] is '!' or '?' or ';' or ':')
            return true;
        var word = Bare(chunk[..stop]);
        if (chunk[stop - 1] != '.')
            return false;
        var isAbbreviation = (word.Length == 1 && char.IsLetter(word[0])) || (word.Contains('.') && !char.IsAsciiDigit(word[0])) || Abbreviations.Contains(word);
        return !isAbbreviation;
    }

    /// <summary>The word some chunks behind the beginning of a text; empty where the sentence ends before it.</summary>
    /// <param name="text">Begins just behind a word, so that what is glued to that word comes first.</param>
    /// <param name="rank">1 for the first word.</param>
    public static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int rank)
    {
        while (!text.IsEmpty)
        {
            var length = text.IndexOf(' ');
            var chunk = length < 0 ? text : text[..length];
            var word = Bare(chunk);
            if (!word.IsEmpty && --rank == 0)
                return word;
            if (EndsWith(chunk) || length < 0)
                break;
            text = text[(length + 1)..];
        }
        return default;
    }

    /// <summary>The word some chunks before the end of a text; empty where the sentence begins behind it.</summary>
    /// <param name="text">Ends just before a word, so that what is glued to that word comes first.</param>
    /// <param name="rank">1 for the last word.</param>
    public static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int rank)
    {
        for (var isGlued = true; !text.IsEmpty; isGlued = false)
        {
            var space = text.LastIndexOf(' ');
            var chunk = text[(space + 1)..];
            if (!isGlued && EndsWith(chunk))
                break;
            var word = Bare(chunk);
            if (!word.IsEmpty && --rank == 0)
                return word;
            if (space < 0)
                break;
            text = text[..space];
        }
        return default;
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '%' or '€';
}

/// <summary>A closed list of Dutch words, asked with a span and whatever the capitals.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a text, separated by spaces; of several texts each is one of the list.</summary>
    public static WordSet Of(params string[] words) => new(words is [var only] ? only.Split(' ', StringSplitOptions.RemoveEmptyEntries) : words);

    /// <summary>True where the list has the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && _words.Contains(word);
}
