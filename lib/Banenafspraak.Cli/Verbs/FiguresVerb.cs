using System.CommandLine;
using Banenafspraak.Analysis;
using Banenafspraak.Exports;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>figures: the data set, as a table for people, or in a form for programs and spreadsheets.</summary>
internal static class FiguresVerb
{
    public static Command Command()
    {
        var filter = new FigureFilter();
        var output = new TableOutput("figure");
        var data = new Option<string?>("--data") { Description = "Folder with datapackage.json (default: data/ of the repository).", HelpName = "DIR" };
        var command = new Command("figures", """
            The published figures of data/, each with its status in the audit: confirmed, explained, disputed or unchecked.

            Several values of one option are alternatives; different options must all hold.

            Examples:
              banenafspraak figures
              banenafspraak figures --letter kst-34352-299 --json
              banenafspraak figures --subject markt --subject overheid --measure extra-jobs --year 2022
              banenafspraak figures --status disputed --csv --spreadsheet > disputed.csv
              banenafspraak figures --xlsx figures.xlsx
              banenafspraak figures --parquet figures.parquet
            """);
        filter.AddTo(command);
        output.AddTo(command);
        command.Add(data);
        command.SetAction(async (parsed, cancellation) =>
        {
            var set = Dataset.Load(Workspace.Data(parsed.GetValue(data)));
            var selection = filter.Of(parsed, set);
            var figures = set.Audit.Coverage.Figures.Where(selection.Figure).ToList();
            if (!await output.WriteAsync(parsed, new ExportTable<FigureCoverage>("figures", Coverage.Columns, figures, Dictionaries.OfFigures(set)), cancellation))
                WriteTable(figures);
            if (figures.Count == 0)
                System.Console.Error.WriteLine($"banenafspraak: data/ holds no figure with {string.Join(", ", selection.Asked)}");
            return 0;
        });
        return command;
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
