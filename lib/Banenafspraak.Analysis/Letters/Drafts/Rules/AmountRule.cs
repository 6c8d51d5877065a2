namespace Banenafspraak.Analysis;

/// <summary>Money: "130 miljoen euro".</summary>
internal sealed class AmountRule : IMeasureRule
{
    public decimal Confidence => 0.95m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Euro ? new(Measure.Amount) : null;
}
