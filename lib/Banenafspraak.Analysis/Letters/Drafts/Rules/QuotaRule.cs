namespace Banenafspraak.Analysis;

/// <summary>A percentage that the sentence calls the quota percentage.</summary>
internal sealed class QuotaRule : IMeasureRule
{
    public decimal Confidence => 0.95m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Percent && NumberSentence.Contains(sentence.Before, "quotumpercentage") ? new(Measure.QuotaPercentage) : null;
}
