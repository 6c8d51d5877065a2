namespace Banenafspraak.Analysis;

/// <summary>Makes the findings of an audit from its relations and the decisions of people.</summary>
internal sealed class FindingWriter(Dataset data, IReadOnlyList<AuditRelation> relations)
{
    private readonly HashSet<string> _held = relations.Where(r => r.Supports).SelectMany(r => r.Figures).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
    private readonly Candidates _candidates = new(relations, data.Index);
    private readonly Dictionary<string, Correction> _reviews = data.Corrections.Where(c => c.IsOfFinding).ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = data.Letters.ToDictionary(l => l.Id, l => l.SourceText, StringComparer.Ordinal);

    /// <summary>Errors, then warnings, then notes; each in the order of the letters.</summary>
    public IReadOnlyList<Finding> Write()
    {
        var findings = FindingGroups.Of(relations, _candidates).Select(g => OfContradictions(g.Common, g.Relations)).ToList();
        findings.AddRange(DifferentConventions());
        findings.AddRange(relations.Where(r => r.DividesByZero).Select(r => Note(r, "division-by-zero", r.Explanation)));
        findings.AddRange(relations.Where(r => r.DiffersInOneParagraph).Select(r => Note(r, "printed-differently", r.Explanation)));
        findings.AddRange(relations.Where(r => r.IsPointsCalledPercent).Select(r => Note(r, "points-called-percent", PointsAndPercent(r.Deciding))));
        var ids = findings.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        findings.AddRange(_reviews.Values.Where(r => !ids.Contains(r.Id)).Select(ReviewOfNothing));
        return [.. findings.OrderBy(f => f.Severity)];
    }

    private Finding OfContradictions(Figure common, IReadOnlyList<AuditRelation> group)
    {
        var shared = group.Select(r => r.Figures.Select(f => f.Id)).Aggregate((a, b) => a.Intersect(b, StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var figures = group[0].Figures.Where(f => shared.Contains(f.Id)).ToList();
        var definitions = group.Select(r => (IReadOnlyList<string>)[.. Definitions.ThatDiffer(r.Deciding, data.Breaks), .. PercentagesInForce.ThatWouldHold(r, data.Index)]).ToList();
        var severity = definitions.Exists(d => d.Count == 0) ? Severity.Error : Severity.Warning;
        var about = group.Count > 1 ? common : group[0].Deciding.Output ?? common;
        var id = "findings/" + about.Id;
        var suspects = figures.Where(f => !_held.Contains(f.Id)).ToList() is { Count: > 0 } alone ? alone : figures;
        var candidates = suspects is [{ Value: not null } suspect] ? _candidates.Of(suspect, group) : [];
        var settled = candidates.Count > 0 ? [Texts.FormatWouldSettle(values: Candidates.Words(suspects[0], candidates), figure: suspects[0].Named)] : Array.Empty<string>();
        return new(id, severity, OriginOf(id, figures), group[0].Kind.Word(), figures, group, string.Join(". ", [Explain(group, figures, definitions), .. settled]), _reviews.GetValueOrDefault(id));
    }

    private string Explain(IReadOnlyList<AuditRelation> group, List<Figure> figures, List<IReadOnlyList<string>> definitions)
    {
        var parts = group.Select(r => r.Explanation).ToList();
        if (group.Count > 1)
            parts.Add(Texts.FormatAllContain(figures: string.Join(Texts.And, figures.Select(f => f.Named))));
        var (held, alone) = (figures.Where(f => _held.Contains(f.Id)).ToList(), figures.Where(f => !_held.Contains(f.Id)).ToList());
        if (held.Count > 0 && alone.Count > 0)
        {
            var (holding, others) = (string.Join(Texts.And, held.Select(f => f.Named)), string.Join(Texts.Or, alone.Select(f => f.Named)));
            parts.Add(held.Count > 1 ? Texts.FormatAgreeAlone(held: holding, alone: others) : Texts.FormatAgreesAlone(held: holding, alone: others));
        }
        if (definitions.SelectMany(d => d).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } named)
            parts.Add(Texts.FormatDefinitionsMayDiffer(definitions: string.Join("; ", named)));
        return string.Join(". ", parts);
    }

    private Origin OriginOf(string finding, IReadOnlyList<Figure> figures) => _reviews.GetValueOrDefault(finding)?.Decision switch
    {
        Decision.ReadingError => Origin.Transcription,
        Decision.SourceError => Origin.Publication,
        _ => figures.All(f => _texts.GetValueOrDefault(f.Letter) == "official") ? Origin.Publication : Origin.Unknown,
    };

    /// <summary>Numbers of one kind in one letter that hold, but not by the same convention: quota targets with and without 36/25,5.</summary>
    private IEnumerable<Finding> DifferentConventions()
    {
        var conventional = relations.Where(r => r.Holds && r.Kind == RelationKind.QuotaTimesWorkforce);
        foreach (var letter in conventional.GroupBy(r => r.Letter, StringComparer.Ordinal))
        {
            var ways = letter.DistinctBy(r => r.Deciding.Relation.Convention, StringComparer.Ordinal).ToList();
            if (ways.Count < 2)
                continue;
            var id = $"findings/{letter.Key}/conventions/{ways[0].Kind.Word()}";
            var explanation = Texts.FormatConventionsDiffer(count: ways.Count, ways: string.Join(". ", ways.Select(w => w.Explanation)));
            yield return new(id, Severity.Note, Origin.Unknown, "conventions-differ", [.. ways.Select(w => w.Deciding.Output!)], ways, explanation, _reviews.GetValueOrDefault(id));
        }
    }

    private Finding Note(AuditRelation relation, string kind, string explanation)
    {
        var id = $"findings/{kind}/{relation.Deciding.Output!.Id}";
        return new(id, Severity.Note, Origin.Unknown, kind, [.. relation.Figures], [relation], explanation, _reviews.GetValueOrDefault(id));
    }

    /// <summary>The members of such a relation: the later percentage, the earlier one, the change.</summary>
    private static string PointsAndPercent(RelationInstance way)
    {
        var (later, earlier) = (way.Members[0]!, way.Members[1]!);
        var points = DutchNumber.Format(later.Value!.Value - earlier.Value!.Value);
        return GrowthOfLevel.Growth([later.Quantity!.Value, earlier.Quantity!.Value]) is { } growth
            ? Texts.FormatPointsAndGrowth(earlier: earlier.Printed, later: later.Printed, points: points, growth: DutchNumber.Format(Math.Round(growth.Value, 1, MidpointRounding.AwayFromZero), 1), printed: way.Output!.Printed)
            : Texts.FormatPointsCalledPercent(earlier: earlier.Printed, later: later.Printed, points: points, printed: way.Output!.Printed);
    }

    /// <summary>A review outlives its finding when a figure is corrected: that is worth knowing, and no fault of the data.</summary>
    private static Finding ReviewOfNothing(Correction review) => new(
        "findings/reviews/" + review.Id, Severity.Note, Origin.Unknown, "review-without-finding", [], [], Texts.FormatReviewOfNothing(finding: review.Id), review);
}
