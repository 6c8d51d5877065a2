using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>A realisation rate is the jobs divided by the target, of extra jobs where the target counts from the baseline; with procurement where the note says so.</summary>
internal sealed class RateOfTarget : IRelationRule
{
    private static readonly CompositeFormat WithProcurement = CompositeFormat.Parse("({0} + {1}) / {2}");

    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning.Form != Form.Total || meaning.Period.IsNone)
            yield break;
        if (meaning is { Measure: Measure.Target, Unit: Unit.Job })
        {
            yield return Rate(meaning with { Measure = Measure.RealisationRate, RelativeTo = Period.None, Unit = Unit.Percent }, meaning);
        }
        else if (meaning is { Measure: Measure.RealisationRate, Unit: Unit.Percent })
        {
            // The targets of the agreement itself count extra jobs; those of a sector of overheid or a ministry count all jobs.
            var fromBaseline = meaning.Subject == Subject.Whole || context.Subjects.Find(meaning.Subject) is { IsPart: true };
            var target = meaning with { Measure = Measure.Target, Unit = Unit.Job, Scope = Scope.None, RelativeTo = fromBaseline ? Period.Baseline : Period.None };
            yield return Rate(meaning, target);
            if (meaning.Scope == Scope.WithProcurement)
                yield return PartsOfRate(meaning, target);
        }
    }

    private static ProductRelation Rate(Meaning rate, Meaning target)
    {
        var jobs = JobsOf(target) with { Scope = rate.Scope };
        var kind = rate.Scope == Scope.WithProcurement ? RelationKind.RateWithProcurement : RelationKind.RealisationRate;
        return new(kind, "rate = jobs / target", jobs, target, rate, output: 2);
    }

    private static Meaning JobsOf(Meaning target) => target with { Measure = target.RelativeTo == Period.Baseline ? Measure.ExtraJobs : Measure.Jobs };

    private static ComputedRelation PartsOfRate(Meaning rate, Meaning target)
    {
        var jobs = JobsOf(target);
        return new(
            RelationKind.RateWithProcurement,
            "rate = (jobs + procurement) / target",
            rate,
            [jobs, jobs with { Form = Form.Procurement }, target],
            v => v[2].Interval.Contains(0) ? null : (v[0] + v[1]).InPercentOf(v[2]),
            WithProcurement)
        {
            IsQuotientOfSum = true,
        };
    }
}
