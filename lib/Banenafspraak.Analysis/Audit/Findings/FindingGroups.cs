namespace Banenafspraak.Analysis;

/// <summary>Groups contradicted relations by the figures that would explain them.</summary>
internal static class FindingGroups
{
    /// <summary>
    /// Again and again the figure that most of the remaining contradictions share, and those contradictions; of figures that share as many, the one that fewest
    /// other relations support, then the first. What is left shares nothing: a group of its own each.
    /// </summary>
    public static IEnumerable<(Figure Common, IReadOnlyList<AuditRelation> Relations)> Of(IReadOnlyList<AuditRelation> relations)
    {
        var supports = relations.Where(r => r.Supports).SelectMany(r => r.Figures).CountBy(f => f.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var left = relations.Where(r => r.Verdict == Verdict.Contradicted).ToList();
        while (left.Count > 0)
        {
            var shared = left.SelectMany(r => r.Figures).CountBy(f => f.Id, StringComparer.Ordinal).ToList();
            var most = shared.Max(s => s.Value);
            var figure = shared.Where(s => s.Value == most).MinBy(s => supports.GetValueOrDefault(s.Key)).Key;
            var group = left.Where(r => r.Figures.Any(f => f.Id == figure)).ToList();
            yield return (group.SelectMany(r => r.Figures).First(f => f.Id == figure), group);
            left.RemoveAll(group.Contains);
        }
    }
}
