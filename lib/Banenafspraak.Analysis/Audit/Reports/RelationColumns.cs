namespace Banenafspraak.Analysis;

/// <summary>The columns of relations: of the auditor's working paper, and of frames.</summary>
internal static class RelationColumns
{
    /// <summary>Each relation by the way that decides it, with what is computed in columns of its own.</summary>
    public static readonly RecordTable<AuditRelation> OfFrames = new RecordTable<AuditRelation>(
    [
        ("id", typeof(string), r => r.Id),
        ("rule", typeof(string), r => r.Kind.Word()),
        ("letter", typeof(string), r => r.Letter),
        ("verdict", typeof(string), r => r.Verdict.Word()),
        ("output", typeof(string), r => r.Deciding.Output?.Id),
        ("measure", typeof(string), r => Computed(r)?.Measure.Word()),
        ("subject", typeof(string), r => Computed(r)?.Subject),
        ("form", typeof(string), r => Computed(r)?.Form.Word()),
        ("period", typeof(string), r => Computed(r)?.Period.ToString()),
        ("published", typeof(decimal), r => r.Published),
        ("computed", typeof(decimal), r => r.Deciding.Computed?.Value),
        ("formula", typeof(string), r => r.Deciding.Formula),
        ("inputs", typeof(string), r => string.Join("; ", r.Deciding.Inputs)),
        ("explanation", typeof(string), r => r.Explanation),
    ]).With(r => Computed(r)?.Period ?? Period.None, r => r.Deciding.Computed?.Interval);

    /// <summary>One line a relation, with the finding that it belongs to.</summary>
    public static readonly RecordTable<(AuditRelation Relation, Finding? Finding)> OfWorkingPaper = new(
    [
        ("id", typeof(string), r => r.Relation.Id),
        ("rule", typeof(string), r => r.Relation.Kind.Word()),
        ("letter", typeof(string), r => r.Relation.Letter),
        ("output", typeof(string), r => r.Relation.Deciding.Output?.Id),
        ("place", typeof(string), r => r.Relation.Deciding.Output?.Source),
        ("printed", typeof(string), r => r.Relation.Deciding.Output?.Printed),
        ("published", typeof(decimal), r => r.Relation.Published),
        ("inputs", typeof(string), r => string.Join("; ", r.Relation.Deciding.Inputs)),
        ("formula", typeof(string), r => r.Relation.Deciding.Formula),
        ("computed", typeof(decimal), r => r.Relation.Deciding.Computed?.Value),
        ("low", typeof(decimal), r => r.Relation.Deciding.Computed?.Interval.Low),
        ("high", typeof(decimal), r => r.Relation.Deciding.Computed?.Interval.High),
        ("verdict", typeof(string), r => r.Relation.Verdict.Word()),
        ("convention", typeof(string), r => r.Relation.Deciding.Relation.Convention),
        ("missing", typeof(string), r => string.Join("; ", r.Relation.Deciding.Missing.Select(t => t.Id))),
        ("explanation", typeof(string), r => r.Relation.Explanation),
        ("finding", typeof(string), r => r.Finding?.Id),
        ("severity", typeof(string), r => r.Finding?.Severity.Word()),
        ("review", typeof(string), r => r.Finding?.Review?.Decision.Word()),
    ]);

    /// <summary>What is computed; null for a number of the rules.</summary>
    private static Meaning? Computed(AuditRelation relation) => relation.Deciding.OutputVariable as Meaning;
}
