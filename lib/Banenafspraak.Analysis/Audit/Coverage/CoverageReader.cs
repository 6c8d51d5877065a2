namespace Banenafspraak.Analysis;

/// <summary>Reads from relations and findings which figures are checked.</summary>
internal sealed class CoverageReader
{
    private readonly HashSet<string> _held;
    private readonly HashSet<string> _contradicted;
    private readonly Dictionary<string, List<Figure>> _suspects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _accused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (bool AsInput, IReadOnlyList<Variable> Variables)> _missing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _undecided = new(StringComparer.Ordinal);

    public CoverageReader(IReadOnlyList<AuditRelation> relations, IReadOnlyList<RelationInstance> notListed, IReadOnlyList<Finding> findings)
    {
        _held = Ids(relations.Where(r => r.Holds));
        _contradicted = Ids(relations.Where(r => r.Verdict == Verdict.Contradicted));
        var supported = Ids(relations.Where(r => r.Supports));
        foreach (var finding in findings.Where(f => f.Severity != Severity.Note))
            Suspect(finding, supported);
        foreach (var relation in relations.Where(r => r.Verdict is Verdict.Undecidable or Verdict.NotChecked))
        {
            if (relation.Deciding.Missing.ToList() is { Count: > 0 } missing)
                Miss(relation.Figures, relation.Deciding.Output, missing);
            else
                Undecided(relation);
        }
        foreach (var way in notListed)
            Miss(way.Figures, way.Output, [.. way.Missing]);
    }

    public Coverage Of(Figures figures) => new([.. figures.Select(Of)]);

    /// <summary>
    /// Suspects are those of the figures that would explain a finding that nothing else supports; all where each has support, or none. One alone is
    /// accused, and of several what is computed, where it is among them: the numbers behind a wrong percentage are not.
    /// </summary>
    private void Suspect(Finding finding, HashSet<string> supported)
    {
        var suspects = finding.Figures.Where(f => !supported.Contains(f.Id)).ToList() is { Count: > 0 } alone ? alone : [.. finding.Figures];
        var computed = finding.Relations.Select(r => r.Deciding.Output).OfType<Figure>().Where(suspects.Contains).ToList();
        _accused.UnionWith((suspects.Count > 1 ? computed : suspects).Select(f => f.Id));
        foreach (var figure in finding.Relations.SelectMany(r => r.Figures).DistinctBy(f => f.Id, StringComparer.Ordinal))
        {
            var known = _suspects.TryGetValue(figure.Id, out var before) ? before : _suspects[figure.Id] = [];
            known.AddRange(suspects.Except(known));
        }
    }

    private FigureCoverage Of(Figure figure)
    {
        List<Figure> suspects = _contradicted.Contains(figure.Id) ? _suspects.GetValueOrDefault(figure.Id, []) : [];
        var status = !_contradicted.Contains(figure.Id) ? (_held.Contains(figure.Id) ? FigureStatus.Confirmed : FigureStatus.Unchecked)
            : suspects.Count > 0 && !suspects.Exists(f => f.Id == figure.Id) ? FigureStatus.Explained
            : FigureStatus.Disputed;
        return new(figure, status, status == FigureStatus.Unchecked ? Needs(figure) : "", suspects, status == FigureStatus.Disputed && _accused.Contains(figure.Id));
    }

    private string Needs(Figure figure)
    {
        if (figure.Reading != Reading.Printed)
            return figure.Reading == Reading.Unreadable ? Texts.NeedsReading : Texts.FormatNeedsReadingItself(reading: figure.Reading.Word());
        if (figure.Qualifier != Qualifier.Exact)
            return Texts.FormatNeedsNoReserve(qualifier: figure.Qualifier.Word());
        if (_undecided.TryGetValue(figure.Id, out var why))
            return why;
        return _missing.TryGetValue(figure.Id, out var missing)
            ? string.Join(", ", missing.Variables.Select(t => t.Id))
            : Texts.NeedsRule;
    }

    /// <summary>Keeps for each figure what lacks to compute it, or else the least that lacks to compute something from it.</summary>
    private void Miss(IEnumerable<Figure> figures, Figure? output, IReadOnlyList<Variable> missing)
    {
        foreach (var figure in figures)
        {
            var asInput = !ReferenceEquals(figure, output);
            if (!_missing.TryGetValue(figure.Id, out var known) || (asInput, missing.Count).CompareTo((known.AsInput, known.Variables.Count)) < 0)
                _missing[figure.Id] = (asInput, missing);
        }
    }

    private void Undecided(AuditRelation relation)
    {
        var reason = relation.Deciding.Relation is { IsQuestion: true } ? Texts.SeveralPairs : relation.Deciding.Relation is { IsLeast: true } ? Texts.PartIsNotLarger : Texts.NeedsDecimals;
        var damaged = relation.Figures.Where(f => f.Quantity is null || f.Qualifier != Qualifier.Exact).Select(f => f.Id).ToList();
        foreach (var figure in relation.Figures)
            _undecided.TryAdd(figure.Id, damaged.Count > 0 ? Texts.FormatNeedsFirmNumber(figures: string.Join(", ", damaged)) : reason);
    }

    private static HashSet<string> Ids(IEnumerable<AuditRelation> relations) =>
        relations.SelectMany(r => r.Figures).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
}
