using System.Buffers;

namespace Banenafspraak.Letters;

/// <summary>
/// Gathers the blocks of an official publication while its markup is read from begin to end: what is open is a stack of frames,
/// and a note waits until the sentence that it interrupts is complete.
/// </summary>
/// <param name="source">The publication.</param>
internal sealed class OfficialBlocks(SourceText source)
{
    private readonly List<LetterBlock> _blocks = [];
    private readonly Stack<Frame> _frames = new([new Frame(BlockKind.Paragraph, 0, null, Joins: false)]);
    private readonly List<LetterBlock> _waiting = [];
    private readonly PartCount _parts = new(source);

    /// <summary>What the publication says of itself, as found on the way.</summary>
    public OfficialMetadata Metadata { get; } = new();

    /// <summary>Adds text to what is open, and gives the index in the source behind it.</summary>
    public int Text(int start, ReadOnlySpan<char> text) => MarkupText.Append(source, start, text, _frames.Peek().Text);

    /// <summary>A paragraph begins or ends; in what is one block whatever happens, a space.</summary>
    public void Break()
    {
        var frame = _frames.Peek();
        if (frame.Joins)
            frame.Text.Space();
        else if (frame.Text.Length > frame.LabelLength)
            Flush(frame);
    }

    /// <summary>Begins a block of its own inside another. The other one ends here, except around a note.</summary>
    public void Begin(BlockKind kind, int level = 0, OfficialField? field = null, string marker = "")
    {
        if (kind is not (BlockKind.Footnote or BlockKind.TableNote))
            Break();
        _frames.Push(new(kind, level, field, Joins: kind is not (BlockKind.Paragraph or BlockKind.Bullet) && !(kind == BlockKind.Furniture && field is null)) { Marker = marker });
    }

    /// <summary>Ends it.</summary>
    public void End()
    {
        var frame = _frames.Pop();
        frame.LabelLength = 0;
        Flush(frame);
    }

    /// <summary>Begins a cell or a caption, which <see cref="EndText"/> gives back.</summary>
    public void BeginText() => _frames.Push(new(BlockKind.Table, 0, null, Joins: true));

    /// <summary>The text since <see cref="BeginText"/>.</summary>
    public Passage EndText() => _frames.Pop().Take();

    /// <summary>Length of the text that is open: where a superscript or a label begins.</summary>
    public int Length => _frames.Peek().Text.Length;

    /// <summary>Takes away a superscript that only holds a note's number; in the note itself it is the note's own.</summary>
    /// <param name="start">Where it began.</param>
    public void EndSuperscript(int start)
    {
        var frame = _frames.Peek();
        if (start >= frame.Text.Length || !frame.Text.Ends(start, NoteSigns))
            return;
        _parts.Add(1);
        var mark = frame.Text.Cut(start);
        if (frame.Kind is BlockKind.Footnote or BlockKind.TableNote && frame.Marker.Length == 0)
            frame.Marker = mark.Text.Trim();
        Wait(new(BlockKind.NoteMark, mark));
    }

    /// <summary>Keeps the number of a list's item with the item's text; a dash or a dot is taken away.</summary>
    /// <param name="start">Where it began.</param>
    public void EndLabel(int start)
    {
        var frame = _frames.Peek();
        if (start < frame.Text.Length && frame.Text.Ends(start, Dashes))
            frame.Text.Cut(start);
        frame.Text.Space();
        frame.LabelLength = frame.Text.Length;
    }

    /// <summary>Adds a block that is complete; nothing where it has no text.</summary>
    public void Add(BlockKind kind, Passage text)
    {
        if (text.Text.Length == 0)
            return;
        _parts.Add(1);
        _blocks.Add(new(kind, text));
    }

    /// <summary>Adds a table with its caption; the notes of its cells follow it.</summary>
    public void Table(Passage caption, SpanningTable table)
    {
        Break();
        var grid = table.Build();
        _parts.Add(table.Size);
        _blocks.Add(new(BlockKind.Table, caption) { Grid = grid });
        Settle();
    }

    /// <summary>The letter, now that all is read.</summary>
    public LetterDocument Build()
    {
        Flush(_frames.Peek());
        LetterOpening.Mark(_blocks, Metadata);
        return new(Metadata.Build(), _blocks);
    }

    private static readonly SearchValues<char> NoteSigns = SearchValues.Create("0123456789*,() ");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—•·*o ");

    private void Flush(Frame frame)
    {
        var text = frame.Take();
        if (text.Text.Length == 0)
            return;
        _parts.Add(1);
        var block = new LetterBlock(frame.Kind, text) { Level = frame.Level, Marker = frame.Marker };
        if (frame.Field is { } field)
            Metadata.Add(field, text);
        if (frame.Kind is BlockKind.Footnote or BlockKind.TableNote)
        {
            Wait(block);
            return;
        }
        _blocks.Add(block);
        Settle();
    }

    /// <summary>A note, or the number of one, stands behind the block that is open.</summary>
    private void Wait(LetterBlock block)
    {
        _waiting.Add(block);
        if (_frames.All(f => f.Text.Length == 0 && f.Kind != BlockKind.Table))
            Settle();
    }

    private void Settle()
    {
        _blocks.AddRange(_waiting);
        _waiting.Clear();
    }

    private sealed record Frame(BlockKind Kind, int Level, OfficialField? Field, bool Joins)
    {
        public PassageBuilder Text { get; private set; } = new();

        public string Marker { get; set; } = "";

        public int LabelLength { get; set; }

        public Passage Take()
        {
            while (Text.Length > 0 && Text.Last == ' ')
                Text.RemoveLast();
            var text = Text.Build();
            (Text, LabelLength) = (new(), 0);
            return text;
        }
    }
}
