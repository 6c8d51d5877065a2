namespace Banenafspraak.Analysis;

/// <summary>A level is the baseline plus the extra jobs (Wfsv, article 122n).</summary>
internal sealed class LevelIsBaselinePlusExtra : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning.Measure != Measure.ExtraJobs || meaning.RelativeTo != Period.Baseline)
            yield break;
        var level = meaning with { Measure = Measure.Jobs, RelativeTo = Period.None };
        yield return new SumRelation(RelationKind.LevelFromBaseline, "level = baseline + extra", level, [level with { Period = Period.Baseline }, meaning]);
    }
}
