using System.Collections.Frozen;

namespace Banenafspraak.Analysis;

/// <summary>A closed list of Dutch words, asked with a span and whatever the capitals.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a text, separated by spaces.</summary>
    public static WordSet Of(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True where the list has the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && _words.Contains(word);
}
