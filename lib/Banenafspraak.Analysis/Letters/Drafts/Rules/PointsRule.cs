namespace Banenafspraak.Analysis;

/// <summary>A percentage that went up or down by a number went by points: "is het percentage met 3% gedaald".</summary>
internal sealed class PointsRule : IMeasureRule
{
    public decimal Confidence => 0.85m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.PercentagePoint ? new(Measure.Change, Unit.PercentagePoint)
            : unit is Unit.Percent && sentence.Lead.EndsWith(" met ", StringComparison.Ordinal) && NumberSentence.Contains(sentence.Before, "percentage")
                && NumberSentence.Contains(sentence.Own, "gedaald", "gestegen", "afgenomen", "toegenomen", "hoger", "lager")
                ? new(Measure.Change, Unit.PercentagePoint)
                : null;
}
