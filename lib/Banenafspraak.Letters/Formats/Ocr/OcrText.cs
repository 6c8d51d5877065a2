namespace Banenafspraak.Letters;

/// <summary>Reads running text: items of a list, and paragraphs that may go on behind what interrupted them.</summary>
internal sealed class OcrText(OcrLines lines, LineJoin join, BlockList blocks)
{
    private const int LongestTitle = 50;

    /// <summary>The last line of the paragraph or item that was read last.</summary>
    private int _lastLine;

    /// <summary>True while a paragraph has a blank line between each of its lines.</summary>
    private bool _isLoose;

    /// <summary>Reads a run of lines; gives its last one.</summary>
    public int Read(int line)
    {
        var end = BeforeTitle(line, lines.RunEnd(line));
        var sign = OcrSigns.Bullet(lines[line]);
        var block = sign > 0 ? Bullet(line, sign) : Goes(line, end) ? blocks.LastText! : blocks.Begin(new(BlockKind.Paragraph));
        var first = line;
        for (; line <= end; line++)
        {
            sign = OcrSigns.Bullet(lines[line]);
            if (line > first && sign > 0 && !block.IsOpen)
                block = Bullet(line, sign);
            var text = lines[line][(block.Text.Length == 0 ? sign : 0)..];
            join.Append(block.Text, text, lines.At(line, text));
        }
        _lastLine = end;
        return end;
    }

    /// <summary>The last line of a paragraph that the title of a table by year follows without a gap.</summary>
    private int BeforeTitle(int first, int end)
    {
        for (var line = first + 1; line <= end; line++)
        {
            var above = lines[line - 1];
            var next = lines.NextText(line + 1);
            if (next <= lines.Count && OcrRow.IsYears(lines[next]) && char.IsUpper(lines[line][0]) && lines[line].Length <= LongestTitle && Sentence.EndsWith(above[(above.LastIndexOf(' ') + 1)..]))
                return line - 1;
        }
        return end;
    }

    private BlockDraft Bullet(int line, int sign)
    {
        if (lines[line][..sign].ContainsAnyInRange('0', '9'))
            blocks.Begin(new(BlockKind.Furniture)).Text.Append(lines[line][..(sign - 1)], lines.At(line, lines[line][..1]));
        return blocks.Begin(new(BlockKind.Bullet));
    }

    /// <summary>True where a run goes on with the last paragraph: the sentence is open, or the page ended with a full line, or all lines stand apart.</summary>
    private bool Goes(int line, int end)
    {
        if (blocks.LastText is not { } last)
            return false;
        var text = lines[line];
        var isBlankAbove = lines.NextText(_lastLine + 1) == line && line > _lastLine + 1 && !lines.IsPageStart(line);
        var wasLoose = _isLoose;
        _isLoose = isBlankAbove && line == end && last.IsOpen;
        if (last.IsOpen)
            return !isBlankAbove || char.IsLower(text[0]) || last.Text.Last == '-';
        var isFull = !lines.EndsEarly(_lastLine, text, WidthOf(last));
        return isFull && (isBlankAbove ? wasLoose && line == end : true);
    }

    private int WidthOf(BlockDraft block) => block.Kind == BlockKind.Bullet ? lines.Width - 4 : lines.Width;
}
