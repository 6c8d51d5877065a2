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
