namespace Banenafspraak.Analysis;

/// <summary>The blocks of a letter while they are found, and the sentence that may go on behind what interrupts it.</summary>
internal sealed class BlockList
{
    private readonly List<BlockDraft> _drafts = [];

    /// <summary>The block that was begun last, numbers of notes left aside; null where there is none.</summary>
    public BlockDraft? Last { get; private set; }

    /// <summary>The last paragraph or item of the section so far; notes and page feet behind it do not count.</summary>
    public BlockDraft? LastText { get; private set; }

    /// <summary>Begins a block.</summary>
    public BlockDraft Begin(BlockDraft draft)
    {
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

    /// <summary>The block that text belongs to which follows a break in the page: the open sentence before it where it begins in lower case, else a new paragraph.</summary>
    public BlockDraft Continue(ReadOnlySpan<char> text) =>
        LastText is { IsOpen: true } open && text.Length > 0 && char.IsLower(text[0]) ? open : Begin(new(BlockKind.Paragraph));

    public IReadOnlyList<LetterBlock> Build() => [.. _drafts.Select(d => d.Build())];
}
