namespace Banenafspraak.Analysis;

/// <summary>Groups contradicted relations by the figures that would explain them.</summary>
internal static class FindingGroups
{
    /// <summary>
    /// Again and again the figure that most of the remaining contradictions share, and those contradictions. Figures that no other relation supports come before
    /// those that one does: to change a supported figure would break what holds, unless there is a number with which that and all its contradictions hold.
    /// What is left shares nothing: a group of its own each.
    /// </summary>
    public static IEnumerable<(Figure Common, IReadOnlyList<AuditRelation> Relations)> Of(IReadOnlyList<AuditRelation> relations, Candidates candidates)
    {
        var supports = relations.Where(r => r.Supports).SelectMany(r => r.Figures).CountBy(f => f.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var of = relations.Where(r => r.Verdict == Verdict.Contradicted)
            .SelectMany(r => r.Figures.Select(f => (Figure: f, Relation: r)))
            .GroupBy(p => p.Figure.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (g.First().Figure, Relations: g.Select(p => p.Relation).ToList()), StringComparer.Ordinal);
        var left = of.Values.SelectMany(p => p.Relations).ToHashSet<AuditRelation>(ReferenceEqualityComparer.Instance);
        var order = 0;
        var queue = new PriorityQueue<string, (bool Supported, int Fewer, int Support, int Order)>(of.Select(p =>
            (p.Key, (supports.ContainsKey(p.Key) && !MayBeWrong(p.Value.Figure, p.Value.Relations), -p.Value.Relations.Count, supports.GetValueOrDefault(p.Key), order++))));
        bool MayBeWrong(Figure figure, List<AuditRelation> contradictions) => contradictions.Count > 1 && figure.Value is not null && candidates.Of(figure, contradictions).Count > 0;
        while (left.Count > 0 && queue.TryDequeue(out var id, out var rank))
        {
            var group = of[id].Relations.Where(left.Contains).ToList();
            if (group.Count < -rank.Fewer)
            {
                if (group.Count > 0)
                    queue.Enqueue(id, rank with { Fewer = -group.Count });
                continue;
            }
            yield return (of[id].Figure, group);
            left.ExceptWith(group);
        }
    }
}
