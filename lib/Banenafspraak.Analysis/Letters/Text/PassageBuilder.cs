using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>Joins pieces of a source text into one <see cref="Passage"/>.</summary>
internal sealed class PassageBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Index, TextPosition Position)> _pieces = [];

    public int Length => _text.Length;

    /// <summary>The last character; a space where there is none.</summary>
    public char Last => _text.Length == 0 ? ' ' : _text[^1];

    /// <summary>A character counted from the end: 1 is the last one; a space where there are not so many.</summary>
    public char FromEnd(int count) => count > _text.Length ? ' ' : _text[^count];

    /// <summary>Adds text that stands on one line of the source, from <paramref name="position"/> on. Spaces in front of all text are left out.</summary>
    public PassageBuilder Append(ReadOnlySpan<char> text, TextPosition position)
    {
        if (_text.Length == 0 && text.Length > 0 && text[0] == ' ')
        {
            var rest = text.TrimStart(' ');
            return Append(rest, position with { Column = position.Column + text.Length - rest.Length });
        }
        if (text.Length > 0)
        {
            _pieces.Add((_text.Length, position));
            _text.Append(text);
        }
        return this;
    }

    /// <summary>Adds the space between two lines, unless one is there.</summary>
    public PassageBuilder Space()
    {
        if (Last != ' ')
            _text.Append(' ');
        return this;
    }

    /// <summary>Takes the last characters away, as for the hyphen of a word that was split.</summary>
    public PassageBuilder RemoveLast(int count = 1)
    {
        _text.Length -= count;
        while (_pieces.Count > 0 && _pieces[^1].Index >= _text.Length)
            _pieces.RemoveAt(_pieces.Count - 1);
        return this;
    }

    /// <summary>True where the text from an index on has only these characters.</summary>
    public bool Ends(int start, System.Buffers.SearchValues<char> characters)
    {
        for (var i = start; i < _text.Length; i++)
        {
            if (!characters.Contains(_text[i]))
                return false;
        }
        return true;
    }

    /// <summary>Takes the text from an index on away, and gives it with its places.</summary>
    public Passage Cut(int start)
    {
        var whole = _pieces.FindLastIndex(p => p.Index <= start);
        var pieces = _pieces.Skip(whole).Select(p => p.Index >= start
            ? (p.Index - start, p.Position)
            : (0, p.Position with { Column = p.Position.Column + start - p.Index })).ToArray();
        var text = _text.ToString(start, _text.Length - start);
        RemoveLast(text.Length);
        return new(text, pieces);
    }

    public Passage Build() => _text.Length == 0 ? Passage.Empty : new(_text.ToString(), [.. _pieces]);
}
