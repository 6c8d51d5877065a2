using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.DotNet.Interactive.LinePosition;

namespace Banenafspraak.NotebookHost;

/// <summary>Places in a text: Jupyter counts Unicode code points, .NET counts UTF-16 units.</summary>
internal static class CursorPosition
{
    /// <summary>The place after <paramref name="codePoints"/> code points; the end of the text where that is beyond it or not given.</summary>
    public static int ToUtf16(string text, int? codePoints)
    {
        var position = 0;
        for (var passed = 0; position < text.Length && (codePoints is null || passed < codePoints); passed++)
            position += IsPair(text, position) ? 2 : 1;
        return position;
    }

    /// <summary>How many code points stand before <paramref name="position"/>.</summary>
    public static int ToCodePoints(string text, int position)
    {
        var codePoints = 0;
        for (var index = 0; index < position; codePoints++)
            index += IsPair(text, index) ? 2 : 1;
        return codePoints;
    }

    /// <summary>A place in UTF-16 units as line and character, both from 0.</summary>
    public static LinePosition ToLines(string text, int position)
    {
        var place = SourceText.From(text).Lines.GetLinePosition(position);
        return new LinePosition(place.Line, place.Character);
    }

    /// <summary>The reverse of <see cref="ToLines"/>.</summary>
    public static int FromLines(string text, LinePosition place) => SourceText.From(text).Lines[place.Line].Start + place.Character;

    private static bool IsPair(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
