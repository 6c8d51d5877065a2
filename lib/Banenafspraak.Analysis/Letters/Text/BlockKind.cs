namespace Banenafspraak.Analysis;

/// <summary>What a block of a letter is.</summary>
public enum BlockKind
{
    /// <summary>The title of a section.</summary>
    Heading,

    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>One item of a list.</summary>
    Bullet,

    /// <summary>A footnote, taken out of the sentence that it stands under.</summary>
    Footnote,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A note under a table.</summary>
    TableNote,

    /// <summary>The remains of a chart: data labels, axis ticks, a legend.</summary>
    Chart,

    /// <summary>The number of a note, taken out of the sentence that it stands in or from before the note itself.</summary>
    NoteMark,

    /// <summary>What is not the letter's own text: letterhead, page header and footer, signature, rules between notes.</summary>
    Furniture,
}
