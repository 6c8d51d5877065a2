namespace Banenafspraak.Analysis;

/// <summary>The words around the numbers of a passage. Most rules ask for the nearest two, so each of these is looked for once.</summary>
/// <param name="text">The passage.</param>
/// <param name="numbers">Its numbers.</param>
internal sealed class NearWords(string text, IReadOnlyList<ScannedNumber> numbers)
{
    private const int Kept = 2;

    private readonly (int Start, int Length)?[] _before = new (int, int)?[numbers.Count * Kept];
    private readonly (int Start, int Length)?[] _after = new (int, int)?[numbers.Count * Kept];

    /// <summary>The word some places before a number in the same sentence; empty where there is none.</summary>
    public ReadOnlySpan<char> Before(int number, int rank)
    {
        if (rank > Kept)
            return FindBefore(number, rank);
        var (start, length) = _before[(number * Kept) + rank - 1] ??= PlaceOf(FindBefore(number, rank));
        return text.AsSpan(start, length);
    }

    /// <summary>The word some places behind a number in the same sentence; empty where there is none.</summary>
    public ReadOnlySpan<char> After(int number, int rank)
    {
        if (rank > Kept)
            return FindAfter(number, rank);
        var (start, length) = _after[(number * Kept) + rank - 1] ??= PlaceOf(FindAfter(number, rank));
        return text.AsSpan(start, length);
    }

    private ReadOnlySpan<char> FindBefore(int number, int rank)
    {
        var end = numbers[number].Start;
        var start = Math.Max(0, end - NumberContext.Window);
        return Sentence.WordBefore(text.AsSpan(start, end - start), rank);
    }

    private ReadOnlySpan<char> FindAfter(int number, int rank)
    {
        var start = numbers[number].End;
        return Sentence.WordAfter(text.AsSpan(start, Math.Min(NumberContext.Window, text.Length - start)), rank);
    }

    private (int Start, int Length) PlaceOf(ReadOnlySpan<char> word) => text.AsSpan().Overlaps(word, out var start) ? (start, word.Length) : (0, 0);
}
