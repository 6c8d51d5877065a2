namespace Banenafspraak.Analysis;

/// <summary>The lines of an OCR text: a space in front of a line is all that is left of the break to a new page.</summary>
internal sealed class OcrLines
{
    private const int LongestCounted = 200;
    private readonly SourceText _source;

    public OcrLines(SourceText source)
    {
        _source = source;
        Width = WidthOf(source);
    }

    public int Count => _source.LineCount;

    /// <summary>The width of the text in characters: nineteen lines in twenty are not longer.</summary>
    public int Width { get; }

    /// <summary>A line without the spaces around it.</summary>
    public ReadOnlySpan<char> this[int line] => _source.Line(line).Trim();

    public bool IsBlank(int line) => line > Count || _source.Line(line).IsWhiteSpace();

    /// <summary>True for the first line of a page.</summary>
    public bool IsPageStart(int line) => line <= Count && _source.Line(line) is [' ', ..] && !IsBlank(line);

    /// <summary>Where a part of a line stands.</summary>
    public TextPosition At(int line, ReadOnlySpan<char> part)
    {
        _source.Line(line).Overlaps(part, out var offset);
        return new(line, offset + 1);
    }

    /// <summary>The last line of the run that begins on a line: the next one is blank or starts a page.</summary>
    public int RunEnd(int line)
    {
        while (line < Count && !IsBlank(line + 1) && !IsPageStart(line + 1))
            line++;
        return line;
    }

    /// <summary>The next line with text; one beyond the last where there is none.</summary>
    public int NextText(int line)
    {
        while (line <= Count && IsBlank(line))
            line++;
        return line;
    }

    /// <summary>True where the next word would still have fitted on the line, so that the line was ended on purpose.</summary>
    public bool EndsEarly(int line, ReadOnlySpan<char> next, int width)
    {
        var space = next.IndexOf(' ');
        return this[line].Length + 1 + (space < 0 ? next.Length : space) <= width;
    }

    private static int WidthOf(SourceText source)
    {
        Span<int> counts = stackalloc int[LongestCounted + 1];
        var all = 0;
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (source.Line(line).Length is > 0 and var length)
            {
                counts[Math.Min(length, LongestCounted)]++;
                all++;
            }
        }
        var width = LongestCounted;
        for (var above = counts[width]; width > 1 && above * 20 <= all; above += counts[width])
            width--;
        return width;
    }
}
