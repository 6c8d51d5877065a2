using System.CommandLine;
using Banenafspraak.Exports;

namespace Banenafspraak.Cli;

/// <summary>The options by which a verb hands out a table: at most one of JSON, CSV, Excel and Parquet.</summary>
/// <param name="row">What a row is: "figure".</param>
internal sealed class TableOutput(string row)
{
    private readonly Option<bool> _ndjson = new("--ndjson") { Description = $"JSON, one object a line: one for each {row}." };
    private readonly Option<bool> _csv = new("--csv") { Description = $"CSV, one line a {row}." };
    private readonly Option<bool> _spreadsheet = new("--spreadsheet") { Description = "With --csv: as Excel reads it in the Netherlands (semicolon, decimal comma), and no cell runs as a formula." };
    private readonly Option<string?> _xlsx = FileTarget.Option("--xlsx", $"Writes an Excel workbook, one row a {row}, and what the columns mean.");
    private readonly Option<string?> _parquet = FileTarget.Option("--parquet", $"Writes an Apache Parquet file, one row a {row}.");

    /// <summary>Whether JSON was asked for, which a verb may give more than the table in.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = $"JSON array, one object a {row}." };

    /// <summary>True for CSV in which no text runs as a formula, also without --spreadsheet.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        Option[] forms = [Json, _ndjson, _csv, _xlsx, _parquet];
        foreach (var option in forms.Append(_spreadsheet))
            command.Add(option);
        command.Validators.Add(result =>
        {
            var asked = forms.Where(o => result.GetResult(o) is { Implicit: false }).Select(o => o.Name).ToList();
            if (asked.Count > 1)
                result.AddError($"expected {string.Join(" or ", asked)}, found {(asked.Count == 2 ? "both" : "all of them")}");
            else if (result.GetValue(_spreadsheet) && !result.GetValue(_csv))
                result.AddError("expected --csv with --spreadsheet");
        });
    }

    /// <summary>Writes the table in the form that was asked for; false where none was.</summary>
    public async Task<bool> WriteAsync<T>(ParseResult parsed, ExportTable<T> table, CancellationToken cancellation)
    {
        var workbook = parsed.GetValue(_xlsx);
        if ((workbook ?? parsed.GetValue(_parquet)) is { } file)
        {
            await FileTarget.WriteAsync(file, stream => TableWriter.WriteAsync(table, workbook is null ? TableFormat.Parquet : TableFormat.Xlsx, stream, cancellation));
            return true;
        }
        TableFormat? text = parsed.GetValue(Json) ? TableFormat.Json
            : parsed.GetValue(_ndjson) ? TableFormat.Ndjson
            : !parsed.GetValue(_csv) ? null
            : parsed.GetValue(_spreadsheet) ? TableFormat.SpreadsheetCsv
            : IsGuarded ? TableFormat.GuardedCsv
            : TableFormat.Csv;
        if (text is not { } form)
            return false;
        await using var output = System.Console.OpenStandardOutput();
        await TableWriter.WriteAsync(table, form, output, cancellation);
        return true;
    }
}
