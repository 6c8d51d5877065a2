using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Published figures that relations of the audit compute again, by every way to take each.</summary>
public static class RecomputationTables
{
    /// <summary>A row for each way to compute a figure: printed, computed, interval, verdict, arithmetic.</summary>
    /// <param name="caption">What the table shows; the rule is named behind it where there is only one.</param>
    /// <param name="relations">The relations; ways that lack a number are left out.</param>
    public static Table Of(string caption, IEnumerable<AuditRelation> relations)
    {
        List<RelationInstance> ways =
        [
            .. relations.SelectMany(r => r.Instances).Where(w => w is { Output: not null, Computed: not null })
                .DistinctBy(w => (Words.Of(w.Output!), w.Relation.Rule, w.Formula)).OrderBy(w => Words.Of(w.Output!), StringComparer.Ordinal),
        ];
        var rules = ways.Select(w => w.Relation.Rule).Distinct(StringComparer.Ordinal).ToList();
        return Table.Of(
                rules.Count == 1 ? $"{caption}: {rules[0]}" : caption,
                "Published", TableColumn.Number("Printed"), TableColumn.Number("Computed"), TableColumn.Number("Interval"), "Verdict", "How")
            .WithRows(ways, w =>
            [
                Words.Of(w.Output!), Words.Printed(w.Output!), DutchNumber.Format(Math.Round(w.Computed!.Value.Value, 2)), Words.Outward(w.Computed!.Value.Interval, 2),
                TableCell.Verdict(w.Verdict.Word()),
                (rules.Count == 1 ? Words.Arithmetic(w.Formula) : $"{w.Relation.Rule}: {w.Formula}"),
            ]);
    }

    /// <summary>What can be told of the way in which targets were computed, and of which.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="relations">Relations of a printed target with a workforce and a quota percentage.</param>
    public static Table Targets(string caption, IEnumerable<AuditRelation> relations)
    {
        var targets = relations.Where(r => r.Deciding.Output is not null).GroupBy(Told, StringComparer.Ordinal);
        return Table.Of(caption, "What can be told", "Of which targets", TableColumn.Number("Targets"))
            .WithRows(targets, g => [g.Key, string.Join("; ", g.Select(r => $"{Words.Of(r.Deciding.Output!)["target, ".Length..]}: {Words.Printed(r.Deciding.Output!)}").Distinct(StringComparer.Ordinal)), g.Count()]);
    }

    private static string Told(AuditRelation target)
    {
        if (target.Deciding.Missing.Any())
            return $"cannot be told: no {string.Join(" and no ", target.Deciding.Missing.OfType<Meaning>().Select(m => m.Measure.Word().Plain()))} is printed for it";
        if (target.Deciding.Output!.Qualifier != Qualifier.Exact)
            return $"cannot be told: it is printed as {target.Deciding.Output.Qualifier.Word()}";
        var fitting = target.Instances.Where(w => w.Holds).DistinctBy(w => w.Formula, StringComparer.Ordinal).ToList();
        return fitting.Count switch
        {
            0 => "fits no way to compute it",
            1 => $"appears to be {fitting[0].Formula[(fitting[0].Formula.IndexOf(" × ", StringComparison.Ordinal) + 3)..]} of the workforce",
            _ => $"fits {fitting.Count} ways to compute it, so which was used cannot be told",
        };
    }
}

/// <summary>Metrics as a table: result, interval and arithmetic of each.</summary>
public static class MetricTables
{
    /// <summary>One row a metric.</summary>
    public static Table Of(string caption, params IEnumerable<Derivation> metrics) =>
        Table.Of(caption, "Measure", TableColumn.Number("Result"), TableColumn.Number("Interval"), "How", "From")
        .WithRows(metrics, m =>
        [
            m.Name + (m.Unit is Unit.Percent or Unit.Other ? "" : $", in {m.Unit.Word().Plain()}s"), m.Text, m.Quantity.Interval,
            Words.Arithmetic(m.Formula), TableCell.Places(m.Sources.Select(s => AuditPage.PlaceOf(s))),
        ]);
}
