namespace Banenafspraak.Letters;

/// <summary>The blocks of a letter while they are found, and the sentence that may go on behind what interrupts it.</summary>
/// <param name="source">The text, which an error names.</param>
internal sealed class BlockList(SourceText source)
{
    private readonly List<BlockDraft> _drafts = [];
    private readonly PartCount _parts = new(source);

    /// <summary>The block that was begun last, numbers of notes left aside; null where there is none.</summary>
    public BlockDraft? Last { get; private set; }

    /// <summary>The last paragraph or item of the section so far; notes and page feet behind it do not count.</summary>
    public BlockDraft? LastText { get; private set; }

    /// <summary>Begins a block.</summary>
    /// <exception cref="LetterException">There are more than any letter has.</exception>
    public BlockDraft Begin(BlockDraft draft)
    {
        Count(1);
        _drafts.Add(draft);
        Last = draft.Kind == BlockKind.NoteMark ? Last : draft;
        LastText = draft.Kind switch
        {
            BlockKind.Paragraph or BlockKind.Bullet => draft,
            BlockKind.Heading or BlockKind.Table or BlockKind.Chart => null,
            _ => LastText,
        };
        return draft;
    }

    /// <summary>Counts blocks and cells.</summary>
    /// <exception cref="LetterException">There are more than any letter has.</exception>
    public void Count(int parts) => _parts.Add(parts);

    /// <summary>The block that text belongs to which follows a break in the page: the open sentence before it where it begins in lower case, else a new paragraph.</summary>
    public BlockDraft Continue(ReadOnlySpan<char> text) =>
        LastText is { IsOpen: true } open && text.Length > 0 && char.IsLower(text[0]) ? open : Begin(new(BlockKind.Paragraph));

    public IReadOnlyList<LetterBlock> Build() => [.. _drafts.Select(d => d.Build())];
}

/// <summary>A block that is still being written.</summary>
internal sealed class BlockDraft(BlockKind kind)
{
    /// <summary>So many closing signs and spaces end no sentence.</summary>
    private const int LongestClose = 40;

    public BlockKind Kind { get; set; } = kind;

    public PassageBuilder Text { get; } = new();

    public int Level { get; init; }

    public string Marker { get; init; } = "";

    public TableGrid? Grid { get; set; }

    /// <summary>True where its sentence has not ended: the last character that is no closing sign is no full stop, colon or the like.</summary>
    public bool IsOpen
    {
        get
        {
            for (var i = 1; i <= Math.Min(Text.Length, LongestClose); i++)
            {
                if (!" »”\"'’)®°*".Contains(Text.FromEnd(i), StringComparison.Ordinal))
                    return !".!?:;".Contains(Text.FromEnd(i), StringComparison.Ordinal);
            }
            return false;
        }
    }

    public LetterBlock Build() => new(Kind, Text.Build()) { Level = Level, Marker = Marker, Grid = Grid };
}

/// <summary>Counts the blocks and cells of a letter, so that no text asks for more memory than a letter does.</summary>
/// <param name="source">The text, which an error names.</param>
internal sealed class PartCount(SourceText source)
{
    /// <summary>A letter of fifty pages has some thousand.</summary>
    private const int Most = 100_000;

    private int _parts;

    /// <summary>Counts more of them.</summary>
    /// <exception cref="LetterException">There are more than any letter has.</exception>
    public void Add(int parts)
    {
        _parts += parts;
        if (_parts > Most)
            throw new LetterException(source.Name, new(source.LineCount, 1), $"a letter of at most {Most} blocks and cells", "more");
    }
}
