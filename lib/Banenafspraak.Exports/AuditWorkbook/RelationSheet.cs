namespace Banenafspraak.Exports;

/// <summary>The relations, one a row, each by the way that decides it as the figures stand.</summary>
internal static class RelationSheet
{
    /// <summary>Columns that the cover refers to, from 0.</summary>
    public const int Verdict = 10, AsPublished = 11;

    /// <summary>The sheet.</summary>
    public static WorkbookSheet Of(Audit audit, ArithmeticSheet arithmetic)
    {
        var findings = audit.Findings.SelectMany(f => f.Relations.Select(r => (r.Id, Finding: f))).ToLookup(p => p.Id, p => p.Finding, StringComparer.Ordinal);
        return new(
            Texts.SheetRelations,
            [
                Texts.ColumnId, Texts.ColumnRule, Texts.ColumnLetter, Texts.ColumnOutput, Texts.ColumnPrinted, Texts.ColumnArithmetic, Texts.ColumnConvention, Texts.ColumnComputed, Texts.ColumnLow,
                Texts.ColumnHigh, Texts.ColumnVerdict, Texts.ColumnAsPublished, Texts.ColumnChanged, Texts.ColumnFinding, Texts.ColumnRemark,
            ],
            [.. audit.Relations.Select((r, i) => Row(r, i + 2, findings[r.Id].FirstOrDefault(), arithmetic))])
        {
            FrozenColumns = 1,
        };
    }

    private static object?[] Row(AuditRelation relation, int row, Finding? finding, ArithmeticSheet arithmetic)
    {
        var (way, verdict) = (relation.Deciding, VerdictFormula.Word(relation.Verdict));
        LiveFormula Of(int column, object? value, string after = "") => new(arithmetic.OfDeciding(relation, column) + after, value);
        var changed = $"IF({NumberCells.Reference(Texts.SheetRelations, row, Verdict)}={NumberCells.Reference(Texts.SheetRelations, row, AsPublished)},\"\",{NumberCells.Word(Texts.Changed)})";
        return
        [
            relation.Id, relation.Kind.Word(), relation.Letter, way.Output?.Source, way.Output?.Printed, way.Formula, Of(ArithmeticSheet.Convention, way.Relation.Convention, "&\"\""),
            Of(ArithmeticSheet.Computed, way.Computed?.Value), Of(ArithmeticSheet.Low, way.Computed?.Interval.Low), Of(ArithmeticSheet.High, way.Computed?.Interval.High), Of(ArithmeticSheet.Verdict, verdict),
            verdict, new LiveFormula(changed, null), finding?.Id, relation.Remark,
        ];
    }
}
