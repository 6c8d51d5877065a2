namespace Banenafspraak.Analysis;

/// <summary>All numbers of one passage, and the classes found so far.</summary>
/// <param name="kind">Kind of the block.</param>
/// <param name="text">The whole passage.</param>
/// <param name="all">The numbers in order.</param>
internal sealed class PassageNumbers(BlockKind kind, string text, IReadOnlyList<ScannedNumber> all)
{
    private IReadOnlySet<decimal>? _ticks;
    private IReadOnlySet<decimal>? _percentTicks;

    /// <summary>Kind of the block.</summary>
    public BlockKind Kind { get; } = kind;

    /// <summary>The whole passage.</summary>
    public string Text { get; } = text;

    /// <summary>The numbers in order.</summary>
    public IReadOnlyList<ScannedNumber> All { get; } = all;

    /// <summary>The words around them.</summary>
    public NearWords Words { get; } = new(text, all);

    /// <summary>The classes of the first numbers, as far as they are decided.</summary>
    public List<MentionClass> Classes { get; } = [];

    /// <summary>The ticks of a chart's axis.</summary>
    /// <param name="isPercent">Whether those with a percent sign are asked, or the others.</param>
    public IReadOnlySet<decimal> Ticks(bool isPercent) => isPercent
        ? _percentTicks ??= AxisTicks.Of(Values(isPercent: true))
        : _ticks ??= AxisTicks.Of(Values(isPercent: false));

    private HashSet<decimal> Values(bool isPercent) =>
        [.. All.Where(n => n.Value is not null && (Text[n.End - 1] == '%') == isPercent).Select(n => n.Value!.Value)];
}
