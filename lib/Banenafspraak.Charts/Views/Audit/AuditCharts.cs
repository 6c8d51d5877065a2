using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of an audit.</summary>
public static class AuditCharts
{
    private static readonly (string Name, Func<CoverageCounts, int> Of)[] Parts =
    [
        ("confirmed by other figures", c => c.Confirmed),
        ("explained: the fault lies in another figure", c => c.Explained),
        ("disputed", c => c.Disputed),
        ("nothing checks it", c => c.Unchecked),
    ];

    /// <summary>What is checked and what is not: the figures of each letter by how they came out, on top of each other.</summary>
    /// <exception cref="ArgumentException">There are no figures.</exception>
    public static Chart Coverage(Audit audit)
    {
        var (all, letters) = (audit.Coverage.Total, audit.Coverage.ByLetter);
        var plan = Chart.StackedBars(
                $"Of {DutchNumber.Format(all.Figures)} published figures {DutchNumber.Format(all.Confirmed)} agree with others, {DutchNumber.Format(all.Disputed + all.Explained)} stand in a contradiction, and nothing checks {DutchNumber.Format(all.Unchecked)}",
                "For each letter the number of its figures that a relation confirms, that stand in a contradiction (disputed, or explained where the fault lies in another figure), and that nothing checks, on top of each other.",
                NumberFormat.Count("figures"))
            .WithCategories("letter");
        return Parts.Aggregate(plan, (p, part) => p.WithSeries(part.Name, letters.Select(l => Point.At(l.Letter, part.Of(l.Counts))))).Draw();
    }
}
