using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>The extra hired-in jobs of a sector: its key times all hired-in jobs, less the same at the baseline. The two products need not be printed.</summary>
internal sealed class KeyGivesExtraHiredIn : IRelationRule
{
    private static readonly CompositeFormat Products = CompositeFormat.Parse("{0} × {1} - {2} × {3}");

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
            v => (v[0] * v[1] / Estimate.Hundred) - (v[2] * v[3] / Estimate.Hundred),
            Products);
    }
}
