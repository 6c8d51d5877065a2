namespace Banenafspraak.Analysis;

/// <summary>Jobs counted from the baseline: "extra banen", "ten opzichte van de nulmeting".</summary>
internal sealed class ExtraJobsRule : IMeasureRule
{
    public decimal Confidence => 0.9m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Job && (sentence.Own.StartsWith(" extra banen", StringComparison.Ordinal) || sentence.Has("ten opzichte van de nulmeting")
            || NumberSentence.Contains(sentence.Lead, "aantal extra banen"))
            ? new(Measure.ExtraJobs)
            : null;
}
