namespace Banenafspraak.Letters;

/// <summary>Running text of a letter as a person reads it, each character of which still knows where it was printed.</summary>
/// <remarks>
/// Lines are joined by a space, words that were split at a line's end are whole again, and what stood in between
/// (a page's foot, a note's number, markup) is gone. Made by <see cref="PassageBuilder"/>. Immutable.
/// </remarks>
internal sealed class Passage
{
    private readonly (int Index, TextPosition Position)[] _pieces;

    internal Passage(string text, (int Index, TextPosition Position)[] pieces) => (Text, _pieces) = (text, pieces);

    /// <summary>A passage without text.</summary>
    public static Passage Empty { get; } = new("", []);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where its first character was printed; line 1, column 1 for an empty passage.</summary>
    public TextPosition Start => At(0);

    /// <summary>Where a character was printed.</summary>
    /// <param name="index">Index in <see cref="Text"/>; its length stands for the place just behind the last character.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the text.</exception>
    public TextPosition At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Text.Length);
        if (_pieces.Length == 0)
            return new(1, 1);
        int low = 0, high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Index <= index ? (middle, high) : (low, middle - 1);
        }
        var (start, position) = _pieces[low];
        return position with { Column = position.Column + index - start };
    }

    /// <summary>A part of it that keeps its places.</summary>
    /// <param name="start">Index of the first character.</param>
    /// <param name="length">Number of characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part lies outside the text.</exception>
    public Passage Slice(int start, int length)
    {
        var text = Text.Substring(start, length);
        var builder = new List<(int, TextPosition)> { (0, At(start)) };
        builder.AddRange(_pieces.Where(p => p.Index > start && p.Index < start + length).Select(p => (p.Index - start, p.Position)));
        return new(text, [.. builder]);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
