using System.CommandLine;
using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.Exports;
using Banenafspraak.Letters;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>audit: relations between the published figures, verdicts, findings, coverage.</summary>
internal static class AuditVerb
{
    public static Command Command()
    {
        var filter = new FigureFilter();
        var verdict = FigureFilter.RepeatedOption("--verdict", "WORD", "Only relations with this verdict");
        var output = new TableOutput("relation") { IsGuarded = true };
        output.Json.Description = "JSON object: relations, findings, coverage, detectability, statements, corrections.";
        var strict = new Option<bool>("--strict") { Description = "Exit 1 when an error or a warning has no review in data/corrections.csv." };
        var certificate = FileTarget.Option("--certificate", "Writes every verdict with the numbers and the arithmetic that decide it, as JSON.");
        var workbook = FileTarget.Option("--workbook", "Writes the auditor's workbook: cover, findings, relations, figures, parameters; verdicts are formulas over the figures.");
        var letters = new Option<string?>("--letters") { Description = "Folder with the official letters (XML, HTML), as fetch writes them: each finding says whether its number stands there too.", HelpName = "DIR" };
        var data = new Option<string?>("--data") { Description = "Folder with datapackage.json (default: data/ of the repository).", HelpName = "DIR" };
        var command = new Command("audit", """
            Every relation between the published figures of data/, decided. As CSV, Excel or Parquet it is the auditor's working paper: one row a relation.

            Options that say which figures are meant leave the relations through one of them, their findings, and the coverage of those figures.
            Several values of one option are alternatives; different options must all hold.

            Examples:
              banenafspraak audit
              banenafspraak audit --json
              banenafspraak audit --csv > working-paper.csv
              banenafspraak audit --verdict contradicted --year 2022 --xlsx contradicted.xlsx
              banenafspraak audit --workbook audit.xlsx --language nl
              banenafspraak fetch kst-34352-348 && banenafspraak audit --letters letters
              banenafspraak audit --strict
              banenafspraak audit --certificate certificate.json
            """);
        filter.AddTo(command);
        command.Add(verdict);
        output.AddTo(command);
        command.Add(workbook);
        command.Add(letters);
        command.Add(strict);
        command.Add(certificate);
        command.Add(data);
        command.SetAction(async (parsed, cancellation) =>
        {
            var set = Dataset.Load(Workspace.Data(parsed.GetValue(data)));
            var (selection, verdicts) = (filter.Of(parsed, set), FigureFilter.ValuesOf<Verdict>(parsed, verdict, "verdict"));
            var audit = selection.Of(set.Audit, verdicts);
            if (parsed.GetValue(letters) is { } folder)
                audit = set.Compare(audit, Texts(set, LetterFolder.Open(folder)));
            if (parsed.GetValue(workbook) is { } file)
                await FileTarget.WriteAsync(file, stream => AuditWorkbook.WriteAsync(set, audit, stream, cancellation));
            if (parsed.GetValue(certificate) is { } proof)
                await FileTarget.WriteAsync(proof, stream => WriteCertificateAsync(audit, stream, cancellation));
            if (parsed.GetValue(output.Json))
                WriteJson(audit);
            else if (!await output.WriteAsync(parsed, new ExportTable<AuditRelation>("relations", audit.WorkingPaper, audit.Relations, Dictionaries.OfRelations), cancellation) && parsed.GetValue(workbook) is null && parsed.GetValue(certificate) is null)
                WriteTables(audit);
            if (audit.Relations.Count == 0)
                System.Console.Error.WriteLine($"banenafspraak: no relation with {string.Join(", ", [.. selection.Asked, .. verdicts.Select(v => $"--verdict {v.Word()}")])}");
            return parsed.GetValue(strict) ? ExitOf(audit) : 0;
        });
        return command;
    }

    private static IEnumerable<(string Letter, SourceText Text)> Texts(Dataset set, LetterFolder folder) =>
        set.Letters.SelectMany(folder.FilesOf, (letter, file) => (letter.Id, LetterFile.Load(file)));

    private static int ExitOf(Audit audit)
    {
        var open = audit.Findings.Where(f => f.NeedsReview).ToList();
        foreach (var finding in open)
            System.Console.Error.WriteLine($"banenafspraak: {finding.Id}: expected a review of this {finding.Severity.Word()} in corrections.csv, found none");
        return open.Count == 0 ? 0 : 1;
    }

    private static async Task WriteCertificateAsync(Audit audit, Stream stream, CancellationToken cancellation)
    {
        audit.WriteCertificate(stream);
        await stream.WriteAsync("\n"u8.ToArray(), cancellation);
    }

    private static void WriteJson(Audit audit)
    {
        using var output = System.Console.OpenStandardOutput();
        audit.WriteJson(output);
        output.WriteByte((byte)'\n');
    }

    private static void WriteTables(Audit audit)
    {
        var findings = new Table { Border = TableBorder.Simple };
        findings.AddColumns("Severity", "Origin", "Review", "Finding");
        foreach (var finding in audit.Findings)
            findings.AddRow([.. new[] { finding.Severity.Word(), finding.Origin.Word(), finding.Review?.Decision?.Word() ?? "none", $"{finding.Id}: {(finding.Summary.Length > 0 ? finding.Summary : finding.Explanation)}" }.Select(Markup.Escape)]);
        Terminal.Out.Write(findings);
        Terminal.Out.Write(Verdicts(audit));
        Terminal.Out.Write(Letters(audit));
        WriteStatements(audit.Statements);
    }

    private static void WriteStatements(IReadOnlyList<JudgedStatement> statements)
    {
        var disputed = new Table { Border = TableBorder.Simple };
        disputed.AddColumns("Disputed statement", "Claim", "Numbers");
        foreach (var (statement, _, explanation, _) in statements.Where(s => s.Status == FigureStatus.Disputed))
            disputed.AddRow([.. new[] { statement.Id, $"{statement.Measure.Word()}/{statement.Subject}/{statement.Form.Word()}/{statement.Period} {statement.Claim.Word()}", explanation }.Select(Markup.Escape)]);
        if (disputed.Rows.Count > 0)
            Terminal.Out.Write(disputed);
        var counts = statements.CountBy(s => s.Status).OrderBy(c => c.Key).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value} {c.Key.Word()}"));
        Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statements.Count} statements: {string.Join(", ", counts)}"));
    }

    private static Table Verdicts(Audit audit)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Kind", "Letter");
        foreach (var verdict in Enum.GetValues<Verdict>())
            table.AddColumn(new TableColumn(verdict.Word()).RightAligned());
        foreach (var group in audit.Relations.GroupBy(r => (r.Kind, r.Letter)).OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Letter, StringComparer.Ordinal))
        {
            var counts = Enum.GetValues<Verdict>().Select(v => group.Count(r => r.Verdict == v)).Select(Number);
            table.AddRow([group.Key.Kind.Word(), Markup.Escape(group.Key.Letter), .. counts]);
        }
        return table;
    }

    private static Table Letters(Audit audit)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Letter");
        foreach (var name in new[] { "Figures", "Related", "Confirmed", "Explained", "Disputed", "Unchecked" })
            table.AddColumn(new TableColumn(name).RightAligned());
        foreach (var (letter, counts) in audit.Coverage.ByLetter.Append(("all", audit.Coverage.Total)))
        {
            table.AddRow([Markup.Escape(letter), .. new[]
            {
                counts.Figures, counts.Related, counts.Confirmed, counts.Explained, counts.Disputed, counts.Unchecked,
            }.Select(Number)]);
        }
        return table;
    }

    private static string Number(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
