using System.Runtime.InteropServices;

namespace Banenafspraak.Letters;

/// <summary>Finds pages that were set in two columns, as a tool gives them that keeps the layout: a line of the text then holds a line of either column.</summary>
internal static class TextColumns
{
    private const int FewestLines = 8;
    private const int Nearest = 24;
    private const int Gutter = 2;
    private const int Widest = 200;
    private const int MostLines = 400;

    /// <summary>A piece of a line.</summary>
    /// <param name="Line">Line of the source, from 1.</param>
    /// <param name="Start">Index in the line.</param>
    /// <param name="Length">Its length without spaces around it; 0 for a blank line.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Piece(int Line, int Start, int Length);

    /// <summary>The lines of a text in reading order: page by page, of a page in two columns first the left one.</summary>
    public static List<Piece> Of(SourceText source)
    {
        var pieces = new List<Piece>(source.LineCount);
        for (int first = 1, last; first <= source.LineCount; first = last + 1)
        {
            last = first;
            while (last < source.LineCount && !PageFoot.Is(source.Line(last).Trim()) && !source.Line(last + 1).StartsWith('\f'))
                last++;
            Add(pieces, source, first, last, GutterOf(source, first, last));
        }
        return pieces;
    }

    /// <summary>Where the right column begins; 0 for a page in one column.</summary>
    private static int GutterOf(SourceText source, int first, int last)
    {
        if (last - first < FewestLines || last - first > MostLines)
            return 0;
        var longest = 0;
        for (var line = first; line <= last; line++)
            longest = Math.Max(longest, Math.Min(Widest, source.Line(line).Length));
        var best = (At: 0, Starts: 0);
        for (var at = Nearest; at < longest - Nearest; at++)
        {
            int starts = 0, crossing = 0, left = 0, reaching = 0;
            for (var line = first; line <= last; line++)
            {
                var text = source.Line(line);
                left += text.Trim().Length > 0 && text[..Math.Min(at, text.Length)].Trim().Length > 0 ? 1 : 0;
                if (text.Length <= at)
                    continue;
                reaching++;
                if (!text.Slice(at - Gutter, Gutter).Trim().IsEmpty)
                    crossing++;
                else if (text[at] != ' ')
                    starts++;
            }
            if (starts > best.Starts && starts >= FewestLines && 2 * starts >= reaching && 12 * crossing <= reaching && left >= FewestLines)
                best = (at, starts);
        }
        return best.At > 0 && IsProse(source, first, last, 0, best.At) && IsProse(source, first, last, best.At, longest) ? best.At : 0;
    }

    // Columns of a table hold numbers; columns of text are mostly letters, and wide.
    private static bool IsProse(SourceText source, int first, int last, int from, int to)
    {
        var wide = 0;
        for (var line = first; line <= last; line++)
        {
            var text = source.Line(line);
            var part = text[Math.Min(from, text.Length)..Math.Min(to, text.Length)].Trim();
            var letters = 0;
            foreach (var c in part)
                letters += char.IsLetter(c) ? 1 : 0;
            wide += 3 * letters > 2 * part.Length && part.Length > Nearest ? 1 : 0;
        }
        return wide >= FewestLines / 2;
    }

    private static void Add(List<Piece> pieces, SourceText source, int first, int last, int gutter)
    {
        for (int top = first, bottom; top <= last; top = bottom + 1)
        {
            bottom = top;
            if (gutter == 0 || Crosses(source.Line(top), gutter))
            {
                pieces.Add(PieceOf(source, top, 0, int.MaxValue));
                continue;
            }
            while (bottom < last && !Crosses(source.Line(bottom + 1), gutter))
                bottom++;
            AddColumn(pieces, source, top, bottom, 0, gutter);
            AddColumn(pieces, source, top, bottom, gutter, int.MaxValue);
        }
    }

    private static bool Crosses(ReadOnlySpan<char> text, int gutter) => text.Length > gutter && !text.Slice(gutter - Gutter, Gutter).Trim().IsEmpty;

    /// <summary>Adds one column. Its lines need not stand at the height of the other's: a single gap where the other column has text is none between rows of numbers or inside a sentence.</summary>
    private static void AddColumn(List<Piece> pieces, SourceText source, int first, int last, int from, int to)
    {
        for (var line = first; line <= last; line++)
        {
            var piece = PieceOf(source, line, from, to);
            if (piece.Length == 0 && !source.Line(line).Trim().IsEmpty && pieces.Count > 0 && pieces[^1].Length > 0 && line < last && GoesOn(source, pieces[^1], PieceOf(source, line + 1, from, to)))
                continue;
            pieces.Add(piece);
        }
        pieces.Add(new(last, 0, 0));
    }

    private static bool GoesOn(SourceText source, Piece above, Piece below)
    {
        if (below.Length == 0)
            return false;
        var before = source.Line(above.Line).Slice(above.Start, above.Length);
        var after = source.Line(below.Line).Slice(below.Start, below.Length);
        return (IsRow(before) || OcrRow.IsYears(before)) && IsRow(after)
            || (!Sentence.EndsWith(before[(before.LastIndexOf(' ') + 1)..]) && before.Length > Nearest && !IsRow(before));
    }

    private static bool IsRow(ReadOnlySpan<char> text) => OcrRow.Is(text, OcrRow.Cells(text));

    private static Piece PieceOf(SourceText source, int line, int from, int to)
    {
        var whole = source.Line(line);
        var start = Math.Min(from, whole.Length);
        var part = whole[start..Math.Min(to, whole.Length)];
        var text = part.Trim();
        return text.IsEmpty ? new(line, 0, 0) : new(line, start + part.IndexOf(text), text.Length);
    }
}
