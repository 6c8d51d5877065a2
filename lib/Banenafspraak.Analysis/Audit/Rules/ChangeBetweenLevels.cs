namespace Banenafspraak.Analysis;

/// <summary>A change lies between an earlier and a later level: of jobs, or of people in a register (stock and flow).</summary>
internal sealed class ChangeBetweenLevels : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is not { Measure: Measure.Change, ChangeOf: { } measure, Period.IsSpan: true } || meaning.Unit == Unit.PercentagePoint)
            yield break;
        var from = measure == Measure.ExtraJobs ? Period.Baseline : Period.None;
        var later = new Meaning(measure, meaning.Subject, meaning.Form, meaning.Period.Day, from, meaning.Unit);
        yield return new SumRelation(
            measure == Measure.Persons ? RelationKind.StockAndFlow : RelationKind.Change,
            "later level = earlier level + change",
            later,
            [later with { Period = meaning.Period.EarlierDay }, meaning],
            output: 2);
    }
}
