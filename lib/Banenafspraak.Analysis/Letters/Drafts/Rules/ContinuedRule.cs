namespace Banenafspraak.Analysis;

/// <summary>A number without a noun of its own that goes on from the one before it: "70.388 extra banen ... en in de sector overheid 8.874".</summary>
internal sealed class ContinuedRule : IMeasureRule
{
    public decimal Confidence => 0.8m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        previous is not null && sentence.IsLedOn && sentence.Number.Mention.Unit is null && !sentence.Lead.Contains(';', StringComparison.Ordinal)
            && previous.Measure is Measure.Target or Measure.Jobs or Measure.ExtraJobs
            && (sentence.Lead.Contains(" en ", StringComparison.Ordinal) || sentence.Lead.Contains(',', StringComparison.Ordinal) || sentence.Lead.Contains(':', StringComparison.Ordinal))
            ? new(previous.Measure, previous.Unit)
            : null;
}
