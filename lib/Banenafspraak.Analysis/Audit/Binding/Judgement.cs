namespace Banenafspraak.Analysis;

/// <summary>Decides a relation between published figures.</summary>
internal static class Judgement
{
    /// <summary>The relation with its arithmetic and verdict.</summary>
    public static RelationInstance Of(Candidate candidate)
    {
        var (relation, members) = (candidate.Relation, candidate.Members);
        var computed = Compute(relation, members);
        var verdict = Decide(relation, members, computed, candidate.IsComplete);
        var doubtful = verdict == Verdict.Contradicted && (relation.IsOpen || !candidate.HasAllReadings);
        return new(relation, Places.KindOf(relation, members), members, relation.Output, computed, doubtful ? Verdict.Undecidable : verdict) { HasAllReadings = candidate.HasAllReadings };
    }

    /// <summary>A derivation of a figure from other printed numbers as an instance of its last relation.</summary>
    public static RelationInstance Of(Figure figure, Derivation path)
    {
        var (members, computed) = path.Parts;
        Figure?[] figures = [.. members.Select((m, i) => i == computed ? figure : m!.Figure)];
        return new(path.Relation!, path.Relation!.Kind, figures, computed, path.Estimate, Verdicts.Decide(figure, path.Estimate))
        {
            Derived = [.. members.Select(m => m?.Relation is null ? null : m)],
        };
    }

    /// <summary>What the output is when every member that was printed had been rounded down instead; null where that cannot be told.</summary>
    public static bool HoldsRoundedDown(RelationInstance instance)
    {
        var (relation, members) = (instance.Relation, instance.Members);
        if (instance.Derived.Any(d => d is not null) || members[relation.Output] is not { Quantity: { } printed } output)
            return false;
        var computed = Compute(relation, [.. members.Select((m, i) => i == relation.Output ? null : m)], RoundedDown);
        return computed is { } estimate && estimate.Interval.Meets(RoundedDown(output).Interval) && !printed.Interval.IsExact;
    }

    private static Verdict Decide(Relation relation, IReadOnlyList<Figure?> members, Estimate? computed, bool isComplete)
    {
        if (!isComplete || members.Any(m => m is { Quantity: null }))
            return Verdict.NotChecked;
        if (computed is not { } estimate || members.Any(m => m is { Qualifier: not Qualifier.Exact }))
            return Verdict.Undecidable;
        return (members[relation.Output], relation.Members[relation.Output]) switch
        {
            ({ } output, _) when relation.RoundsDown => Verdicts.DecideRoundedDown(output, estimate),
            ({ } output, _) => Verdicts.Decide(output, estimate),
            (null, RuleTerm rule) => Verdicts.Decide(rule.Quantity, estimate),
            _ => Verdict.NotChecked,
        };
    }

    private static Estimate? Compute(Relation relation, IReadOnlyList<Figure?> members) => Compute(relation, members, f => Estimate.Of(f.Quantity!.Value));

    private static Estimate? Compute(Relation relation, IReadOnlyList<Figure?> members, Func<Figure, Estimate> estimate)
    {
        var known = relation.Members.Select((t, i) => i == relation.Output || members[i] is { Quantity: not null } || (members[i] is null && t is RuleTerm));
        if (!known.All(k => k))
            return null;
        try
        {
            return relation.Solve(relation.Output, i => members[i] is { } figure ? estimate(figure) : Estimate.Of(((RuleTerm)relation.Members[i]).Quantity));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Estimate RoundedDown(Figure figure)
    {
        var printed = figure.Quantity!.Value;
        return printed.Interval.IsExact ? Estimate.Of(printed) : new(printed.Value, Interval.Between(printed.Value, printed.Value + printed.Interval.Width));
    }
}
