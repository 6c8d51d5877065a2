namespace Banenafspraak.Analysis;

/// <summary>A form of sentence that says what its number measures.</summary>
internal interface IMeasureRule
{
    /// <summary>How often the rule is right, from 0 to 1.</summary>
    decimal Confidence { get; }

    /// <summary>What the number measures; null where the sentence does not have this form.</summary>
    /// <param name="sentence">The number in its sentence.</param>
    /// <param name="unit">Its unit, printed or of the number that it goes with; null where there is none.</param>
    /// <param name="previous">The draft of the figure before it in the same passage; null for the first.</param>
    MeasureFound? Of(NumberSentence sentence, Unit? unit, DraftFigure? previous);
}
