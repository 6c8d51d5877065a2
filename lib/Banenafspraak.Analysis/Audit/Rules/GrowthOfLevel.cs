using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>A growth is the change in percent of the earlier level.</summary>
internal sealed class GrowthOfLevel : IRelationRule
{
    private static readonly CompositeFormat Percent = CompositeFormat.Parse("{0} / {1} - 1");

    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is not { Measure: Measure.Growth, Unit: Unit.Percent, ChangeOf: { } measure, Period.IsSpan: true } || ChangeOfRate.IsOfRate(meaning))
            yield break;
        var unit = measure is Measure.Persons ? Unit.Person : Unit.Job;
        var from = measure == Measure.ExtraJobs ? Period.Baseline : Period.None;
        var later = new Meaning(measure, meaning.Subject, meaning.Form, meaning.Period.Moment, from, unit);
        yield return new ComputedRelation(
            RelationKind.Growth, "growth = later level / earlier level - 1", meaning, [later, later with { Period = meaning.Period.EarlierMoment }], Growth, Percent);
    }

    internal static Estimate? Growth(Estimate[] levels) =>
        levels[1].Interval.Contains(0) ? null : (levels[0] * Estimate.Hundred / levels[1]) - Estimate.Hundred;
}
