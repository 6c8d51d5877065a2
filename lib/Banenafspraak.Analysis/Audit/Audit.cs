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
    private readonly Dataset _data;

    private Audit(
        Dataset data, IReadOnlyList<AuditRelation> relations, IReadOnlyList<Finding> findings, IReadOnlyList<Correction> corrections, Coverage coverage, Func<IReadOnlyList<JudgedStatement>> statements, Func<IReadOnlyList<FigureDetectability>> detectability)
    {
        (_data, Relations, Findings, Corrections, Coverage) = (data, relations, findings, corrections, coverage);
        (_statements, _detectability) = (new(statements), new(detectability));
        _findingOf = new(() => findings.SelectMany(f => f.Relations.Select(r => (r.Id, Finding: f))).DistinctBy(p => p.Id, StringComparer.Ordinal)
            .ToDictionary(p => p.Id, p => p.Finding, StringComparer.Ordinal));
    }

    /// <summary>The relations, letter by letter.</summary>
    public IReadOnlyList<AuditRelation> Relations { get; }

    /// <summary>Errors, then warnings, then notes.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The register of corrections: for each error and warning what should stand there, with what was decided; then the letters' own corrections.</summary>
    public IReadOnlyList<Correction> Corrections { get; }

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
        var coverage = new CoverageReader(relations, notListed, findings).Of(data.Figures);
        return new(data, relations, findings, new CorrectionWriter(printed, relations).Of(findings), coverage, () => new StatementJudge(printed, coverage).All(), () => new DetectabilityReader(relations, printed).All());
    }

    /// <summary>Writes the audit as one JSON object: relations, findings, coverage, detectability, statements, corrections.</summary>
    public void WriteJson(Stream stream) => JsonOutput.Write(AuditJson.Of(this), stream);

    /// <summary>Writes every verdict with the numbers and the arithmetic that decide it, as one JSON object that can be recomputed from the files of data/ without this library.</summary>
    public void WriteCertificate(Stream stream) => JsonOutput.Write(new Certificate(_data.Rows).Of(Relations), stream);

    /// <summary>The auditor's working paper: a row a relation with inputs, formula, interval and verdict, and the finding that it belongs to.</summary>
    public RecordTable<AuditRelation> WorkingPaper => RelationColumns.OfWorkingPaper.For<AuditRelation>(r => (r, FindingOf(r)));

    /// <summary>The same audit, of which only a part is shown; nothing is decided anew.</summary>
    /// <param name="figures">The figures of its coverage and detectability.</param>
    /// <param name="relations">The relations. Findings are those of these relations, and of these figures where a finding has no relation.</param>
    /// <param name="statements">The statements.</param>
    public Audit Where(Func<FigureCoverage, bool> figures, Func<AuditRelation, bool> relations, Func<JudgedStatement, bool> statements)
    {
        var covered = Coverage.Figures.Where(figures).ToList();
        var ids = covered.Select(f => f.Figure.Id).ToHashSet(StringComparer.Ordinal);
        var findings = Findings.Where(f => f.Relations.Count > 0 ? f.Relations.Any(relations) : f.Figures.Any(g => ids.Contains(g.Id)));
        var hidden = Findings.Except(findings).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var corrections = Corrections.Where(c => !hidden.Contains(c.Id) && (c.IsOfFinding || ids.Contains($"{c.Letter}/{c.Place}")));
        return new(_data, [.. Relations.Where(relations)], [.. findings], [.. corrections], new(covered), () => [.. Statements.Where(statements)], () => [.. Detectability.Where(d => ids.Contains(d.Figure.Id))]);
    }

    /// <summary>The same audit, each of whose findings says anew where its wrong number came in.</summary>
    public Audit WithOrigins(Func<Finding, Origin> origin) => new(_data, Relations, [.. Findings.Select(f => f with { Origin = origin(f) })], Corrections, Coverage, () => Statements, () => Detectability);

    private Finding? FindingOf(AuditRelation relation) => _findingOf.Value.GetValueOrDefault(relation.Id);
}
