namespace Banenafspraak.Exports;

/// <summary>What an auditor must see, one finding a row, with the decision of a person where there is one.</summary>
internal static class FindingSheet
{
    /// <summary>The sheet.</summary>
    public static WorkbookSheet Of(Audit audit) => WorkbookSheet.Of(Texts.SheetFindings, Columns, audit.Findings) with { FrozenColumns = 1 };

    private static RecordTable<Finding> Columns => new(
        (Texts.ColumnId, typeof(string), f => f.Id),
        (Texts.ColumnSeverity, typeof(string), f => f.Severity.Word()),
        (Texts.ColumnOrigin, typeof(string), f => f.Origin.Word()),
        (Texts.ColumnKind, typeof(string), f => f.Kind),
        (Texts.ColumnSummary, typeof(string), f => f.Summary),
        (Texts.ColumnExplanation, typeof(string), f => f.Explanation),
        (Texts.ColumnFigures, typeof(string), f => string.Join("; ", f.Figures.Select(g => g.Id))),
        (Texts.ColumnRelations, typeof(string), f => string.Join("; ", f.Relations.Select(r => r.Id))),
        (Texts.ColumnDecision, typeof(string), f => f.Review?.Decision?.Word()),
        (Texts.ColumnDecidedBy, typeof(string), f => f.Review?.DecidedBy),
        (Texts.ColumnReason, typeof(string), f => f.Review?.Reason),
        (Texts.ColumnDate, typeof(DateOnly), f => f.Review?.Date));
}
