namespace Banenafspraak.Analysis;

/// <summary>One job is what is counted, not how many there are: "als één baan telt een baan van 25,5 uur".</summary>
internal sealed class UnitOfCountingRule : IMeasureRule
{
    public decimal Confidence => 0.8m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Job && sentence.Number.Mention.Value == 1 ? new(Measure.Count) : null;
}
