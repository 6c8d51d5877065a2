namespace Banenafspraak.Letters;

/// <summary>The lines of an OCR text in reading order, those of two columns apart: a space in front of a line is all that is left of the break to a new page.</summary>
internal sealed class OcrLines
{
    private const int LongestCounted = 200;
    private const int Narrowest = 60;

    private readonly string _text;
    private readonly (int Start, int Length, int Line)[] _lines;
    private readonly bool _isIndented;
    private readonly SourceText _source;

    /// <summary>The run that was asked for last: its lines are asked for one after another.</summary>
    private (int First, int Last) _run;

    public OcrLines(SourceText source)
    {
        (_source, _text) = (source, source.Text);
        var pieces = TextColumns.Of(source);
        _lines = new (int, int, int)[pieces.Count + 1];
        var widths = new int[LongestCounted + 1];
        var indented = 0;
        foreach (var (i, piece) in pieces.Index())
        {
            if (piece.Length == 0)
            {
                _lines[i + 1] = (0, 0, piece.Line);
                continue;
            }
            _text.AsSpan().Overlaps(source.Line(piece.Line), out var start);
            _lines[i + 1] = (start + piece.Start, piece.Length, piece.Line);
            widths[Math.Min(piece.Length, LongestCounted)]++;
            indented += piece.Start > 0 ? 1 : 0;
        }
        _isIndented = 4 * indented > pieces.Count;
        Width = WidthOf(widths);
    }

    public int Count => _lines.Length - 1;

    /// <summary>The width of the text in characters: nineteen lines in twenty are not longer. Never below that of a narrow page.</summary>
    public int Width { get; }

    /// <summary>A line without the spaces around it.</summary>
    public ReadOnlySpan<char> this[int line] => _text.AsSpan(_lines[line].Start, _lines[line].Length);

    public bool IsBlank(int line) => line > Count || _lines[line].Length == 0;

    /// <summary>True for the first line of a page.</summary>
    public bool IsPageStart(int line) => !_isIndented && !IsBlank(line) && _lines[line].Start > 0 && _text[_lines[line].Start - 1] == ' ';

    /// <summary>Where a part of a line stands.</summary>
    public TextPosition At(int line, ReadOnlySpan<char> part)
    {
        var source = _lines[line].Line;
        _source.Line(source).Overlaps(part, out var offset);
        return new(source, offset + 1);
    }

    /// <summary>Line of the source.</summary>
    public int SourceLine(int line) => _lines[line].Line;

    /// <summary>The last line of the run that begins on a line: the next one is blank or starts a page.</summary>
    public int RunEnd(int line)
    {
        if (line >= _run.First && line <= _run.Last)
            return _run.Last;
        var last = line;
        while (last < Count && !IsBlank(last + 1) && !IsPageStart(last + 1))
            last++;
        _run = (line, last);
        return last;
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

    private static int WidthOf(int[] counts)
    {
        var all = counts.Sum();
        var width = LongestCounted;
        for (var above = counts[width]; width > Narrowest && above * 20 <= all; above += counts[width])
            width--;
        return width;
    }
}
