namespace Banenafspraak.Analysis;

/// <summary>A number of people.</summary>
internal sealed class PersonsRule : IMeasureRule
{
    public decimal Confidence => 0.85m;

    public MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous) =>
        unit is Unit.Person ? new(Measure.Persons) : null;
}
