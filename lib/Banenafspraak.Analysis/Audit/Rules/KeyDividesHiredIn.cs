namespace Banenafspraak.Analysis;

/// <summary>The allocation key divides all hired-in jobs over the sectors where the people work (Regeling Wfsv, article 3.34).</summary>
internal sealed class KeyDividesHiredIn : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning.Measure != Measure.AllocationShare)
            yield break;
        var jobs = new Meaning(Measure.Jobs, meaning.Subject, Form.HiredIn, meaning.Period, Period.None, Unit.Job);
        yield return new ProductRelation(RelationKind.KeyTimesVolume, "hired-in jobs × allocation key", jobs, jobs with { Subject = Subject.Whole }, meaning);
        if (context.IsNew(this, meaning with { Subject = Subject.Whole }))
            yield return new SumRelation(RelationKind.SharesAddUp, "keys add up to 100%", RuleTerm.HundredPercent, [.. context.PartsOf(Subject.Whole).Select(p => meaning with { Subject = p.Id })]);
    }
}
