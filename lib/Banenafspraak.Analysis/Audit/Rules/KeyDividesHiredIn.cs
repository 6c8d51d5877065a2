using System.Text;

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
        yield return context.Once(this, meaning with { Subject = Subject.Whole }, whole =>
            new SumRelation(RelationKind.SharesAddUp, "keys add up to 100%", NamedNumber.HundredPercent, [.. context.Subjects.PartsOf(whole.Subject).Select(p => whole with { Subject = p.Id })]))!;
    }
}

/// <summary>The extra hired-in jobs of a sector: its key times all hired-in jobs, less the same at the baseline. The two products need not be printed.</summary>
internal sealed class KeyGivesExtraHiredIn : IRelationRule
{
    private static readonly CompositeFormat Difference = CompositeFormat.Parse("{0} × {1} - {2} × {3}");

    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning.Measure != Measure.AllocationShare || meaning.Period == Period.Baseline)
            yield break;
        var volume = new Meaning(Measure.Jobs, Subject.Whole, Form.HiredIn, meaning.Period, Period.None, Unit.Job);
        var extra = new Meaning(Measure.ExtraJobs, meaning.Subject, Form.HiredIn, meaning.Period, Period.Baseline, Unit.Job);
        yield return new ComputedRelation(
            RelationKind.KeyTimesVolume,
            "extra hired-in jobs = hired-in jobs × key now - then",
            extra,
            [volume, meaning, volume with { Period = Period.Baseline }, meaning with { Period = Period.Baseline }],
            v => (v[0] * v[1] / Quantity.Hundred) - (v[2] * v[3] / Quantity.Hundred),
            Difference)
        {
            Products = [(true, 1, 2), (false, 3, 4)],
        };
    }
}
