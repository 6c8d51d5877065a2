namespace Banenafspraak.Analysis;

/// <summary>Any other percentage is a share of a whole.</summary>
internal sealed class ShareRule : IMeasureRule
{
    public decimal Confidence => 0.6m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Percent ? new(Measure.Share) : null;
}
