namespace Banenafspraak.Analysis;

/// <summary>The columns of relations, each by the way that decides it: of the auditor's working paper, and of frames.</summary>
internal static class RelationColumns
{
    private static readonly RecordTable<AuditRelation> All = new RecordTable<AuditRelation>(
    [
        ("id", typeof(string), r => r.Id),
        ("rule", typeof(string), r => r.Kind.Word()),
        ("letter", typeof(string), r => r.Letter),
        ("output", typeof(string), r => r.Deciding.Output?.Id),
        ("place", typeof(string), r => r.Deciding.Output?.Source),
        ("printed", typeof(string), r => r.Deciding.Output?.Printed),
        ("published", typeof(decimal), r => r.Published),
        ("inputs", typeof(string), r => string.Join("; ", r.Deciding.Inputs)),
        ("formula", typeof(string), r => r.Deciding.Formula),
        ("computed", typeof(decimal), r => r.Deciding.Computed?.Value),
        ("low", typeof(decimal), r => r.Deciding.Computed?.Interval.Low),
        ("high", typeof(decimal), r => r.Deciding.Computed?.Interval.High),
        ("verdict", typeof(string), r => r.Verdict.Word()),
        ("convention", typeof(string), r => r.Deciding.Relation.Convention),
        ("missing", typeof(string), r => string.Join("; ", r.Deciding.Missing.Select(t => t.Id))),
        ("explanation", typeof(string), r => r.Explanation),
    ]).Unrounded("computed", "low", "high");

    /// <summary>One line a relation, with the finding that it belongs to.</summary>
    public static readonly RecordTable<(AuditRelation Relation, Finding? Finding)> OfWorkingPaper =
        All.For<(AuditRelation Relation, Finding? Finding)>(r => r.Relation)
            .With("finding", r => r.Finding?.Id).With("severity", r => r.Finding?.Severity.Word()).With("review", r => r.Finding?.Review?.Decision?.Word());

    /// <summary>With what is computed in columns of its own.</summary>
    public static readonly RecordTable<AuditRelation> OfFrames =
        All.With("measure", r => Computed(r)?.Measure.Word()).With("subject", r => Computed(r)?.Subject).With("form", r => Computed(r)?.Form.Word())
            .With("period", r => Computed(r)?.Period.ToString()).With(r => Computed(r)?.Period ?? Period.None);

    /// <summary>What is computed; null for a number of the rules.</summary>
    private static Meaning? Computed(AuditRelation relation) => relation.Deciding.OutputVariable as Meaning;
}
