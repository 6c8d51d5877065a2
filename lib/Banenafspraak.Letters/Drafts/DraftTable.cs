using System.Globalization;
using CsvHelper;

namespace Banenafspraak.Letters;

/// <summary>Writes drafts as rows of data/figures, with the confidence and the rule behind them: take those two columns off and the rows are data.</summary>
public static class DraftTable
{
    private static readonly (string Name, Func<string, DraftFigure, string> Of)[] Columns =
    [
        ("id", (letter, d) => $"{letter}/{d.Mention.Section}/{d.Mention.Place}"),
        ("section", (_, d) => d.Mention.Section),
        ("place", (_, d) => d.Mention.Place),
        ("line", (_, d) => Text(d.Mention.Position.Line)),
        ("printed", (_, d) => d.Mention.Printed),
        ("value", (_, d) => Text(d.Mention.Value)),
        ("unit", (_, d) => d.Unit.Word()),
        ("measure", (_, d) => d.Measure.Word()),
        ("subject", (_, d) => d.Subject),
        ("form", (_, d) => d.Form.Word()),
        ("scope", (_, _) => Scope.None.Word()),
        ("period", (_, d) => d.Period.ToString()),
        ("relative_to", (_, d) => d.RelativeTo == Period.Baseline ? "baseline" : d.RelativeTo.ToString()),
        ("of", (_, _) => ""),
        ("qualifier", (_, d) => d.Mention.Qualifier.Word()),
        ("decimals", (_, d) => Text(d.Mention.Decimals)),
        ("reading", (_, d) => (d.Mention.Value is null ? Reading.Unreadable : Reading.Printed).Word()),
        ("note", (_, _) => ""),
        ("confidence", (_, d) => Text(d.Confidence)),
        ("rule", (_, d) => d.Rule),
    ];

    /// <summary>Writes the header line.</summary>
    /// <param name="writer">Receives CSV.</param>
    public static void WriteHeader(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, forSpreadsheet: false, csv => csv.WriteHeader([.. Columns.Select(c => c.Name)]));
    }

    /// <summary>Writes a line for each draft.</summary>
    /// <param name="letter">Id of the letter.</param>
    /// <param name="drafts">The drafts.</param>
    /// <param name="writer">Receives CSV.</param>
    /// <param name="forSpreadsheet">True puts an apostrophe before cells that a spreadsheet would run as a formula.</param>
    public static void Write(string letter, IEnumerable<DraftFigure> drafts, TextWriter writer, bool forSpreadsheet)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, forSpreadsheet, csv =>
        {
            foreach (var draft in drafts)
            {
                foreach (var column in Columns)
                    csv.WriteField(column.Of(letter, draft));
                csv.EndRecord();
            }
        });
    }

    private static void Write(TextWriter writer, bool forSpreadsheet, Action<CsvWriter> write)
    {
        using var csv = CsvWriter.Create(
            writer,
            new CsvWriterOptions { NewLine = "\n", Injection = forSpreadsheet ? CsvInjection.Escape : CsvInjection.None },
            leaveOpen: true);
        write(csv);
        csv.Flush();
    }

    private static string Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? "";
}
