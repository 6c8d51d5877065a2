using System.Data.Common;

namespace Banenafspraak.Analysis;

/// <summary>Relations of the audit as rows, each by the way that decides it.</summary>
internal static class RelationTable
{
    private static readonly (string Name, Type Type, Func<AuditRelation, object?> Of)[] Columns =
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
        ("computed", typeof(decimal), r => r.Deciding.Computed?.Point),
        ("formula", typeof(string), r => r.Deciding.Formula),
        ("inputs", typeof(string), r => string.Join("; ", r.Deciding.Inputs)),
        ("explanation", typeof(string), r => r.Explanation),
        .. RecordRows.Times<AuditRelation>(r => Computed(r)?.Period ?? Period.None),
        .. RecordRows.Bounds<AuditRelation>(r => r.Deciding.Computed?.Interval),
    ];

    public static DbDataReader Read(IEnumerable<AuditRelation> relations) => RecordRows.Read(relations, Columns);

    /// <summary>What is computed; null for a number of the rules.</summary>
    private static Meaning? Computed(AuditRelation relation) => relation.Deciding.OutputTerm as Meaning;
}
