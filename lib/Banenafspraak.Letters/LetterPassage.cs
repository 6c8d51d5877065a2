using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>A run of a letter's text in which numbers are looked for, with its place in the letter. Together these hold every number of the letter once.</summary>
/// <param name="Kind">What it is part of.</param>
/// <param name="Section">Slug of the section, or "t1", "t1-note-2", "note-3", "f1", "furniture".</param>
/// <param name="Place">Place in the section: "p2" for its second paragraph, "caption", "heading", "bzk/total" for a cell; empty in a note and in a chart.</param>
/// <param name="Text">The text.</param>
internal sealed record LetterPassage(BlockKind Kind, string Section, string Place, Passage Text)
{
    /// <summary>The table that it belongs to; null outside tables.</summary>
    public LetterTable? Table { get; init; }

    /// <summary>The row, for a label or a cell; null elsewhere.</summary>
    public LetterTableRow? Row { get; init; }

    /// <summary>The column, for a cell; null elsewhere.</summary>
    public LetterTableColumn? Column { get; init; }

    /// <summary>The cell; null elsewhere.</summary>
    public LetterTableCell? Cell { get; init; }

    /// <summary>The place of a number in ids: "p2/3", "3" in a note, "bzk/total" for a cell.</summary>
    /// <param name="number">From 1, counted over all passages with the same section and place.</param>
    public string PlaceOf(int number) =>
        Cell is not null && number == 1 ? Place
        : Place.Length == 0 ? number.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Place}/{number}");
}
