namespace Banenafspraak.Analysis;

/// <summary>Makes the register of corrections: what follows from the relations for each error and warning, joined to what people decided, and the letters' own corrections.</summary>
internal sealed class CorrectionWriter(Dataset data, IReadOnlyList<AuditRelation> relations)
{
    /// <summary>So many values are named one by one; more are told by the first and the last.</summary>
    private const int MostNamed = 5;

    private readonly Candidates _candidates = new(relations, data.Index);

    /// <summary>In the order of the findings; behind them what the file holds of no finding that is left.</summary>
    public IReadOnlyList<Correction> Of(IReadOnlyList<Finding> findings)
    {
        var decided = data.Corrections.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var computed = findings.Where(f => f.Severity != Severity.Note).Select(Computed).OfType<Correction>().ToList();
        var ids = computed.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return [.. computed.Select(c => decided.TryGetValue(c.Id, out var row) ? Joined(c, row) : c), .. data.Corrections.Where(c => !ids.Contains(c.Id))];
    }

    private static Correction Joined(Correction computed, Correction row) => row with
    {
        Letter = computed.Letter,
        Place = row.Place.Length > 0 ? row.Place : computed.Place,
        Printed = row.Printed.Length > 0 ? row.Printed : computed.Printed,
        ShouldBe = row.ShouldBe.Length > 0 ? row.ShouldBe : computed.ShouldBe,
        Status = row.Status ?? computed.Status,
        Reason = row.Reason.Length > 0 ? row.Reason : computed.Reason,
    };

    /// <summary>Null where no value of any of its figures would make the relations hold.</summary>
    private Correction? Computed(Finding finding)
    {
        var found = finding.Figures.Where(f => f.Quantity is not null).Select(f => (Figure: f, Values: _candidates.Of(f, finding.Relations))).Where(f => f.Values.Count > 0).ToList();
        if (found.Count == 0)
            return null;
        var status = found is not [{ Values.Count: 1 }] ? CorrectionStatus.OneOf
            : finding.Severity == Severity.Error && finding.Relations.Any(r => r.Kind != RelationKind.Restatement) ? CorrectionStatus.Proven
            : CorrectionStatus.Inferred;
        var letter = found[0].Figure.Letter;
        return new(
            finding.Id,
            letter,
            string.Join("; ", found.Select(f => (f.Figure.Letter == letter ? "" : f.Figure.Letter + "/") + f.Figure.Section + "/" + f.Figure.Place)),
            string.Join("; ", found.Select(f => f.Figure.Printed)),
            string.Join("; ", found.Select(f => Text(f.Figure, f.Values))),
            status,
            finding.Summary,
            null,
            "",
            "",
            null,
            "");
    }

    private static string Text(Figure figure, IReadOnlyList<decimal> values)
    {
        string Shown(decimal value) => RelationText.Number(value, figure.Decimals, figure.Printed.EndsWith('%') ? Unit.Percent : Unit.Other);
        return values.Count <= MostNamed ? string.Join(Texts.Or, values.Select(Shown)) : $"{Shown(values[0])} - {Shown(values[^1])}";
    }
}
