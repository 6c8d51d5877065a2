namespace Banenafspraak.Analysis;

/// <summary>All relations between a set of meanings, generated from their shape.</summary>
/// <remarks>
/// <see cref="Between"/> takes a relation as soon as at most one of its terms is new; that term joins the set (a level that no letter prints, say),
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
        new ShareHoldsProcurement(),
        new QuotaOfWorkforce(),
        new TargetAsSet(),
        new JobHoursWeekAndYear(),
    ];

    /// <summary>Relations that follow from others through terms that no letter prints; where such terms join the set they would say everything twice.</summary>
    private static readonly IRelationRule[] Composite = [new KeyGivesExtraHiredIn()];

    /// <summary>All relations that the rules propose for these meanings, each once, whether or not their other terms are known.</summary>
    public static IReadOnlyList<Relation> Of(IEnumerable<Meaning> meanings, RuleContext context) =>
        [.. meanings.Distinct().Where(m => !m.IsOfParts).SelectMany(m => Rules.Concat(Composite).SelectMany(r => r.From(m, context))).DistinctBy(r => r.Key, StringComparer.Ordinal)];

    /// <summary>
    /// The relations that let one number be computed from others, for these meanings and for the terms that follow from them. Relations with several conventions, and
    /// sums that may lack a part, compute nothing for certain and are left out.
    /// </summary>
    public static IReadOnlyList<Relation> Between(IEnumerable<Meaning> meanings, RuleContext context)
    {
        var known = new HashSet<Variable>();
        var relations = new List<Relation>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Dictionary<Variable, List<(Relation Relation, HashSet<Meaning> Missing)>>();
        var fresh = new Queue<Meaning>(meanings.Distinct().Where(m => !m.IsOfParts));
        while (fresh.TryDequeue(out var meaning))
        {
            if (!known.Add(meaning))
                continue;
            foreach (var (relation, missing) in waiting.Remove(meaning, out var ready) ? ready : [])
            {
                if (missing.Remove(meaning) && missing.Count == 1)
                    Accept(relation, missing);
            }
            foreach (var relation in Rules.SelectMany(r => r.From(meaning, context)).Where(r => !r.IsOpen && r.Convention.Length == 0 && seen.Add(r.Key)))
            {
                var missing = relation.Members.OfType<Meaning>().Where(m => !known.Contains(m)).ToHashSet();
                if (missing.Count < 2)
                    Accept(relation, missing);
                else
                    Wait(relation, missing);
            }
        }
        return relations;

        void Accept(Relation relation, HashSet<Meaning> missing)
        {
            relations.Add(relation);
            foreach (var term in missing)
                fresh.Enqueue(term);
        }

        void Wait(Relation relation, HashSet<Meaning> missing)
        {
            foreach (var term in missing)
            {
                if (!waiting.TryGetValue(term, out var list))
                    waiting[term] = list = [];
                list.Add((relation, missing));
            }
        }
    }
}
