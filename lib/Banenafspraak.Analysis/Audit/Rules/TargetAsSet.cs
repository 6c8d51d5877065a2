namespace Banenafspraak.Analysis;

/// <summary>A target of the agreement is the one that regulation fixes for the year (Regeling Wfsv, article 3.29).</summary>
internal sealed class TargetAsSet : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is { Measure: Measure.Target, Form: Form.Total, Unit: Unit.Job, Period.IsNone: false } && meaning.RelativeTo == Period.Baseline
            && context.Target(meaning.Subject, meaning.Period.LastDay) is { } target)
        {
            yield return new SumRelation(RelationKind.TargetAsSet, "the target that regulation fixes", meaning, [target]);
        }
    }
}
