namespace Banenafspraak.Analysis;

/// <summary>Decides relations that only numbers without a reading leave open, by what other relations say of these numbers.</summary>
/// <remarks>
/// The relation that tells most of such a number is taken for it, so it decides nothing itself; the others are decided with the interval that it gives.
/// </remarks>
internal static class UnreadableNumbers
{
    /// <summary>The relations that are decided so, each with its index and all its ways.</summary>
    public static IEnumerable<(int At, IReadOnlyList<RelationInstance> Ways)> Decide(IReadOnlyList<AuditRelation> relations)
    {
        var asked = relations.Index().Where(r => r.Item.Verdict == Verdict.NotChecked && r.Item.Instances.All(IsAsked)).ToList();
        var known = asked.SelectMany(r => Told(r.Item.Instances).Select(d => (At: r.Index, d.Figure, d.Derivation)))
            .GroupBy(d => d.Figure, d => (d.At, d.Derivation), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MinBy(d => d.Derivation.Quantity.Interval.Width), StringComparer.Ordinal);
        foreach (var (at, relation) in asked)
        {
            var ways = relation.Instances.Select(w => Filled(w, at)).ToList();
            if (ways.TrueForAll(w => w is { Verdict: not (Verdict.NotChecked or Verdict.Undecidable) }))
                yield return (at, ways!);
        }

        RelationInstance? Filled(RelationInstance way, int at)
        {
            var derived = way.Members.Select(m => m is { Quantity: null } && known.TryGetValue(m.Id, out var told) && told.At != at ? told.Derivation : null).ToList();
            return derived.Exists(d => d is not null) ? new(way.Relation, way.Members, way.HasAllReadings, derived) { Printings = way.Printings } : null;
        }
    }

    private static bool IsAsked(RelationInstance way) => way is { IsComplete: true, IsDerived: false } && way.Figures.All(f => f.Qualifier == Qualifier.Exact);

    /// <summary>What a relation that has one way says of the only number in it that cannot be read.</summary>
    private static IEnumerable<(string Figure, Derivation Derivation)> Told(IReadOnlyList<RelationInstance> ways)
    {
        if (ways is [{ Relation.IsOpen: false } way] && way.Members.Index().Where(m => m.Item is { Quantity: null }).ToList() is [var (member, figure)]
            && way.Solve(member) is { } derivation)
            yield return (figure!.Id, derivation);
    }
}
