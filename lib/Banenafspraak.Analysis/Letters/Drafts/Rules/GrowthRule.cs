namespace Banenafspraak.Analysis;

/// <summary>A percentage of more or less: "een toename van 16%".</summary>
internal sealed class GrowthRule : IMeasureRule
{
    public decimal Confidence => 0.85m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Percent && (ChangeWords.EndIn(sentence.Lead) || (sentence.Lead.EndsWith(" met ", StringComparison.Ordinal) && ChangeWords.Begin(sentence.Own)))
            ? new(Measure.Growth)
            : null;
}
