namespace Banenafspraak.Analysis;

/// <summary>Realised as a percentage of the target: "het realisatiepercentage", "69% van het quotumdoel", and what goes on from there: "in 2020 was dat 42%".</summary>
internal sealed class RateRule : IMeasureRule
{
    public decimal Confidence => 0.9m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Percent
            && (sentence.Has("realisatiepercentage", "quotumdoel", "van het doel", "van hun doel", "van de doelstelling", "van het quotum", "realisatie komt", "realisatie hebben", "realisatie van")
                || (previous?.Measure is Measure.RealisationRate && (sentence.IsLedOn || sentence.Has("dit percentage", "was dat", "was dit")))
                || NumberSentence.Contains(sentence.Before, "realisatie")
                || (NumberSentence.Contains(sentence.Before, "dit percentage") && NumberSentence.Contains(sentence.Earlier, "realisatiepercentage")))
            ? new(Measure.RealisationRate)
            : null;
}
