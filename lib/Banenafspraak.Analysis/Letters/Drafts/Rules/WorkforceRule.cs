namespace Banenafspraak.Analysis;

/// <summary>Full-time equivalents are staff.</summary>
internal sealed class WorkforceRule : IMeasureRule
{
    public decimal Confidence => 0.9m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Fte ? new(Measure.Workforce) : null;
}
