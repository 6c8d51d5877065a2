namespace Banenafspraak.Analysis;

/// <summary>Every relation between published numbers, decided with the intervals that printed numbers stand for.</summary>
/// <remarks>
/// Relations are generated from the shape of the data: what figures mean, and where they stand. A wrong verdict is never given; where a definition or a missing
/// part leaves doubt the verdict is undecidable or not checked. A damaged number counts as unreadable, also where repair gave it a value: that value follows
/// from the relations that it would confirm.
/// </remarks>
public sealed class Audit
{
    private readonly Lazy<IReadOnlyList<FigureDetectability>> _detectability;
    private readonly Lazy<Dictionary<string, Finding>> _findingOf;

    private readonly Lazy<IReadOnlyList<JudgedStatement>> _statements;

    private Audit(IReadOnlyList<AuditRelation> relations, IReadOnlyList<Finding> findings, Coverage coverage, Dataset printed)
    {
        _statements = new(() => new StatementJudge(printed, coverage).All());
        (Relations, Findings, Coverage) = (relations, findings, coverage);
        _findingOf = new(() => findings.SelectMany(f => f.Relations.Select(r => (r.Id, Finding: f))).DistinctBy(p => p.Id, StringComparer.Ordinal)
            .ToDictionary(p => p.Id, p => p.Finding, StringComparer.Ordinal));
        _detectability = new(() => new DetectabilityReader(relations, printed).All());
    }

    /// <summary>The relations, letter by letter.</summary>
    public IReadOnlyList<AuditRelation> Relations { get; }

    /// <summary>Errors, then warnings, then notes.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What is checked and what not.</summary>
    public Coverage Coverage { get; }

    /// <summary>What letters claim in words, each judged by published numbers, in the order of the data. Computed when it is first asked for.</summary>
    public IReadOnlyList<JudgedStatement> Statements => _statements.Value;

    /// <summary>What would be noticed: for every figure the smallest change that the audit would contradict. Computed when it is first asked for.</summary>
    public IReadOnlyList<FigureDetectability> Detectability => _detectability.Value;

    internal static Audit Of(Dataset data)
    {
        var printed = data.AsPrinted();
        var (relations, notListed) = RelationFinder.Find(printed);
        var findings = new FindingWriter(printed, relations).Write();
        return new(relations, findings, new CoverageReader(relations, notListed, findings).Of(data.Figures), printed);
    }

    /// <summary>Writes the audit as one JSON object: relations, findings, coverage, detectability, statements.</summary>
    public void WriteJson(Stream stream) => JsonOutput.Write(AuditJson.Of(this), stream);

    /// <summary>Writes the auditor's working paper: CSV, one line a relation with inputs, formula, interval and verdict. No cell runs as a formula in a spreadsheet.</summary>
    /// <param name="writer">Receives the text; lines end with \n.</param>
    public void WriteCsv(TextWriter writer) => RelationColumns.OfWorkingPaper.WriteCsv(Relations.Select(r => (r, FindingOf(r))), writer, forSpreadsheet: true);

    private Finding? FindingOf(AuditRelation relation) => _findingOf.Value.GetValueOrDefault(relation.Id);
}
