namespace Banenafspraak.Analysis;

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
