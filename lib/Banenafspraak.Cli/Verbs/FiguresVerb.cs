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
        var csv = new Option<bool>("--csv") { Description = "CSV in the columns of data/figures, with the letter in front and the status behind." };
        var spreadsheet = new Option<bool>("--spreadsheet") { Description = "With --csv: an apostrophe before cells that a spreadsheet would run as a formula." };
        var data = new Option<string?>("--data") { Description = "Folder with datapackage.json (default: data/ of the repository).", HelpName = "DIR" };
        var command = new Command("figures", """
            The published figures of data/, each with its status in the audit: confirmed, explained, disputed or unchecked.

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
                Coverage.Columns.WriteCsv(figures, System.Console.Out, parsed.GetValue(spreadsheet));
            else
                WriteTable(figures);
            return 0;
        });
        return command;
    }

    private static IReadOnlyList<FigureCoverage> Select(Dataset set, string? letter)
    {
        var all = set.Audit.Coverage.Figures;
        if (letter is null)
            return all;
        if (!set.Letters.Any(l => l.Id == letter))
            throw new InputException($"expected a letter ({string.Join(", ", set.Letters.Select(l => l.Id))}), found \"{letter}\"");
        List<FigureCoverage> figures = [.. all.Where(f => f.Figure.Letter == letter)];
        if (figures.Count == 0)
            System.Console.Error.WriteLine($"banenafspraak: data/ holds no figures of {letter} yet");
        return figures;
    }

    private static void WriteJson(IEnumerable<FigureCoverage> figures)
    {
        using var output = System.Console.OpenStandardOutput();
        JsonOutput.Write(Coverage.Columns.Objects(figures), output);
        output.WriteByte((byte)'\n');
    }

    private static void WriteTable(IEnumerable<FigureCoverage> figures)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Figure", "Measure", "Subject", "Form", "Period");
        table.AddColumn(new TableColumn("Printed").RightAligned());
        table.AddColumn("Status");
        foreach (var (figure, status) in figures.Select(f => (f.Figure, f.Status.Word())))
            table.AddRow([.. new[] { figure.Id, figure.Measure.Word(), figure.Subject, figure.Form.Word(), figure.Period.ToString(), figure.Printed, status }.Select(Markup.Escape)]);
        Terminal.Out.Write(table);
    }
}
