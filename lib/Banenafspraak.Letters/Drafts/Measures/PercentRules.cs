namespace Banenafspraak.Letters;

/// <summary>Forms of sentence that say what a percentage measures.</summary>
internal static class PercentRules
{
    /// <summary>A percentage that the sentence calls the quota percentage.</summary>
    public static readonly MeasureRule Quota = new(nameof(Quota), 0.95m, (sentence, unit, _) =>
        unit is Unit.Percent && NumberSentence.Contains(sentence.Before, "quotumpercentage") ? new(Measure.QuotaPercentage) : null);

    /// <summary>A percentage that went up or down by a number went by points: "is het percentage met 3% gedaald".</summary>
    public static readonly MeasureRule Points = new(nameof(Points), 0.85m, (sentence, unit, _) =>
        unit is Unit.PercentagePoint ? new(Measure.Change, Unit.PercentagePoint)
            : unit is Unit.Percent && sentence.Lead.EndsWith(" met ", StringComparison.Ordinal) && NumberSentence.Contains(sentence.Before, "percentage")
                && NumberSentence.Contains(sentence.Own, "gedaald", "gestegen", "afgenomen", "toegenomen", "hoger", "lager")
                ? new(Measure.Change, Unit.PercentagePoint)
                : null);

    /// <summary>A percentage of more or less: "een toename van 16%".</summary>
    public static readonly MeasureRule Growth = new(nameof(Growth), 0.85m, (sentence, unit, _) =>
        unit is Unit.Percent && (ChangeWords.EndIn(sentence.Lead) || (sentence.Lead.EndsWith(" met ", StringComparison.Ordinal) && ChangeWords.Begin(sentence.Own)))
            ? new(Measure.Growth)
            : null);

    /// <summary>The share of hired-in jobs that goes to a sector: "76,0 procent van deze inleenverbanden", and what is compared with it.</summary>
    public static readonly MeasureRule Allocation = new(nameof(Allocation), 0.85m, (sentence, unit, previous) =>
        unit is Unit.Percent
            && ((sentence.Has("inleenverbanden") && sentence.Has("marktwerkgevers", "overheidswerkgevers", "sector markt", "sector overheid"))
                || (previous?.Measure == Measure.AllocationShare && sentence.Has("percentage")))
            ? new(Measure.AllocationShare)
            : null);

    /// <summary>The share of jobs that has a form: "52,9% om een vaste aanstelling".</summary>
    public static readonly MeasureRule FormShare = new(nameof(FormShare), 0.85m, (sentence, unit, _) =>
        unit is Unit.Percent && FormFinder.First(sentence.Own) is not null && !NumberSentence.Contains(sentence.Lead, "realisatiepercentage") ? new(Measure.Share) : null);

    /// <summary>Realised as a percentage of the target: "het realisatiepercentage", "69% van het quotumdoel", and what goes on from there: "in 2020 was dat 42%".</summary>
    public static readonly MeasureRule Rate = new(nameof(Rate), 0.9m, (sentence, unit, previous) =>
        unit is Unit.Percent
            && (sentence.Has("realisatiepercentage", "quotumdoel", "van het doel", "van hun doel", "van de doelstelling", "van het quotum", "realisatie komt", "realisatie hebben", "realisatie van")
                || (previous?.Measure is Measure.RealisationRate && (sentence.IsLedOn || sentence.Has("dit percentage", "was dat", "was dit")))
                || NumberSentence.Contains(sentence.Before, "realisatie")
                || (NumberSentence.Contains(sentence.Before, "dit percentage") && NumberSentence.Contains(sentence.Earlier, "realisatiepercentage")))
            ? new(Measure.RealisationRate)
            : null);

    /// <summary>Any other percentage is a share of a whole.</summary>
    public static readonly MeasureRule Share = new(nameof(Share), 0.6m, (_, unit, _) => unit is Unit.Percent ? new(Measure.Share) : null);
}
