namespace Banenafspraak.Analysis;

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
