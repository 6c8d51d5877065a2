using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Published figures that the counting rules compute again from inputs alone.</summary>
public static class RecomputationTables
{
    /// <summary>One row a recomputation: what is printed, the interval, the verdict and the arithmetic, with the rule where not all rows have the same.</summary>
    public static Table Of(string caption, IEnumerable<Recomputation> recomputations)
    {
        List<Recomputation> rows = [.. recomputations];
        var rules = rows.Select(r => r.Rule).Distinct(StringComparer.Ordinal).ToList();
        return Table.Of(
            rules.Count == 1 ? $"{caption}: {rules[0]}" : caption,
            "Published", TableColumn.Number("Printed"), TableColumn.Number("Computed"), TableColumn.Number("Interval"), "Verdict", "How")
            .WithRows(rows, r =>
            [
                Words.Of(r.Published), Words.Printed(r.Published), DutchNumber.Format(Math.Round(r.Computed.Point, 2)), Words.Outward(r.Computed.Interval, 2),
                TableCell.Verdict(r.Verdict.Word()),
                (rules.Count == 1 ? Words.Arithmetic(r.Formula) : $"{r.Rule}: {r.Formula}") + (r.Note.Length == 0 ? "" : $" ({r.Note})"),
            ]);
    }

    /// <summary>Printed targets with the way in which each appears to be computed; those of which that cannot be told stand together, with the reason.</summary>
    public static Table Targets(string caption, IEnumerable<PrintedTarget> targets)
    {
        List<PrintedTarget> all = [.. targets];
        return Table.Of(caption, "What can be told", "Of which targets", TableColumn.Number("Targets"))
            .WithRows(
                all.OrderBy(t => t.Fit.Answer).GroupBy(t => InShort(t.Fit.Explanation), StringComparer.Ordinal),
                g => [g.Key, string.Join("; ", g.Select(t => $"{Words.Of(t.Figure)["target, ".Length..]}: {Words.Printed(t.Figure)}").Distinct(StringComparer.Ordinal)), g.Count()]);
    }

    /// <summary>The answer without the arithmetic that stands behind it in brackets.</summary>
    private static string InShort(string explanation) =>
        explanation.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 ? explanation[..bracket] : explanation;
}
