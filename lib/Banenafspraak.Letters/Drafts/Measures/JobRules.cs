namespace Banenafspraak.Letters;

/// <summary>Forms of sentence that say what a number of jobs or people measures.</summary>
internal static class JobRules
{
    /// <summary>One job is what is counted, not how many there are: "als één baan telt een baan van 25,5 uur".</summary>
    public static readonly MeasureRule UnitOfCounting = new(nameof(UnitOfCounting), 0.8m, (sentence, unit, _) =>
        unit is Unit.Job && sentence.Number.Mention.Value == 1 ? new(Measure.Count) : null);

    /// <summary>A number without a noun of its own that goes on from the one before it: "70.388 extra banen ... en in de sector overheid 8.874".</summary>
    public static readonly MeasureRule Continued = new(nameof(Continued), 0.8m, (sentence, unit, previous) =>
        previous is not null && sentence.IsLedOn && sentence.Number.Mention.Unit is null && !sentence.Lead.Contains(';', StringComparison.Ordinal)
            && previous.Measure is Measure.Target or Measure.Jobs or Measure.ExtraJobs
            && (sentence.Lead.Contains(" en ", StringComparison.Ordinal) || sentence.Lead.Contains(',', StringComparison.Ordinal) || sentence.Lead.Contains(':', StringComparison.Ordinal))
            ? new(previous.Measure, previous.Unit)
            : null);

    /// <summary>Jobs or people behind a word of aim: "de doelstelling van", "het quotumdoel van", "om 92.500 banen te realiseren".</summary>
    public static readonly MeasureRule Target = new(nameof(Target), 0.85m, (sentence, unit, _) =>
        unit is Unit.Job or Unit.Person && !sentence.Lead.Contains(" is met ", StringComparison.Ordinal)
            && (NumberSentence.Contains(sentence.Lead, "doelstelling", "doel ", "doel van", "quotumdoel", "opgave", "ambitie", "afgesproken", "afspraak voor", "aandeel van", "jaarlijks met")
                || NumberSentence.Contains(sentence.Own, "zouden moeten", "moeten realiseren", "moeten hebben"))
            ? new(Measure.Target)
            : null);

    /// <summary>More or fewer jobs or people than before: "1.838 minder banen", "met 314 afgenomen", "banen bijgekomen", "extra banen ten opzichte van 2021".</summary>
    public static readonly MeasureRule Change = new(nameof(Change), 0.85m, (sentence, unit, _) =>
        unit is Unit.Job or Unit.Person && !IsFromBaseline(sentence)
            && (ChangeWords.EndIn(sentence.Lead) || ChangeWords.Begin(sentence.Own) || ComparesExtraJobs(sentence))
            ? new(Measure.Change)
            : null);

    /// <summary>Jobs counted from the baseline: "extra banen", "ten opzichte van de nulmeting".</summary>
    public static readonly MeasureRule ExtraJobs = new(nameof(ExtraJobs), 0.9m, (sentence, unit, _) =>
        unit is Unit.Job && (sentence.Own.StartsWith(" extra banen", StringComparison.Ordinal) || sentence.Has("ten opzichte van de nulmeting")
            || NumberSentence.Contains(sentence.Lead, "aantal extra banen"))
            ? new(Measure.ExtraJobs)
            : null);

    /// <summary>Any other number of jobs is a level.</summary>
    public static readonly MeasureRule Jobs = new(nameof(Jobs), 0.8m, (_, unit, _) => unit is Unit.Job ? new(Measure.Jobs) : null);

    private static bool IsFromBaseline(NumberSentence sentence) => sentence.Has("ten opzichte van de nulmeting");

    // Extra jobs are counted from the baseline, unless the sentence compares with a year.
    private static bool ComparesExtraJobs(NumberSentence sentence) =>
        sentence.Own.StartsWith(" extra banen", StringComparison.Ordinal) && (IsRelative(sentence.Lead) || IsRelative(sentence.Own) || NumberSentence.Contains(sentence.Lead, "groei"));

    private static bool IsRelative(string text) => TimeInText.In(text).Any(t => t.IsCompared && t.Period != Period.Baseline);
}
