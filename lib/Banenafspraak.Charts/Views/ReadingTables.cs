using Banenafspraak.Analysis;
using Banenafspraak.Letters;

namespace Banenafspraak.Charts;

/// <summary>What a reader found in a letter, as tables: its head, sections, tables and numbers, and what the numbers seem to mean.</summary>
public static class ReadingTables
{
    /// <summary>What the letter says of itself, each field with how it is known; a dash where the text does not hold it.</summary>
    public static Table Head(ReadLetter letter)
    {
        var head = letter.Metadata;
        return Table.Of("What the letter says of itself", "Field", "Value", "How it is known", "Line")
            .WithRow(Field("dossier", head.Dossier, v => v))
            .WithRow(Field("number", head.Number, v => DutchNumber.Format(v)))
            .WithRow(Field("parliamentary year", head.ParliamentaryYear, v => v))
            .WithRow(Field("date", head.Date, Words.Day))
            .WithRow(Field("sender", head.Sender, v => v))
            .WithRow(Field("subject", head.Subject, v => v));
    }

    /// <summary>The sections, with the name that each has in ids.</summary>
    public static Table Sections(ReadLetter letter) =>
        Table.Of("Sections", "Title", "Name in ids", "Line", "Speaks of")
            .WithRows(letter.Sections, s => [s.Title, TableCell.Place(s.Slug), s.Line, s.Subject]);

    /// <summary>One of its tables, its columns by their names in ids; a dash is a cell that could not be read.</summary>
    public static Table Cells(LetterTable table) =>
        Table.Of(
            table.Caption.Length > 0 ? table.Caption : table.Section,
            ["Row", .. table.Columns.Select(c => TableColumn.Number(c.Id, c.Unit == Unit.Percent ? NumberFormat.Percent(0) : null))])
            .WithRows(table.Rows, r => [r.Label, .. r.Cells.Select(c => TableCell.From(c.Value))]);

    /// <summary>Numbers with their place, and what their surroundings say of them.</summary>
    /// <param name="caption">What they have in common.</param>
    /// <param name="mentions">The numbers, in the order in which they are shown.</param>
    public static Table Mentions(string caption, IEnumerable<Mention> mentions) =>
        Table.Of(caption, "Place", "Line", "Printed", TableColumn.Number("Value"), "Unit", "Qualifier", "Class")
        .WithRows(mentions, m =>
        [
            PlaceOf(m), m.Line ?? 0, m.Printed, m.Value is { } value ? Value(m, value) : TableCell.Missing,
            m.Unit?.Word(), m.Qualifier == Qualifier.Exact ? TableCell.Missing : m.Qualifier.Word(), m.Class.Word(),
        ]);

    /// <summary>The numbers that cannot be read, each with the reason.</summary>
    public static Table Unread(ReadLetter letter)
    {
        var unread = letter.Mentions.Where(m => m.Value is null).ToList();
        return Table.Of($"{unread.Count} of {letter.Mentions.Count} numbers cannot be read", "Place", "Line", "Printed", "Value", "Why")
            .WithRows(unread, m => [PlaceOf(m), m.Line ?? 0, m.Printed, TableCell.Missing, m.Reason]);
    }

    /// <summary>What figures seem to mean, with the rule behind it.</summary>
    /// <param name="caption">What they have in common.</param>
    /// <param name="drafts">The drafts, in the order in which they are shown.</param>
    public static Table Drafts(string caption, IEnumerable<DraftFigure> drafts) =>
        Table.Of(caption, "Place", "Printed", "Measure", "Subject", "Form", "Period", "Unit", TableColumn.Number("Confidence"), "Rule")
        .WithRows(drafts, d =>
        [
            PlaceOf(d.Mention), d.Mention.Printed, d.Measure.Word(), d.Subject, d.Form == Form.None ? TableCell.Missing : d.Form.Word(),
            d.Period.IsNone ? TableCell.Missing : d.Period.ToString(), d.Unit.Word(), DutchNumber.Format(d.Confidence), d.Rule,
        ]);

    /// <summary>Readings of one letter beside each other: how many numbers of each differ from those of the first.</summary>
    /// <remarks>A page's head and foot and the marks of notes are left out: of these each form has its own.</remarks>
    /// <param name="readings">Each with the name of its text.</param>
    public static Table Forms(IReadOnlyList<(string Text, ReadLetter Letter)> readings)
    {
        var sets = readings.Select(r => Numbers(r.Letter)).ToList();
        var differences = sets.ConvertAll(s => s.Except(sets[0]).Count() + sets[0].Except(s).Count());
        return Table.Of(
            differences.TrueForAll(d => d == 0) ? $"The same numbers in {readings.Count} forms" : "Not the same numbers in every form",
            "Text", "Form", TableColumn.Number("Tables"), TableColumn.Number("Numbers"), TableColumn.Number("Different"))
            .WithRows(readings.Index(), r => [r.Item.Text, r.Item.Letter.Form.Word(), r.Item.Letter.Tables.Count, sets[r.Index].Count, differences[r.Index]]);
    }

    private static List<(string Section, string Place, string Printed, decimal? Value, Unit? Unit, Qualifier Qualifier, MentionClass Class)> Numbers(ReadLetter letter) =>
        [.. letter.Mentions
            .Where(m => m.Section != ReadLetter.Furniture && m.Class != MentionClass.Footnote)
            .Select(m => (m.Section, m.Place, m.Printed, m.Value, m.Unit, m.Qualifier, m.Class))];

    private static TableCell PlaceOf(Mention mention) => TableCell.Place($"{mention.Section}/{mention.Place}");

    /// <summary>A year or the number of a paper has no thousands dot.</summary>
    private static string Value(Mention mention, decimal value) =>
        mention.Class == MentionClass.Figure ? DutchNumber.Format(value) : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static TableCell[] Field<T>(string name, Known<T> field, Func<T, string> text) =>
        [name, field.IsKnown ? text(field.Value) : TableCell.Missing, field.How, field.Line is { } line ? line : TableCell.Missing];
}
