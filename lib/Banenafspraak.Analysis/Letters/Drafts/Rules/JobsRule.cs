namespace Banenafspraak.Analysis;

/// <summary>Any other number of jobs is a level.</summary>
internal sealed class JobsRule : IMeasureRule
{
    public decimal Confidence => 0.8m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Job ? new(Measure.Jobs) : null;
}
