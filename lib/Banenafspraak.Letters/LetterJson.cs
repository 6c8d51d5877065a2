namespace Banenafspraak.Letters;

/// <summary>A letter that was read, as one JSON object. What is not known is null.</summary>
internal static class LetterJson
{
    public static object Of(ReadLetter letter, string file) => new
    {
        File = file,
        Letter = Metadata(letter.Metadata),
        Sections = letter.Sections.Select(s => new { s.Title, s.Line, Section = s.Slug, s.Level }),
        Tables = letter.Tables.Select(Table),
        Mentions = letter.Mentions.Select(Mention),
        Roundings = letter.Roundings.Select(r => new { r.Line, r.Section, r.Rounding.Base, r.Rounding.Direction }),
        letter.Statements,
        letter.Warnings,
    };

    private static object Metadata(LetterMetadata metadata) => new
    {
        Dossier = metadata.Dossier.ValueOrNothing,
        Number = metadata.Number.IsKnown ? metadata.Number.Value : (int?)null,
        ParliamentaryYear = metadata.ParliamentaryYear.ValueOrNothing,
        Date = metadata.Date.IsKnown ? metadata.Date.Value : (DateOnly?)null,
        Sender = metadata.Sender.ValueOrNothing,
        Subject = metadata.Subject.ValueOrNothing,
        Known = new
        {
            Dossier = How(metadata.Dossier),
            Number = How(metadata.Number),
            ParliamentaryYear = How(metadata.ParliamentaryYear),
            Date = How(metadata.Date),
            Sender = How(metadata.Sender),
            Subject = How(metadata.Subject),
        },
    };

    private static object How<T>(Known<T> field) => new { field.How, field.Line };

    private static object Table(LetterTable table) => new
    {
        table.Line,
        Caption = OrNull(table.Caption),
        Columns = table.Columns.Select(c => c.Title),
        Rows = table.Rows.Select(row => new
        {
            row.Label,
            Cells = row.Cells.Select(c => new { c.Printed, c.Value, c.Unit, Reason = OrNull(c.Reason) }),
            row.PrintedLabel,
            Row = row.Id,
            row.Line,
        }),
        table.Section,
        table.Notes,
    };

    private static object Mention(Mention mention) => new
    {
        mention.Line,
        mention.Column,
        mention.Section,
        mention.Place,
        mention.Printed,
        mention.Value,
        mention.Unit,
        mention.Qualifier,
        mention.Class,
        Reason = OrNull(mention.Reason),
    };

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
