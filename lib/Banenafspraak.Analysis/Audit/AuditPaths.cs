namespace Banenafspraak.Analysis;

/// <summary>Adds to the reconstruction of a figure what the relations of an audit say of it.</summary>
internal sealed class AuditPaths
{
    private readonly FigureIndex _index;
    private readonly ILookup<(string Letter, Meaning Meaning), AuditRelation> _relations;
    private readonly Dictionary<string, FigureStatus> _status;

    public AuditPaths(Dataset data, Audit audit)
    {
        _index = new(data.Figures);
        _relations = audit.Relations.SelectMany(r => r.Figures.Select(f => (Key: (f.Letter, _index.MeaningOf(f)), Relation: r))).ToLookup(p => p.Key, p => p.Relation);
        _status = audit.Coverage.Figures.ToDictionary(c => c.Figure.Id, c => c.Status, StringComparer.Ordinal);
    }

    public Reconstruction AddTo(Reconstruction rebuilt)
    {
        var figure = rebuilt.Figure;
        var status = _status[figure.Id];
        var relations = _relations[(figure.Letter, _index.MeaningOf(figure))].Distinct(ReferenceEqualityComparer.Instance).Cast<AuditRelation>().ToList();
        var added = relations
            .Where(r => r.IsDecided && r.Kind != RelationKind.Restatement && (r.Holds || status == FigureStatus.Disputed))
            .Select(r => Path(r.Deciding, figure)).OfType<Derivation>();
        var again = relations.Where(r => r.Kind == RelationKind.Restatement).SelectMany(r => r.Figures).Where(f => f.Letter != figure.Letter);
        return Reconstruction.Of(figure, [.. Derivation.InOrder(rebuilt.Paths.Concat(added).DistinctBy(WithoutBrackets, StringComparer.Ordinal))]) with
        {
            Status = status,
            PrintedElsewhere = [.. again.DistinctBy(f => f.Id, StringComparer.Ordinal)],
        };
    }

    /// <summary>The figure computed from the others of a relation; null where they do not determine it, or one of them is the same number.</summary>
    private Derivation? Path(RelationInstance way, Figure figure)
    {
        if (way.Derived.Any(d => d is not null))
            return null;
        var meaning = _index.MeaningOf(figure);
        var at = way.Members.Index().First(m => m.Item is { } f && f.Letter == figure.Letter && _index.MeaningOf(f) == meaning).Index;
        var inputs = new Derivation?[way.Members.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            if (i == at)
                continue;
            inputs[i] = (way.Members[i], way.Relation.Members[i]) switch
            {
                ({ Quantity: { } quantity, Qualifier: Qualifier.Exact, Reading: Reading.Printed } f, _) when _index.MeaningOf(f) != meaning =>
                    new(_index.MeaningOf(f), way.Relation.RoundsDown && i == way.Relation.Output ? RoundedDown(quantity) : Estimate.Of(quantity), f),
                (null, RuleTerm rule) => new(rule, Estimate.Of(rule.Quantity), null),
                _ => null,
            };
            if (inputs[i] is null)
                return null;
        }
        return way.Relation.Solve(at, i => inputs[i]!.Estimate) is { } estimate ? new(way.Relation.Members[at], estimate, way.Relation, inputs, at) : null;
    }

    /// <summary>Two paths with the same arithmetic, taken in one step or in several, are one.</summary>
    private static string WithoutBrackets(Derivation path) => path.Formula.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);

    private static Estimate RoundedDown(Quantity printed) =>
        new(printed.Value, Interval.Between(printed.Value, printed.Value + printed.Interval.Width));
}
