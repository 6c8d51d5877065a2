namespace Banenafspraak.Exports;

/// <summary>The cover: what was audited, how, what came out, and how to work with the sheets behind it.</summary>
internal static class CoverSheet
{
    /// <summary>The sheet.</summary>
    public static WorkbookSheet Of(Dataset data, Audit audit, WorkbookSheet relations)
    {
        List<object?[]> rows =
        [
            [Texts.FormatScope(figures: data.Figures.Count, letters: data.Letters.Count, relations: audit.Relations.Count), null, null],
            .. data.Letters.Select(l => new object?[] { $"{l.Id}: {l.Subject}", l.Date, CellLink.To(l.Address, Texts.OpenPublication) }),
            [null, null, null],
            [new CellHeading(Texts.Verdicts), new CellHeading(Texts.ColumnVerdict), new CellHeading(Texts.ColumnAsPublished)],
            .. Enum.GetValues<Verdict>().Select(v => Count(audit, relations, v)),
            [null, null, null],
            [new CellHeading(Texts.Method), null, null],
            .. new[] { Texts.MethodIntervals, Texts.MethodVerdicts, Texts.MethodWays, Texts.MethodLive, Texts.MethodBinary, Texts.MethodLimits }.Select(t => new object?[] { t, null, null }),
        ];
        return new(Texts.SheetCover, [Texts.Title, "", ""], rows) { IsProse = true };
    }

    private static object?[] Count(Audit audit, WorkbookSheet relations, Verdict verdict)
    {
        var (word, count) = (VerdictFormula.Word(verdict), audit.Relations.Count(r => r.Verdict == verdict));
        var cells = NumberCells.Range(relations.Name, 2, relations.Rows.Count + 1, RelationSheet.Verdict);
        return [word, new LiveFormula($"COUNTIF({cells},{NumberCells.Word(word)})", count), count];
    }
}
