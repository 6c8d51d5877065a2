namespace Banenafspraak.Letters;

/// <summary>Markdown as converters make it from a PDF: one line a paragraph, titles in <c>#</c> or <c>**</c>, notes in <c>&lt;sup&gt;</c>.</summary>
internal sealed class MarkdownFormat : ILetterFormat
{
    private const int Looked = 100_000;

    public TextForm Form => TextForm.Markdown;

    public bool Recognises(SourceText source)
    {
        var start = source.Text.AsSpan(0, Math.Min(Looked, source.Text.Length));
        if (start.Contains("<sup>", StringComparison.Ordinal))
            return true;
        for (var at = start.IndexOf('#'); at >= 0; at = Next(start, at))
        {
            if ((at == 0 || start[at - 1] == '\n') && MarkdownLine.Rank(start[at..Math.Min(start.Length, at + 16)]) > 0)
                return true;
        }
        return false;
    }

    public LetterDocument Read(SourceText source) => new MarkdownReader(source).Read();

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 1)..].IndexOf('#');
        return next < 0 ? -1 : at + 1 + next;
    }
}

/// <summary>Reads one letter in Markdown, line by line.</summary>
internal sealed class MarkdownReader(SourceText source)
{
    private const int LongestHead = 60;
    private const int LongestHeadLine = 200;
    private const int MostCells = 10_000;

    private readonly BlockList _blocks = new(source);
    private readonly Letterhead _head = new();
    private readonly HashSet<string> _notes = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _ranks = [];
    private Known<string> _sender = Known<string>.Not("no signature in the text");

    /// <summary>The paragraph, item or note that the next line belongs to; null behind a blank line.</summary>
    private BlockDraft? _open;

    public LetterDocument Read()
    {
        for (var line = Head() + 1; line <= source.LineCount; line++)
            line = Block(line);
        var blocks = Levelled();
        return new(_head.Metadata(_sender, blocks), blocks);
    }

    /// <summary>Reads the head, which ends with the last of the leading lines that says something of the letter.</summary>
    private int Head()
    {
        var last = 0;
        for (var line = 1; line <= Math.Min(LongestHead, source.LineCount) && source.Line(line).Length <= LongestHeadLine; line++)
        {
            var text = MarkdownLine.Bare(source.Line(line));
            if (_head.Take(text, line))
                last = line;
            else if (MarkdownLine.Rank(source.Line(line)) > 0)
                _head.Title(text.ToString(), line);
        }
        for (var line = 1; line <= last; line++)
            Furniture(line);
        return last;
    }

    /// <summary>Reads what begins on a line; gives the last line that it took.</summary>
    private int Block(int line)
    {
        var text = source.Line(line).Trim();
        if (text.IsEmpty || MarkdownLine.IsRule(text))
            _open = null;
        else if (MarkdownLine.IsRow(source.Line(line)))
            return Table(line);
        else if (_open is { Kind: BlockKind.Bullet } && MarkdownLine.Bullet(text) is > 0 and var next)
            Append(_open = _blocks.Begin(new(BlockKind.Bullet)), text[next..], line);
        else if (_open is not null)
            Append(_open, text, line);
        else if (Signature.At(l => source.Line(l).ToString(), source.LineCount, line) is { } signature)
            return Sign(line, signature);
        else if (Letterhead.IsLabel(MarkdownLine.Bare(text)))
            return RunningHeader(line);
        else if (MarkdownLine.Rank(text) is > 0 and var rank)
            Heading(text, line, rank);
        else if (text.StartsWith("<sup>"))
            Note(text, line);
        else if (MarkdownLine.Bullet(text) is > 0 and var sign)
            Append(_open = _blocks.Begin(new(BlockKind.Bullet)), text[sign..], line);
        else
            Append(_open = _blocks.Continue(text.TrimStart('>').Trim()), text.TrimStart('>').Trim(), line);
        return line;
    }

    private void Heading(ReadOnlySpan<char> text, int line, int rank)
    {
        _ranks.Add(rank);
        Append(_blocks.Begin(new(BlockKind.Heading) { Level = rank }), text.TrimStart('#').Trim(), line);
    }

    /// <summary>A note: below a table it is the table's where its number stands in the table, else a footnote.</summary>
    private void Note(ReadOnlySpan<char> text, int line)
    {
        var mark = text["<sup>".Length..];
        var end = mark.IndexOf("</sup>", StringComparison.Ordinal);
        var number = end < 0 ? "" : mark[..end].Trim().ToString();
        var kind = _blocks.Last is { Kind: BlockKind.Table or BlockKind.TableNote } || !_notes.Add(number) ? BlockKind.TableNote : BlockKind.Footnote;
        Append(_open = _blocks.Begin(new(kind) { Marker = number }), text, line);
    }

    private int Table(int line)
    {
        var table = _blocks.Last is { Kind: BlockKind.Paragraph } caption && IsCaption(caption) ? caption : _blocks.Begin(new(BlockKind.Table));
        table.Kind = BlockKind.Table;
        var rows = new List<IReadOnlyList<Passage>>();
        var marks = new List<Passage>();
        var widest = 0;
        while (line <= source.LineCount && rows.Count * widest < MostCells && MarkdownLine.IsRow(source.Line(line)))
        {
            var cells = MarkdownTable.Row(source.Line(line), line, marks);
            if (cells.Count > 0)
                rows.Add(cells);
            widest = Math.Max(widest, cells.Count);
            line++;
        }
        _blocks.Count(rows.Count * widest);
        table.Grid = GridRows.ToGrid(rows);
        Marks(marks);
        _open = null;
        return line - 1;
    }

    private static bool IsCaption(BlockDraft block) => block.Text.Text.StartsWith("Tabel ", StringComparison.OrdinalIgnoreCase);

    private int Sign(int line, Signature signature)
    {
        _sender = Known<string>.Of(signature.Sender, "the signature", line);
        for (; line <= signature.LastLine; line++)
            Furniture(line);
        return signature.LastLine;
    }

    /// <summary>A label of the letterhead that comes back at the top of a page, with the line below it.</summary>
    private int RunningHeader(int line)
    {
        Furniture(line++);
        while (line < source.LineCount && source.Line(line).Trim().IsEmpty)
            line++;
        Furniture(line);
        return line;
    }

    private void Furniture(int line)
    {
        if (!source.Line(line).Trim().IsEmpty)
            Append(_blocks.Begin(new(BlockKind.Furniture)), source.Line(line).Trim(), line);
    }

    /// <summary>Adds a line to a block, and the numbers of notes that stand in it behind that block.</summary>
    private void Append(BlockDraft block, ReadOnlySpan<char> text, int line)
    {
        var marks = new List<Passage>();
        source.Line(line).Overlaps(text, out var offset);
        if (LineJoin.SplitNumber(block.Text, text) is >= 0 and var cut)
            block.Text.RemoveLast(cut);
        else if (block.Text.Length > 0)
            block.Text.Space();
        MarkdownInline.Append(text, new(line, offset + 1), block.Text, marks);
        Marks(marks);
    }

    private void Marks(List<Passage> marks)
    {
        foreach (var mark in marks)
            _blocks.Begin(new(BlockKind.NoteMark)).Text.Append(mark.Text, mark.Start);
    }

    /// <summary>The blocks with the levels of titles from 1, by the ranks that the letter uses.</summary>
    private List<LetterBlock> Levelled()
    {
        var ranks = _ranks.ToList();
        return [.. _blocks.Build().Select(b => b.Kind == BlockKind.Heading ? b with { Level = ranks.IndexOf(b.Level) + 1 } : b)];
    }
}
