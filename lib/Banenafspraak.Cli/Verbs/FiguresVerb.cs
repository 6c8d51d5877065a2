using System.CommandLine;
using Banenafspraak.Analysis;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>figures: the data set, as a table for people, JSON or CSV.</summary>
internal static class FiguresVerb
{
    public static Command Command()
    {
        var letter = new Option<string?>("--letter") { Description = "Only the figures of this letter, such as kst-34352-299.", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "JSON array, one object a figure." };
        var csv = new Option<bool>("--csv") { Description = "CSV in the columns of data/figures, with the letter in front." };
        var spreadsheet = new Option<bool>("--spreadsheet") { Description = "With --csv: an apostrophe before cells that a spreadsheet would run as a formula." };
        var data = new Option<string?>("--data") { Description = "Folder with datapackage.json (default: data/ of the repository).", HelpName = "DIR" };
        var command = new Command("figures", """
            The published figures of data/.

            Examples:
              banenafspraak figures
              banenafspraak figures --letter kst-34352-299 --json
              banenafspraak figures --csv --spreadsheet > figures.csv
            """)
        {
            letter, json, csv, spreadsheet, data,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
                result.AddError("expected --json or --csv, found both");
            else if (result.GetValue(spreadsheet) && !result.GetValue(csv))
                result.AddError("expected --csv with --spreadsheet");
        });
        command.SetAction(parsed =>
        {
            var figures = Select(Dataset.Load(Workspace.Data(parsed.GetValue(data))), parsed.GetValue(letter));
            if (parsed.GetValue(json))
                WriteJson(figures);
            else if (parsed.GetValue(csv))
                figures.WriteCsv(System.Console.Out, parsed.GetValue(spreadsheet));
            else
                WriteTable(figures);
            return 0;
        });
        return command;
    }

    private static Figures Select(Dataset set, string? letter)
    {
        if (letter is null)
            return set.Figures;
        if (!set.Letters.Any(l => l.Id == letter))
            throw new InputException($"expected a letter ({string.Join(", ", set.Letters.Select(l => l.Id))}), found \"{letter}\"");
        var figures = set.Figures.Letter(letter);
        if (figures.Count == 0)
            System.Console.Error.WriteLine($"banenafspraak: data/ holds no figures of {letter} yet");
        return figures;
    }

    private static void WriteJson(Figures figures)
    {
        using var output = System.Console.OpenStandardOutput();
        figures.WriteJson(output);
        output.WriteByte((byte)'\n');
    }

    private static void WriteTable(Figures figures)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Figure", "Measure", "Subject", "Form", "Period");
        table.AddColumn(new TableColumn("Printed").RightAligned());
        foreach (var figure in figures)
            table.AddRow([.. new[] { figure.Id, figure.Measure.Word(), figure.Subject, figure.Form.Word(), figure.Period.ToString(), figure.Printed }.Select(Markup.Escape)]);
        Terminal.Out.Write(table);
    }
}
