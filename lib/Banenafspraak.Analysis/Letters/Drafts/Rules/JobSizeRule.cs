namespace Banenafspraak.Analysis;

/// <summary>Hours are the size of a job, by the week: "25,5 uur".</summary>
internal sealed class JobSizeRule : IMeasureRule
{
    public decimal Confidence => 0.9m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Hour or Unit.HourPerWeek ? new(Measure.JobSize, Unit.HourPerWeek) : null;
}
