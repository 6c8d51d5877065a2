namespace Banenafspraak.Analysis;

/// <summary>All relations between a set of meanings, generated from their shape.</summary>
/// <remarks>
/// A relation is made as soon as at most one of its terms is new; that term joins the set (a level that no letter prints, say),
/// and the rules look again until nothing is added.
/// </remarks>
internal static class RelationSet
{
    private static readonly IRelationRule[] Rules =
    [
        new SubjectsAddUp(),
        new FormsAddUp(),
        new LevelIsBaselinePlusExtra(),
        new ChangeBetweenLevels(),
        new GrowthOfLevel(),
        new ChangeOfRate(),
        new RateOfTarget(),
        new KeyDividesHiredIn(),
        new ShareOfWhole(),
        new SharesAddUp(),
        new QuotaOfWorkforce(),
        new JobHoursWeekAndYear(),
    ];

    /// <summary>Relations that follow from others through terms that no letter prints; where such terms join the set they would say everything twice.</summary>
    private static readonly IRelationRule[] Composite = [new KeyGivesExtraHiredIn()];

    /// <summary>All relations that the rules propose for these meanings, each once, whether or not their other terms are known.</summary>
    public static IReadOnlyList<Relation> Of(IEnumerable<Meaning> meanings, RuleContext context) =>
        [.. meanings.Distinct().SelectMany(m => Rules.Concat(Composite).SelectMany(r => r.From(m, context))).DistinctBy(r => r.Key, StringComparer.Ordinal)];

    public static IReadOnlyList<Relation> Between(IEnumerable<Meaning> meanings, RuleContext context)
    {
        var known = new HashSet<Term>();
        var relations = new List<Relation>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new List<Relation>();
        var fresh = new Queue<Meaning>(meanings.Distinct());
        while (fresh.Count > 0)
        {
            while (fresh.TryDequeue(out var meaning))
            {
                if (!known.Add(meaning))
                    continue;
                waiting.AddRange(Rules.SelectMany(r => r.From(meaning, context)).Where(r => seen.Add(r.Key)));
            }
            foreach (var relation in waiting.ToList())
            {
                var missing = relation.Members.OfType<Meaning>().Where(m => !known.Contains(m)).ToList();
                if (missing.Count > 1)
                    continue;
                waiting.Remove(relation);
                relations.Add(relation);
                missing.ForEach(fresh.Enqueue);
            }
        }
        return relations;
    }
}
