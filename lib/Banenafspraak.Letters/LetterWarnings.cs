namespace Banenafspraak.Letters;

/// <summary>Something in a letter that a person should look at: it was read, but may have been read wrong, or could not be.</summary>
/// <param name="Line">Line of the text.</param>
/// <param name="Column">Column of the text.</param>
/// <param name="Table">Name of the table, such as "t1"; null in running text.</param>
/// <param name="Message">What was expected and what was found.</param>
public sealed record LetterWarning(int Line, int Column, string? Table, string Message);

/// <summary>Looks through a letter for what was not surely read.</summary>
internal static class LetterWarnings
{
    /// <summary>All of them, tables first, in the order of the letter.</summary>
    public static IReadOnlyList<LetterWarning> Of(ReadLetter letter) =>
        [.. letter.Passages.Where(p => p.Table is not null && p.Place == "header" && HasFigure(p.Text.Text)).Select(OfHeader), .. letter.Tables.SelectMany(OfTable), .. letter.Placed.Where(p => p.Passage.Cell is null && p.Mention is { Class: MentionClass.Figure, Value: null }).Select(OfNumber)];

    private static LetterWarning OfNumber(PlacedMention number) =>
        new(number.Mention.Line ?? 1, number.Mention.Column ?? 1, null, $"\"{number.Mention.Printed}\" has no value: {number.Mention.Reason}");

    private static LetterWarning OfHeader(LetterPassage header) => new(
        header.Text.Start.Line,
        header.Text.Start.Column,
        header.Table!.Section,
        $"expected a title in the header, found a figure in \"{header.Text.Text}\": rows may have been taken for the header");

    private static IEnumerable<LetterWarning> OfTable(LetterTable table)
    {
        foreach (var row in table.Rows)
        {
            var empty = row.Cells.Reverse().TakeWhile(c => c.Printed.Length == 0).Count();
            if (empty > 0 && empty < row.Cells.Count && row.Cells.Count > 2)
                yield return new(row.Line, 1, table.Section, $"expected {row.Cells.Count} cells in the row \"{row.PrintedLabel}\", found {row.Cells.Count - empty}: which column each belongs to is not sure");
            foreach (var cell in row.Cells.Where(c => c.Value is null && c.Printed.Any(char.IsAsciiLetterOrDigit)))
                yield return new(cell.Position.Line, cell.Position.Column, table.Section, cell.Reason ?? $"\"{cell.Printed}\" cannot be read");
        }
    }

    // A year, a quarter, a scale and the number of a note are no figures.
    private static bool HasFigure(string title) =>
        NumberScanner.Scan(title).Exists(n => n.Value is { } value && char.IsAsciiDigit(title[n.Start]) && n.Length > 2 && !DutchDates.IsYear(title.AsSpan(n.Start, n.Length)) && value is not (1000 or 25.5m) && !title.AsSpan(n.End).StartsWith("Q"));
}
