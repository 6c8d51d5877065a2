using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>What the audit checks and what not: of every figure, and counted by letter and measure.</summary>
public sealed class Coverage
{
    internal Coverage(IReadOnlyList<FigureCoverage> figures) => Figures = figures;

    /// <summary>Every figure, in the order of the letters.</summary>
    public IReadOnlyList<FigureCoverage> Figures { get; }

    /// <summary>The columns of a figure, and its status behind them.</summary>
    public static RecordTable<FigureCoverage> Columns { get; } = FigureColumns.All.For<FigureCoverage>(c => c.Figure).With("status", c => c.Status.Word());

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
        var related = Of(FigureStatus.Confirmed) + Of(FigureStatus.Explained) + Of(FigureStatus.Disputed);
        return new(related + Of(FigureStatus.Unchecked), related, Of(FigureStatus.Confirmed), Of(FigureStatus.Explained), Of(FigureStatus.Disputed));
    }
}

/// <summary>How many figures are checked, and how they came out.</summary>
/// <param name="Figures">All of them.</param>
/// <param name="Related">Those in at least one relation that was decided.</param>
/// <param name="Confirmed">A relation holds through it, and none contradicts it.</param>
/// <param name="Explained">It stands in a contradiction whose fault lies in another figure.</param>
/// <param name="Disputed">It stands in a contradiction, and may be the wrong one.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CoverageCounts(int Figures, int Related, int Confirmed, int Explained, int Disputed)
{
    /// <summary>Those that nothing checks.</summary>
    public int Unchecked => Figures - Related;
}

/// <summary>One figure and what would check it.</summary>
/// <param name="Figure">As published.</param>
/// <param name="Status">Whether it is checked.</param>
/// <param name="Needs">For an unchecked figure: what would have to be published, or why nothing could check it; empty otherwise.</param>
/// <param name="Suspects">The figures any of which, if wrong, would explain its contradictions: others than itself where it is explained, itself among them where it is disputed; none otherwise.</param>
/// <param name="IsAccused">True for a disputed figure that is the one suspect, or of several the one that is computed from others: a percentage, and not the two numbers behind it.</param>
public sealed record FigureCoverage(Figure Figure, FigureStatus Status, string Needs, IReadOnlyList<Figure> Suspects, bool IsAccused)
{
    /// <summary>What there is to say of its contradictions; empty where there are none.</summary>
    public string Remark => Status switch
    {
        FigureStatus.Explained => Texts.FormatExplainedBy(figures: Named),
        FigureStatus.Disputed when Suspects.Count > 1 => Texts.FormatOneIsWrong(figures: Named),
        _ => "",
    };

    private string Named => string.Join(Texts.Or, Suspects.Select(f => f.Named));
}

/// <summary>Whether a figure is checked.</summary>
public enum FigureStatus
{
    /// <summary>A relation holds through it, and none contradicts it.</summary>
    Confirmed,

    /// <summary>It stands in a contradiction whose fault lies in another figure.</summary>
    Explained,

    /// <summary>It stands in a contradiction, and may be the wrong one.</summary>
    Disputed,

    /// <summary>Nothing checks it.</summary>
    Unchecked,
}
