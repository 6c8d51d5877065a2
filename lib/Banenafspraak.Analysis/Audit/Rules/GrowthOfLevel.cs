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
        var later = new Meaning(measure, meaning.Subject, meaning.Form, meaning.Period.Day, from, unit);
        yield return new ComputedRelation(
            RelationKind.Growth, "growth = later level / earlier level - 1", meaning, [later, later with { Period = meaning.Period.EarlierDay }], Growth, Percent);
    }

    internal static Quantity? Growth(Quantity[] levels) =>
        levels[1].Interval.Contains(0) ? null : levels[0].InPercentOf(levels[1]) - Quantity.Hundred;
}

/// <summary>A change of a percentage is meant in points; letters also print it with a percent sign, and then it may be a percentage of the earlier one.</summary>
internal sealed class ChangeOfRate : IRelationRule
{
    private const string Rule = "change of a percentage";
    private static readonly CompositeFormat Percent = CompositeFormat.Parse("{0} / {1} - 1");

    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is not { ChangeOf: { } measure, Period.IsSpan: true } || !IsOfRate(meaning))
            yield break;
        var later = new Meaning(measure, meaning.Subject, meaning.Form, meaning.Period.Day, Period.None, Unit.Percent);
        var earlier = later with { Period = meaning.Period.EarlierDay };
        yield return new SumRelation(RelationKind.PercentagePoint, Rule, later, [earlier, meaning], output: 2) { Convention = "in percentage points" };
        yield return new ComputedRelation(RelationKind.PercentagePoint, Rule + " in percent of it", meaning, [later, earlier], GrowthOfLevel.Growth, Percent)
        {
            Convention = "in percent of the earlier percentage",
        };
    }

    /// <summary>Whichever of the two the data takes it for.</summary>
    internal static bool IsOfRate(Meaning meaning) =>
        meaning is { Measure: Measure.Change, Unit: Unit.PercentagePoint } or { Measure: Measure.Growth, Unit: Unit.Percent, ChangeOf: Measure.RealisationRate or Measure.Share };
}
