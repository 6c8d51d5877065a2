using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>What the audit checks and what not: of every figure, and counted by letter and measure.</summary>
public sealed class Coverage
{
    internal Coverage(IReadOnlyList<FigureCoverage> figures) => Figures = figures;

    /// <summary>Every figure, in the order of the letters.</summary>
    public IReadOnlyList<FigureCoverage> Figures { get; }

    /// <summary>All figures counted.</summary>
    public CoverageCounts Total => Count(Figures);

    /// <summary>Counted for each letter, in the order of the letters.</summary>
    public IReadOnlyList<(string Letter, CoverageCounts Counts)> ByLetter =>
        [.. Figures.GroupBy(f => f.Figure.Letter, StringComparer.Ordinal).Select(g => (g.Key, Count(g)))];

    /// <summary>Counted for each letter and measure.</summary>
    public IReadOnlyList<(string Letter, Measure Measure, CoverageCounts Counts)> ByMeasure =>
        [.. Figures.GroupBy(f => (f.Figure.Letter, f.Figure.Measure)).Select(g => (g.Key.Letter, g.Key.Measure, Count(g)))];

    private static CoverageCounts Count(IEnumerable<FigureCoverage> figures)
    {
        var by = figures.CountBy(f => f.Status).ToDictionary();
        int Of(FigureStatus status) => by.GetValueOrDefault(status);
        var related = Of(FigureStatus.Confirmed) + Of(FigureStatus.Disputed) + Of(FigureStatus.Settled);
        return new(related + Of(FigureStatus.Unrelated), related, Of(FigureStatus.Confirmed), Of(FigureStatus.Disputed), Of(FigureStatus.Settled));
    }
}

/// <summary>How many figures are checked, and how they came out.</summary>
/// <param name="Figures">All of them.</param>
/// <param name="Related">Those in at least one relation that was decided.</param>
/// <param name="Confirmed">A relation holds through it, and none contradicts it.</param>
/// <param name="Disputed">It stands in a contradiction that no other figure explains.</param>
/// <param name="Settled">It stands in a contradiction, but holds elsewhere, and other figures explain the contradiction.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CoverageCounts(int Figures, int Related, int Confirmed, int Disputed, int Settled)
{
    /// <summary>Those that nothing checks.</summary>
    public int Unrelated => Figures - Related;
}

/// <summary>One figure and what would check it.</summary>
/// <param name="Figure">As published.</param>
/// <param name="Status">Whether it is checked.</param>
/// <param name="Needs">For an unrelated figure: what would have to be published, or why nothing could check it; empty otherwise.</param>
public sealed record FigureCoverage(Figure Figure, FigureStatus Status, string Needs);

/// <summary>Whether a figure is checked.</summary>
public enum FigureStatus
{
    /// <summary>A relation holds through it, and none contradicts it.</summary>
    Confirmed,

    /// <summary>It stands in a contradiction that no other figure explains.</summary>
    Disputed,

    /// <summary>It stands in a contradiction, but holds elsewhere, and other figures explain the contradiction.</summary>
    Settled,

    /// <summary>Nothing checks it.</summary>
    Unrelated,
}
