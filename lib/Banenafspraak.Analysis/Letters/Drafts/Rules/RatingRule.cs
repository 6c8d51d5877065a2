namespace Banenafspraak.Analysis;

/// <summary>A bare number up to ten with a decimal, behind the article, is a mark: "een 8,6".</summary>
internal sealed class RatingRule : IMeasureRule
{
    public decimal Confidence => 0.8m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        sentence.Number.Mention is { Unit: null, Value: >= 1 and <= 10, Decimals: 1 } && sentence.Before.EndsWith(" een ", StringComparison.Ordinal)
            ? new(Measure.Rating, Unit.Point)
            : null;
}
