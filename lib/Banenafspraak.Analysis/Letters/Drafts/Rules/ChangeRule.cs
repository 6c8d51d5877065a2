namespace Banenafspraak.Analysis;

/// <summary>More or fewer jobs or people than before: "1.838 minder banen", "met 314 afgenomen", "banen bijgekomen", "extra banen ten opzichte van 2021".</summary>
internal sealed class ChangeRule : IMeasureRule
{
    public decimal Confidence => 0.85m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Job or Unit.Person && !IsFromBaseline(sentence)
            && (ChangeWords.EndIn(sentence.Lead) || ChangeWords.Begin(sentence.Own) || ComparesExtraJobs(sentence))
            ? new(Measure.Change)
            : null;

    private static bool IsFromBaseline(NumberSentence sentence) => sentence.Has("ten opzichte van de nulmeting");

    // Extra jobs are counted from the baseline, unless the sentence compares with a year.
    private static bool ComparesExtraJobs(NumberSentence sentence) =>
        sentence.Own.StartsWith(" extra banen", StringComparison.Ordinal) && (IsRelative(sentence.Lead) || IsRelative(sentence.Own) || NumberSentence.Contains(sentence.Lead, "groei"));

    private static bool IsRelative(string text) => TimeInText.In(text).Any(t => t.IsCompared && t.Period != Period.Baseline);
}
