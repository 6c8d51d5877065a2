using System.Globalization;
using CsvHelper;

namespace Banenafspraak.Analysis;

/// <summary>The auditor's working paper: one line a relation, safe to open in a spreadsheet.</summary>
internal static class AuditCsv
{
    private static readonly (string Name, Func<AuditRelation, Finding?, object?> Of)[] Columns =
    [
        ("id", (r, _) => r.Id),
        ("rule", (r, _) => r.Kind.Word()),
        ("letter", (r, _) => r.Letter),
        ("output", (r, _) => r.Deciding.Output?.Id),
        ("place", (r, _) => r.Deciding.Output?.Source),
        ("printed", (r, _) => r.Deciding.Output?.Printed),
        ("published", (r, _) => r.Published),
        ("inputs", (r, _) => string.Join("; ", r.Deciding.Inputs)),
        ("formula", (r, _) => r.Deciding.Formula),
        ("computed", (r, _) => r.Deciding.Computed?.Point),
        ("low", (r, _) => r.Deciding.Computed?.Interval.Low),
        ("high", (r, _) => r.Deciding.Computed?.Interval.High),
        ("verdict", (r, _) => r.Verdict.Word()),
        ("convention", (r, _) => r.Deciding.Relation.Convention),
        ("missing", (r, _) => string.Join("; ", r.Deciding.Missing.Select(t => t.Id))),
        ("explanation", (r, _) => r.Explanation),
        ("finding", (_, f) => f?.Id),
        ("severity", (_, f) => f?.Severity.Word()),
        ("review", (_, f) => f?.Review?.Decision.Word()),
    ];

    public static void Write(Audit audit, TextWriter writer)
    {
        var findings = audit.Findings.SelectMany(f => f.Relations.Select(r => (r.Id, f))).DistinctBy(f => f.Id, StringComparer.Ordinal)
            .ToDictionary(f => f.Id, f => f.f, StringComparer.Ordinal);
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteHeader([.. Columns.Select(c => c.Name)]);
        foreach (var relation in audit.Relations)
        {
            foreach (var column in Columns)
            {
                if (column.Of(relation, findings.GetValueOrDefault(relation.Id)) is decimal number)
                    csv.WriteField(number, [], CultureInfo.InvariantCulture);
                else
                    csv.WriteField(column.Of(relation, findings.GetValueOrDefault(relation.Id)) as string ?? "");
            }
            csv.EndRecord();
        }
        csv.Flush();
    }
}
