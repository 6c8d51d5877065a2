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

    /// <summary>Adds text that stands on one line of the source, from <paramref name="position"/> on.</summary>
    public PassageBuilder Append(ReadOnlySpan<char> text, TextPosition position)
    {
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
        return this;
    }

    public Passage Build() => _text.Length == 0 ? Passage.Empty : new(_text.ToString(), [.. _pieces]);
}
