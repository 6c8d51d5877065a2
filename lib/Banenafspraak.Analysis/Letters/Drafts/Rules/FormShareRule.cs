namespace Banenafspraak.Analysis;

/// <summary>The share of jobs that has a form: "52,9% om een vaste aanstelling".</summary>
internal sealed class FormShareRule : IMeasureRule
{
    public decimal Confidence => 0.85m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Percent && FormFinder.First(sentence.Own) is not null && !NumberSentence.Contains(sentence.Lead, "realisatiepercentage") ? new(Measure.Share) : null;
}
