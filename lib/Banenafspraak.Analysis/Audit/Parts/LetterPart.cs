namespace Banenafspraak.Analysis;

/// <summary>A part of a letter by whom its figures speak of, so that a long letter can be read part by part.</summary>
public enum LetterPart
{
    /// <summary>Sectors below markt or overheid: their tables and their text.</summary>
    Sectors,

    /// <summary>Numbered tables with their captions and notes, such as the one with a row a ministry.</summary>
    Tables,

    /// <summary>People in the register (doelgroep).</summary>
    TargetGroup,

    /// <summary>Labels of a chart that the letter prints.</summary>
    Charts,

    /// <summary>Everything else: the agreement as a whole, organisations, rules.</summary>
    Rest,
}
