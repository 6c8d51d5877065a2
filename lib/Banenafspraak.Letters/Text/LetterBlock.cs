namespace Banenafspraak.Letters;

/// <summary>One block of a letter, in reading order. Every character of the source that may hold a number is in exactly one block.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; for a table its caption.</param>
internal sealed record LetterBlock(BlockKind Kind, Passage Text)
{
    /// <summary>Depth of a heading: 1 for a section, 2 for a part of it; 0 for other blocks.</summary>
    public int Level { get; init; }

    /// <summary>Number of a footnote or table note as its text prints it, without damage: "4"; empty for other blocks.</summary>
    public string Marker { get; init; } = "";

    /// <summary>The cells of a table; null for other blocks.</summary>
    public TableGrid? Grid { get; init; }
}

/// <summary>What a block of a letter is.</summary>
internal enum BlockKind
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

/// <summary>A table as printed: header rows and body rows of cells. Spans of more than one column or row are repeated, so that all rows are equally long.</summary>
/// <param name="Header">The header rows; the first column is that of the row labels.</param>
/// <param name="Body">The body rows; the first cell is the label.</param>
internal sealed record TableGrid(IReadOnlyList<IReadOnlyList<Passage>> Header, IReadOnlyList<IReadOnlyList<Passage>> Body);

/// <summary>Rows of cells on their way to a <see cref="TableGrid"/>.</summary>
internal static class GridRows
{
    /// <summary>A grid of equally long rows; the leading rows without numbers, or with years alone, are its header.</summary>
    public static TableGrid ToGrid(IReadOnlyList<IReadOnlyList<Passage>> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        var equal = rows.Select(r => (IReadOnlyList<Passage>)[.. r, .. Enumerable.Repeat(Passage.Empty, width - r.Count)]).ToList();
        var header = 0;
        while (header < equal.Count - 1 && equal[header].Skip(1).All(IsTitle) && !(header > 0 && IsLabelOnly(equal[header])))
            header++;
        return new(equal[..header], equal[header..]);
    }

    // The title of a group of rows
    private static bool IsLabelOnly(IReadOnlyList<Passage> row) => row[0].Text.Length > 0 && row.Skip(1).All(c => c.Text.Length == 0);

    // A year, a quarter and a scale are no figures: "Norm 2025", "2025Q1", "(x 1.000)".
    private static bool IsTitle(Passage cell)
    {
        var text = cell.Text;
        foreach (var number in NumberScanner.Scan(text))
        {
            var isTime = DutchDates.IsYear(text.AsSpan(number.Start, number.Length)) || (number.Start > 0 && text[number.Start - 1] is 'Q' or 'x' or '×');
            if (!isTime && char.IsAsciiDigit(text[number.Start]) && text.Count(char.IsLetter) <= text.Length / 2)
                return false;
        }
        return true;
    }
}
