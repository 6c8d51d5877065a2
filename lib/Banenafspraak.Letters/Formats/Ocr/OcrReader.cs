using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Plain text as OCR makes it: hard line ends, split words, no markup. Any text can be read as such, so this form is tried last.</summary>
internal sealed class OcrFormat : ILetterFormat
{
    public TextForm Form => TextForm.Ocr;

    public bool Recognises(SourceText source) => true;

    public LetterDocument Read(SourceText source) => new OcrReader(source).Read();
}

/// <summary>Reads one letter in plain text, run of lines by run of lines.</summary>
internal sealed class OcrReader
{
    private const int LongestHead = 60;
    private const int LongestChart = 60;

    private readonly OcrLines _lines;
    private readonly LineJoin _join;
    private readonly BlockList _blocks;
    private readonly OcrText _text;
    private readonly Letterhead _head = new();
    private Known<string> _sender = Known<string>.Not("no signature in the text");
    private int _depth;
    private int _note;
    private int _tableNotes;
    private bool _hasTable;

    public OcrReader(SourceText source)
    {
        (_lines, _join, _blocks) = (new(source), new(source), new(source));
        _text = new(_lines, _join, _blocks);
    }

    public LetterDocument Read()
    {
        for (var line = _lines.NextText(Head() + 1); line <= _lines.Count; line = _lines.NextText(line))
            line = Run(line) + 1;
        var blocks = _blocks.Build();
        return new(_head.Metadata(_sender, blocks), blocks);
    }

    /// <summary>Reads the head: the leading runs of short lines, up to the last one that says something of the letter.</summary>
    private int Head()
    {
        var last = 0;
        for (var line = _lines.NextText(1); line <= Math.Min(LongestHead, _lines.Count) && !IsProse(line); line = _lines.NextText(line + 1))
            last = _head.Take(_lines[line], _lines.SourceLine(line)) ? line : last;
        Furniture(1, last);
        return last;
    }

    /// <summary>Reads what begins on a line; gives the last line that it took.</summary>
    private int Run(int line)
    {
        var text = _lines[line];
        if (PageFoot.Is(text))
        {
            PageFoot.Read(text, _lines.SourceLine(line), _head);
            return Furniture(line, line);
        }
        if (OcrNote.IsAt(_lines, line) && !OcrNote.Number(text).IsEmpty)
            return Note(line);
        if (StartsNumbered(text, "Tabel ") && OcrTable.Find(_lines, _lines.RunEnd(line) + 1, hasCaption: true) is { } captioned)
            return Table(captioned, line, _lines.RunEnd(line) + 1);
        if (StartsNumbered(text, "Tabel ") && _lines.RunEnd(line) > line && OcrTable.Find(_lines, line + 1, hasCaption: true) is { } close && close.FirstRow <= _lines.RunEnd(line))
            return Table(close, line, line + 1);
        if (OcrTable.Find(_lines, line, hasCaption: false) is { } table)
            return Table(table, 0, line);
        if (StartsNumbered(text, "Figuur "))
            return Chart(line);
        if (Signature.At(l => _lines[l].ToString(), _lines.Count, line) is { } signature)
        {
            _sender = Known<string>.Of(signature.Sender, "the signature", _lines.SourceLine(line));
            return Furniture(line, signature.LastLine);
        }
        if (_hasTable && text.StartsWith("Bron:", StringComparison.Ordinal))
            return Add(new(BlockKind.TableNote), line, _lines.RunEnd(line));
        if (_blocks.Last is { Kind: BlockKind.Table or BlockKind.TableNote } && TableNote(line) is > 0 and var end)
            return end;
        if (text.Length <= 2)
            return Furniture(line, line);
        if (_blocks.LastText is not { IsOpen: true } && OcrHeading.LastLine(_lines, line) is > 0 and var title)
            return Heading(line, title);
        return _text.Read(line);
    }

    private int Heading(int line, int end)
    {
        var depth = OcrHeading.Depth(_lines[line]);
        var isAnnex = _lines[line].StartsWith("Bijlage", StringComparison.OrdinalIgnoreCase);
        _depth = isAnnex ? 0 : depth > 0 ? depth : _depth;
        var level = depth > 0 ? depth : isAnnex ? 1 : _depth > 0 ? _depth + 1 : 0;
        return Add(new(BlockKind.Heading) { Level = level }, line, end);
    }

    private int Note(int line)
    {
        var number = OcrNote.Number(_lines[line]);
        _note = OcrNote.Corrected(number, _note);
        _blocks.Begin(new(BlockKind.NoteMark)).Text.Append(number, _lines.At(line, number));
        return Add(new(BlockKind.Footnote) { Marker = _note.ToString(CultureInfo.InvariantCulture) }, line, _lines.RunEnd(line), number.Length);
    }

    private int Table(OcrTable table, int caption, int header)
    {
        var block = new BlockDraft(BlockKind.Table) { Grid = table.Grid(_lines, header, _join) };
        _blocks.Count((table.LastRow - table.FirstRow + 1) * (table.Columns + 1));
        (_tableNotes, _hasTable) = (0, true);
        if (caption > 0)
            Add(block, caption, header - 1);
        else
            _blocks.Begin(block);
        foreach (var line in table.Skipped)
        {
            if (PageFoot.Is(_lines[line]))
                PageFoot.Read(_lines[line], _lines.SourceLine(line), _head);
            Furniture(line, line);
        }
        return table.LastRow;
    }

    /// <summary>A note under a table that has a caption, or the rest of one behind a blank line.</summary>
    private int TableNote(int line)
    {
        if (_blocks.Last is { Kind: BlockKind.TableNote, IsOpen: true } open && char.IsLower(_lines[line][0]))
            return Append(open, line, _lines.RunEnd(line));
        var sign = OcrSigns.NoteSign(_lines[line]);
        if (sign == 0 || (_tableNotes == 0 && _blocks.Last is not { Kind: BlockKind.Table, Text.Length: > 0 }))
            return 0;
        if (_lines[line][..sign].ContainsAnyInRange('0', '9'))
            _blocks.Begin(new(BlockKind.NoteMark)).Text.Append(_lines[line][..(sign - 1)], _lines.At(line, _lines[line][..1]));
        return Add(new(BlockKind.TableNote) { Marker = (++_tableNotes).ToString(CultureInfo.InvariantCulture) }, line, _lines.RunEnd(line), sign);
    }

    /// <summary>A chart: its caption, which may have a blank line in it, and what is left of its labels and axes, up to its source or to running text.</summary>
    private int Chart(int line)
    {
        var end = _lines.RunEnd(line);
        var caption = new BlockDraft(BlockKind.Chart);
        var rest = new BlockDraft(BlockKind.Chart);
        Add(caption, line, end);
        for (var next = _lines.NextText(end + 1); next <= Math.Min(_lines.Count, line + LongestChart) && !IsProse(next); next = _lines.NextText(end + 1))
        {
            if (PageFoot.Is(_lines[next]))
                break;
            end = _lines.RunEnd(next);
            var isCaption = caption.IsOpen && rest.Text.Length == 0 && end == next && !_lines[next].ContainsAnyInRange('0', '9');
            Append(isCaption ? caption : rest, next, end);
            if (_lines[next].StartsWith("Bron", StringComparison.Ordinal))
                break;
        }
        if (rest.Text.Length > 0)
            _blocks.Begin(rest);
        return end;
    }

    /// <summary>True where running text begins: two lines or more, the first one nearly full, mostly letters.</summary>
    private bool IsProse(int line)
    {
        var text = _lines[line];
        if (text.StartsWith("Aan de Voorzitter", StringComparison.OrdinalIgnoreCase))
            return false;
        var letters = 0;
        foreach (var c in text)
            letters += char.IsLetter(c) ? 1 : 0;
        return text.Length * 10 > _lines.Width * 7 && letters * 10 > text.Length * 7 && _lines.RunEnd(line) > line;
    }

    private static bool StartsNumbered(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && char.IsAsciiDigit(text[word.Length]);

    private int Furniture(int first, int last)
    {
        for (var line = _lines.NextText(first); line <= last; line = _lines.NextText(line + 1))
            Add(new(BlockKind.Furniture), line, line);
        return last;
    }

    private int Add(BlockDraft block, int first, int last, int skipped = 0) => Append(_blocks.Begin(block), first, last, skipped);

    private int Append(BlockDraft block, int first, int last, int skipped = 0)
    {
        for (var line = first; line <= last; line++)
        {
            var text = _lines[line][(line == first ? skipped : 0)..];
            _join.Append(block.Text, text, _lines.At(line, text));
        }
        return last;
    }
}
