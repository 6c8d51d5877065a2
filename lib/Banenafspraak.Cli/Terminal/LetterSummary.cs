using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.Letters;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>A letter that was read, for people: what it is, what is in it, and what could not be read.</summary>
internal static class LetterSummary
{
    public static void Write(string file, ReadLetter letter)
    {
        var console = Terminal.Out;
        console.WriteLine(Terminal.Plain(file));
        var head = new Table { Border = TableBorder.None, ShowHeaders = false };
        head.AddColumns("", "", "");
        Row(head, "dossier", letter.Metadata.Dossier, v => v);
        Row(head, "number", letter.Metadata.Number, v => v.ToString(CultureInfo.InvariantCulture));
        Row(head, "parliamentary year", letter.Metadata.ParliamentaryYear, v => v);
        Row(head, "date", letter.Metadata.Date, v => v.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Row(head, "sender", letter.Metadata.Sender, v => v);
        Row(head, "subject", letter.Metadata.Subject, v => v);
        console.Write(head);
        foreach (var section in letter.Sections)
            console.WriteLine(Terminal.Plain($"{new string(' ', 2 * (section.Level - 1))}{section.Title} (line {section.Line})"));
        foreach (var table in letter.Tables)
            Write(console, table);
        Write(console, letter.Mentions);
    }

    private static string Cell(string text) => Markup.Escape(Terminal.Plain(text));

    private static void Row<T>(Table table, string name, Known<T> field, Func<T, string> text) => table.AddRow(
        name,
        Cell(field.IsKnown ? text(field.Value) : "-"),
        Cell(field.Line is { } line ? $"{field.How}, line {line}" : field.How));

    private static void Write(IAnsiConsole console, LetterTable letterTable)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle(Cell($"{letterTable.Caption} (line {letterTable.Line})")) };
        table.AddColumn("");
        foreach (var column in letterTable.Columns)
            table.AddColumn(new TableColumn(Cell(column.Title)).RightAligned());
        foreach (var row in letterTable.Rows)
            table.AddRow([Cell(row.Label), .. row.Cells.Select(c => Cell(c.Value is null ? $"{c.Printed} ?" : c.Printed))]);
        console.Write(table);
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<Mention> mentions)
    {
        var counts = mentions.CountBy(m => m.Class).OrderByDescending(c => c.Value).Select(c => $"{DutchNumber.Format(c.Value)} {c.Key.Word()}");
        console.WriteLine($"{DutchNumber.Format(mentions.Count)} numbers: {string.Join(", ", counts)}");
        foreach (var mention in mentions.Where(m => m is { Class: MentionClass.Figure, Value: null }))
            console.WriteLine(Terminal.Plain($"line {mention.Line}, column {mention.Column}: {mention.Printed} was not read: {mention.Reason}"));
    }
}
