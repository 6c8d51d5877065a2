namespace Banenafspraak.Analysis;

/// <summary>Years are a length of time: "voor de duur van twee jaar".</summary>
internal sealed class DurationRule : IMeasureRule
{
    public decimal Confidence => 0.9m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Year ? new(Measure.Duration) : null;
}
