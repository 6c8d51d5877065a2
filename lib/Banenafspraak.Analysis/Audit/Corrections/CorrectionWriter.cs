namespace Banenafspraak.Analysis;

/// <summary>Makes the register of corrections: what follows from the relations for each error and warning, joined to what people decided, and the letters' own corrections.</summary>
internal sealed class CorrectionWriter(Dataset data, IReadOnlyList<AuditRelation> relations)
{
    /// <summary>So many values are named one by one; more are told by the first and the last.</summary>
    private const int MostNamed = 5;

    private readonly ILookup<string, AuditRelation> _relations = relations.Where(r => r.IsDecided && !r.Deciding.IsDerived)
        .SelectMany(r => r.Figures.Select(f => (f.Id, Relation: r))).ToLookup(p => p.Id, p => p.Relation, StringComparer.Ordinal);

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
        var all = Values(finding.Figures, f => _relations[f.Id]);
        var some = all.Count > 0 ? all : Values(finding.Figures, _ => finding.Relations);
        if (some.Count == 0)
            return null;
        var status = some is not [{ Last: var last, First: var first }] || first != last ? CorrectionStatus.OneOf
            : all.Count > 0 && finding.Severity == Severity.Error && finding.Relations.Any(r => r.Kind != RelationKind.Restatement) ? CorrectionStatus.Proven
            : CorrectionStatus.Inferred;
        var letter = some[0].Figure.Letter;
        return new(
            finding.Id,
            letter,
            string.Join("; ", some.Select(s => (s.Figure.Letter == letter ? "" : s.Figure.Letter + "/") + s.Figure.Section + "/" + s.Figure.Place)),
            string.Join("; ", some.Select(s => s.Figure.Printed)),
            string.Join("; ", some.Select(Text)),
            status,
            finding.Summary,
            null,
            "",
            "",
            null,
            "");
    }

    /// <summary>The figures that can make all of these relations hold, with the first and the last value that does.</summary>
    private static List<(Figure Figure, decimal First, decimal Last)> Values(IReadOnlyList<Figure> figures, Func<Figure, IEnumerable<AuditRelation>> relations)
    {
        var found = new List<(Figure, decimal, decimal)>();
        foreach (var figure in figures.Where(f => f.Quantity is not null))
        {
            var step = StepOf(figure);
            decimal? low = null, high = null;
            foreach (var (from, to) in relations(figure).Select(r => Bounds(r.Deciding, figure)).OfType<(decimal, decimal)>())
                (low, high) = (low is { } l ? Math.Max(l, from) : from, high is { } h ? Math.Min(h, to) : to);
            if (low is not { } least || high is not { } most)
                continue;
            var (first, last) = (Math.Ceiling(least / step) * step, Math.Floor(most / step) * step);
            if (first <= last)
                found.Add((figure, first, last));
        }
        return found;
    }

    /// <summary>From which to which printed value the relation holds; null where it cannot be solved for the figure.</summary>
    private static (decimal Low, decimal High)? Bounds(RelationInstance way, Figure figure)
    {
        var at = way.Members.Index().First(m => m.Item?.Id == figure.Id).Index;
        var isDown = way.Relation.RoundsDown;
        Quantity ValueOf(int member) => way.Members[member] is not { } other ? ((NamedNumber)way.Relation.Members[member]).Quantity
            : isDown && member == way.Solved ? Quantity.RoundedDown(other.Quantity!.Value.Value, other.Decimals ?? 0)
            : other.Quantity!.Value;
        if (way.Relation.Solve(at, ValueOf) is not { Interval: var solved })
            return null;
        var own = figure.Quantity!.Value;
        return isDown && at == way.Solved
            ? (solved.Low - StepOf(figure), solved.High)
            : (solved.Low - (own.Interval.High - own.Value), solved.High + (own.Value - own.Interval.Low));
    }

    private static decimal StepOf(Figure figure) => Interval.Rounded(0, figure.Decimals ?? 0).Width;

    private static string Text((Figure Figure, decimal First, decimal Last) values)
    {
        var (figure, first, last) = values;
        string Shown(decimal value) => RelationText.Number(value, figure.Decimals, figure.Printed.EndsWith('%') ? Unit.Percent : Unit.Other);
        var count = ((last - first) / StepOf(figure)) + 1;
        return count <= MostNamed
            ? string.Join(Texts.Or, Enumerable.Range(0, (int)count).Select(i => Shown(first + (i * StepOf(figure)))))
            : $"{Shown(first)} - {Shown(last)}";
    }
}
