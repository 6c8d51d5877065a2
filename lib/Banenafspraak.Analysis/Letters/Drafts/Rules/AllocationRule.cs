namespace Banenafspraak.Analysis;

/// <summary>The share of hired-in jobs that goes to a sector: "76,0 procent van deze inleenverbanden", and what is compared with it.</summary>
internal sealed class AllocationRule : IMeasureRule
{
    public decimal Confidence => 0.85m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Percent
            && ((sentence.Has("inleenverbanden") && sentence.Has("marktwerkgevers", "overheidswerkgevers", "sector markt", "sector overheid"))
                || (previous?.Measure == Measure.AllocationShare && sentence.Has("percentage")))
            ? new(Measure.AllocationShare)
            : null;
}
