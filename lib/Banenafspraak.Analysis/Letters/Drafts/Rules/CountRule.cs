namespace Banenafspraak.Analysis;

/// <summary>Whatever else is counted.</summary>
internal sealed class CountRule : IMeasureRule
{
    public decimal Confidence => 0.6m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        new MeasureFound(Measure.Count);
}
