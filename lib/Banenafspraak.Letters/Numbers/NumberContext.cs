namespace Banenafspraak.Letters;

/// <summary>One number with the words around it, as the rules for classes, units and qualifiers see it.</summary>
/// <remarks>Looks at most <see cref="Window"/> characters to either side, so that the work grows with the number of numbers and not with what stands between.</remarks>
internal readonly ref struct NumberContext
{
    /// <summary>How far a rule can see.</summary>
    public const int Window = 160;

    /// <param name="passage">The passage that it stands in.</param>
    /// <param name="index">Which number.</param>
    public NumberContext(PassageNumbers passage, int index)
    {
        (Passage, Index) = (passage, index);
        Text = passage.Text;
    }

    /// <summary>The passage and all its numbers.</summary>
    public PassageNumbers Passage { get; }

    /// <summary>Kind of the block.</summary>
    public BlockKind Kind => Passage.Kind;

    /// <summary>The whole passage.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Rank in the passage, from 0.</summary>
    public int Index { get; }

    /// <summary>The number itself.</summary>
    public ScannedNumber Number => Passage.All[Index];

    /// <summary>The token as printed.</summary>
    public ReadOnlySpan<char> Token => Text.Slice(Number.Start, Number.Length);

    /// <summary>True where it is printed in digits.</summary>
    public bool IsDigits => char.IsAsciiDigit(Text[Number.Start]);

    /// <summary>True where a percent sign is glued to it.</summary>
    public bool IsPercent => Text[Number.End - 1] == '%';

    /// <summary>Its class, once that is decided.</summary>
    public MentionClass Class => Passage.Classes[Index];

    /// <summary>The class of the number before this one; null for the first.</summary>
    public MentionClass? ClassBefore => Index == 0 ? null : Passage.Classes[Index - 1];

    /// <summary>The character just before it; a space at the beginning.</summary>
    public char CharBefore => Number.Start == 0 ? ' ' : Text[Number.Start - 1];

    /// <summary>The character just behind it; a space at the end.</summary>
    public char CharAfter => Number.End == Text.Length ? ' ' : Text[Number.End];

    /// <summary>The number some ranks further; null where there is none.</summary>
    public ScannedNumber? Neighbour(int ranks) => Index + ranks >= 0 && Index + ranks < Passage.All.Count ? Passage.All[Index + ranks] : null;

    /// <summary>What stands between this number and the one before it; all that stands before it where it is the first.</summary>
    public ReadOnlySpan<char> GapBefore => Text[(Index == 0 ? 0 : Passage.All[Index - 1].End)..Number.Start];

    /// <summary>What stands between this number and the next; all that stands behind it where it is the last.</summary>
    public ReadOnlySpan<char> GapAfter => Text[Number.End..(Neighbour(1)?.Start ?? Text.Length)];

    /// <summary>The unbroken characters that it is a part of: a web address, "t.0.v.", "MBO-4".</summary>
    public ReadOnlySpan<char> Chunk
    {
        get
        {
            var before = Text[Math.Max(0, Number.Start - Window)..Number.Start];
            var after = Text[Number.End..Math.Min(Text.Length, Number.End + Window)];
            var start = Number.Start - (before.Length - 1 - before.LastIndexOf(' '));
            var length = after.IndexOf(' ');
            return Text[start..(Number.End + (length < 0 ? after.Length : length))];
        }
    }

    /// <summary>The word some places before it in the same sentence, bare of punctuation: 1 is the nearest. Empty where there is none.</summary>
    public ReadOnlySpan<char> Before(int rank) => Passage.Words.Before(Index, rank);

    /// <summary>The word some places behind it in the same sentence, bare of punctuation: 1 is the nearest. Empty where there is none.</summary>
    public ReadOnlySpan<char> After(int rank) => Passage.Words.After(Index, rank);
}

/// <summary>All numbers of one passage, and the classes found so far.</summary>
/// <param name="kind">Kind of the block.</param>
/// <param name="text">The whole passage.</param>
/// <param name="all">The numbers in order.</param>
/// <param name="lexicon">Tells what words mean.</param>
internal sealed class PassageNumbers(BlockKind kind, string text, IReadOnlyList<ScannedNumber> all, Lexicon lexicon)
{
    private IReadOnlySet<decimal>? _ticks;
    private IReadOnlySet<decimal>? _percentTicks;

    /// <summary>The words that tell what a number means.</summary>
    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>Kind of the block.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>The whole passage.</summary>
    public string Text { get; } = text;

    /// <summary>The numbers in order.</summary>
    public IReadOnlyList<ScannedNumber> All { get; } = all;

    /// <summary>The words around them.</summary>
    public NearWords Words { get; } = new(text, all);

    /// <summary>The classes of the first numbers, as far as they are decided.</summary>
    public List<MentionClass> Classes { get; } = [];

    /// <summary>The ticks of a chart's axis.</summary>
    /// <param name="isPercent">Whether those with a percent sign are asked, or the others.</param>
    public IReadOnlySet<decimal> Ticks(bool isPercent) => isPercent
        ? _percentTicks ??= AxisTicks.Of(Values(isPercent: true))
        : _ticks ??= AxisTicks.Of(Values(isPercent: false));

    private HashSet<decimal> Values(bool isPercent) =>
        [.. All.Where(n => n.Value is not null && (Text[n.End - 1] == '%') == isPercent).Select(n => n.Value!.Value)];
}

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
