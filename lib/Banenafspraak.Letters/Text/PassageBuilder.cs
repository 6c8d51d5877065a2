namespace Banenafspraak.Letters;

/// <summary>Joins pieces of a source text into one <see cref="Passage"/>.</summary>
internal sealed class PassageBuilder
{
    private readonly List<(int Index, TextPosition Position)> _pieces = [];
    private char[] _text = [];

    public int Length { get; private set; }

    /// <summary>The last character; a space where there is none.</summary>
    public char Last => FromEnd(1);

    /// <summary>The text so far.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>A character counted from the end: 1 is the last one; a space where there are not so many.</summary>
    public char FromEnd(int count) => count > Length ? ' ' : _text[Length - count];

    /// <summary>Adds text that stands on one line of the source, from <paramref name="position"/> on. Spaces in front of all text are left out.</summary>
    public PassageBuilder Append(ReadOnlySpan<char> text, TextPosition position)
    {
        if (Length == 0 && text.Length > 0 && text[0] == ' ')
        {
            var rest = text.TrimStart(' ');
            return Append(rest, position with { Column = position.Column + text.Length - rest.Length });
        }
        if (text.Length > 0)
        {
            if (!GoesOnAt(position))
                _pieces.Add((Length, position));
            Add(text);
        }
        return this;
    }

    /// <summary>Adds the space between two lines, unless one is there.</summary>
    public PassageBuilder Space()
    {
        if (Last != ' ')
            Add(" ");
        return this;
    }

    /// <summary>Takes the last characters away, as for the hyphen of a word that was split.</summary>
    public PassageBuilder RemoveLast(int count = 1)
    {
        Length -= count;
        while (_pieces.Count > 0 && _pieces[^1].Index >= Length)
            _pieces.RemoveAt(_pieces.Count - 1);
        return this;
    }

    /// <summary>True where the text from an index on has only these characters.</summary>
    public bool Ends(int start, System.Buffers.SearchValues<char> characters) => Text[start..].IndexOfAnyExcept(characters) < 0;

    /// <summary>Takes the text from an index on away, and gives it with its places.</summary>
    public Passage Cut(int start)
    {
        var whole = _pieces.FindLastIndex(p => p.Index <= start);
        var pieces = _pieces.Skip(whole).Select(p => p.Index >= start
            ? (p.Index - start, p.Position)
            : (0, p.Position with { Column = p.Position.Column + start - p.Index })).ToArray();
        var text = Text[start..].ToString();
        RemoveLast(text.Length);
        return new(text, pieces);
    }

    public Passage Build() => Length == 0 ? Passage.Empty : new(Text.ToString(), [.. _pieces]);

    private bool GoesOnAt(TextPosition position)
    {
        if (_pieces.Count == 0)
            return false;
        var (index, last) = _pieces[^1];
        return last.Line == position.Line && last.Column + Length - index == position.Column;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(2 * _text.Length, Length + text.Length));
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }
}
