namespace Banenafspraak.Analysis;

/// <summary>An audit as one JSON object: relations, findings, coverage, detectability, statements, corrections.</summary>
internal static class AuditJson
{
    public static object Of(Audit audit) => new
    {
        Relations = audit.Relations.Select(Relation),
        Findings = audit.Findings.Select(Finding),
        Coverage = Coverage(audit.Coverage),
        Detectability = audit.Detectability.Select(d => new { Figure = d.Figure.Id, d.Up, d.Down, Localisable = d.IsLocalisable }),
        Statements = audit.Statements.Select(Statement),
        Corrections = Correction.Columns.Objects(audit.Corrections),
    };

    private static object Statement(JudgedStatement judged) => new
    {
        judged.Statement.Id,
        judged.Statement.Letter,
        judged.Statement.Section,
        judged.Statement.Place,
        judged.Statement.Subject,
        judged.Statement.Measure,
        judged.Statement.Form,
        judged.Statement.Scope,
        Period = judged.Statement.Period.ToString(),
        judged.Statement.Claim,
        judged.Statement.Number,
        judged.Status,
        judged.Explanation,
        judged.Sources,
    };

    private static object Relation(AuditRelation relation) => new
    {
        relation.Id,
        Rule = relation.Kind,
        relation.Letter,
        relation.Deciding.Inputs,
        Output = relation.Deciding.Output?.Id,
        Computed = relation.Deciding.Computed is { } computed ? new { computed.Interval.Low, computed.Interval.High, computed.Value } : null,
        relation.Published,
        relation.Verdict,
        Convention = relation.Deciding.Relation.Convention is { Length: > 0 } convention ? convention : null,
        Missing = relation.Deciding.Missing.Select(t => t.Id),
        relation.Explanation,
    };

    private static object Finding(Finding finding) => new
    {
        finding.Id,
        finding.Severity,
        finding.Origin,
        finding.Kind,
        Figures = finding.Figures.Select(f => f.Id),
        Relations = finding.Relations.Select(r => r.Id),
        finding.Summary,
        finding.Explanation,
        Review = finding.Review is { } review ? new { review.Decision, Reviewer = review.DecidedBy, review.Reason, review.Date } : null,
    };

    private static object Coverage(Coverage coverage)
    {
        var total = coverage.Total;
        return new
        {
            total.Figures,
            total.Related,
            total.Confirmed,
            total.Disputed,
            Settled = total.Explained,
            Unrelated = total.Unchecked,
            Measures = coverage.ByMeasure.Select(m => new
            {
                m.Letter,
                m.Measure,
                m.Counts.Figures,
                m.Counts.Related,
                m.Counts.Confirmed,
                m.Counts.Disputed,
                Settled = m.Counts.Explained,
                Unrelated = m.Counts.Unchecked,
            }),
            Unchecked = coverage.Figures.Where(f => f.Status == FigureStatus.Unchecked).Select(f => new { Figure = f.Figure.Id, f.Needs }),
            Statuses = coverage.Figures.Select(f => new { Figure = f.Figure.Id, f.Status, Suspects = f.Suspects.Select(s => s.Id) }),
        };
    }
}
