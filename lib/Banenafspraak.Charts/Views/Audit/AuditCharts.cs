using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of an audit.</summary>
public static class AuditCharts
{
    private static (string Name, Func<CoverageCounts, int> Of)[] Parts =>
    [
        (Texts.CoverageConfirmed, c => c.Confirmed),
        (Texts.CoverageExplained, c => c.Explained),
        (Texts.StatusDisputed, c => c.Disputed),
        (Texts.CoverageUnchecked, c => c.Unchecked),
    ];

    /// <summary>What is checked and what is not: the figures of each letter by how they came out, on top of each other.</summary>
    /// <exception cref="ArgumentException">There are no figures.</exception>
    public static Chart Coverage(Audit audit)
    {
        var (all, letters) = (audit.Coverage.Total, audit.Coverage.ByLetter);
        var plan = Chart.StackedBars(
                Texts.FormatCoverageTitle(
                    all: DutchNumber.Format(all.Figures), confirmed: DutchNumber.Format(all.Confirmed), contradicted: DutchNumber.Format(all.Disputed + all.Explained), left: DutchNumber.Format(all.Unchecked)),
                Texts.CoverageDescription,
                NumberFormat.Count(Texts.Figures))
            .WithCategories(Texts.Letter);
        return Parts.Aggregate(plan, (p, part) => p.WithSeries(part.Name, letters.Select(l => Point.At(l.Letter, part.Of(l.Counts))))).Draw();
    }
}
