namespace Banenafspraak.Analysis;

/// <summary>Jobs or people behind a word of aim: "de doelstelling van", "het quotumdoel van", "om 92.500 banen te realiseren".</summary>
internal sealed class TargetRule : IMeasureRule
{
    public decimal Confidence => 0.85m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Job or Unit.Person && !sentence.Lead.Contains(" is met ", StringComparison.Ordinal)
            && (NumberSentence.Contains(sentence.Lead, "doelstelling", "doel ", "doel van", "quotumdoel", "opgave", "ambitie", "afgesproken", "afspraak voor", "aandeel van", "jaarlijks met")
                || NumberSentence.Contains(sentence.Own, "zouden moeten", "moeten realiseren", "moeten hebben"))
            ? new(Measure.Target)
            : null;
}
