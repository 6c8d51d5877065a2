namespace Banenafspraak.Analysis;

/// <summary>A range of years is an age: "van 15 tot en met 39 jaar".</summary>
internal sealed class AgeRule : IMeasureRule
{
    public decimal Confidence => 0.8m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Year && sentence.Number.Mention.Qualifier is Qualifier.RangeFrom or Qualifier.RangeTo ? new(Measure.Age) : null;
}
