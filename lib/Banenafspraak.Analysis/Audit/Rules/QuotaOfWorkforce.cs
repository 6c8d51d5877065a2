using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>
/// The target of an employer is the quota percentage of its workforce. Whether the workforce is first converted from a full week to jobs of 25,5 hours,
/// and whether the result is rounded down as the shortage is (Besluit Wfsv, article 2.23), differs from sector to sector: all four ways are alternatives.
/// </summary>
internal sealed class QuotaOfWorkforce : IRelationRule
{
    private static readonly CompositeFormat Plain = CompositeFormat.Parse("{0} × {1}");
    private static readonly CompositeFormat Converted = CompositeFormat.Parse("{0} × {1} × {2} / {3}");

    private static readonly CompositeFormat[] PlainInverse = [CompositeFormat.Parse("{0} / {2}"), CompositeFormat.Parse("{0} / {1}")];
    private static readonly CompositeFormat[] ConvertedInverse = [CompositeFormat.Parse("{0} / ({2} × {3} / {4})"), CompositeFormat.Parse("{0} / ({1} × {3} / {4})")];

    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is not { Measure: Measure.Target or Measure.Workforce, Unit: Unit.Job or Unit.Fte, Period.Year: { } year } || meaning.RelativeTo == Period.Baseline)
            return [];
        if (meaning.Measure == Measure.Target && meaning.Form != Form.Total)
            return [];
        var sector = context.Subjects.PartsOf(Subject.Whole).FirstOrDefault(p => p.Id == meaning.Subject || context.Subjects.IsBelow(meaning.Subject, p.Id));
        if (sector is null)
            return [];
        var atYearEnd = meaning with { Period = Period.EndOf(year), Form = Form.None };
        var workforce = atYearEnd with { Measure = Measure.Workforce, Unit = Unit.Fte };
        var quota = atYearEnd with { Measure = Measure.QuotaPercentage, Unit = Unit.Percent, Subject = sector.Id };
        var target = meaning.Measure == Measure.Target ? meaning : atYearEnd with { Measure = Measure.Target, Unit = Unit.Job, Form = Form.Total };
        return Ways(target, workforce, quota, context);
    }

    private static IEnumerable<Relation> Ways(Meaning target, Meaning workforce, Meaning quota, RuleContext context)
    {
        foreach (var down in new[] { false, true })
        {
            var rounding = down ? ", rounded down" : "";
            yield return new ComputedRelation(
                RelationKind.QuotaTimesWorkforce, "target = workforce × quota percentage" + rounding, target, [workforce, quota], v => v[0] * v[1] / Quantity.Hundred, Plain)
            {
                Convention = "without 36/25,5" + rounding,
                Inverse = PlainInverse,
                RoundsDown = down,
            };
            if (context.Parameter("full-time-hours/week", DateOnly.MaxValue) is not { } full || context.Parameter("hours-per-job/week", DateOnly.MaxValue) is not { } job)
                continue;
            yield return new ComputedRelation(
                RelationKind.QuotaTimesWorkforce,
                "target = workforce × quota percentage × 36/25,5" + rounding,
                target,
                [workforce, quota, full, job],
                v => v[0] * v[1] * v[2] / Quantity.Hundred / v[3],
                Converted)
            {
                Convention = "with 36/25,5" + rounding,
                Inverse = ConvertedInverse,
                RoundsDown = down,
            };
        }
    }
}
