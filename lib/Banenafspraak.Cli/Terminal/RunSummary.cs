using Banenafspraak.Analysis;
using Banenafspraak.Charts;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>What a run did, as a table on standard output; what went wrong, on standard error.</summary>
internal static class RunSummary
{
    public static void Write(IReadOnlyList<NotebookRun> runs, string index)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Simple };
        table.AddColumn("notebook");
        foreach (var header in new[] { "cells", "seconds", "figures published", "reconstructed" })
            table.AddColumn(new Spectre.Console.TableColumn(header).RightAligned());
        foreach (var run in runs)
        {
            table.AddRow(
                Markup.Escape(run.Name) + (run.Executed.Failure is null ? "" : " [red](failed)[/]"),
                DutchNumber.Format(run.Executed.CodeCells),
                DutchNumber.Format((decimal)run.Executed.Elapsed.TotalSeconds, 2),
                Count(run.Figures),
                Count(run.Reconstructed));
        }
        Terminal.Out.Write(table);
        foreach (var run in runs.Where(r => r.Executed.Failure is not null))
            System.Console.Error.WriteLine($"banenafspraak: {run.File}: {run.Executed.Failure}");
        if (!PlotlyLibrary.IsAvailable)
            System.Console.Error.WriteLine("banenafspraak: built without npm, so charts are shown as tables");
        System.Console.Error.WriteLine($"The site is in {index}");
    }

    private static string Count(int? number) => number is { } value ? DutchNumber.Format(value) : "-";
}
