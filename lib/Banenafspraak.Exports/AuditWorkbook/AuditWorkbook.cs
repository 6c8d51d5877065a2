namespace Banenafspraak.Exports;

/// <summary>An audit as a workbook that an auditor takes along: change a figure in it, and what follows from it changes.</summary>
/// <remarks>The language is that of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>. The same audit gives the same bytes.</remarks>
public static class AuditWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="data">The data: all its figures and parameters are in the workbook.</param>
    /// <param name="audit">Its audit, or a part of it.</param>
    /// <param name="stream">Receives it; stays open.</param>
    /// <param name="cancellation">Stops it between rows.</param>
    /// <exception cref="ExportException">A value is more than a cell holds.</exception>
    public static Task WriteAsync(Dataset data, Audit audit, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(audit);
        var (figures, parameters) = (new FigureSheet(data), new ParameterSheet(data));
        var arithmetic = new ArithmeticSheet(audit.Relations, figures, parameters);
        var relations = RelationSheet.Of(audit, arithmetic);
        WorkbookSheet[] sheets =
        [
            CoverSheet.Of(data, audit, relations),
            FindingSheet.Of(audit),
            relations,
            figures.Sheet,
            parameters.Sheet,
            arithmetic.Sheet,
            WorkbookSheet.Of(Texts.SheetCorrections, Correction.Columns, audit.Corrections),
        ];
        return Workbook.WriteAsync([.. sheets.Select(s => s with { IsForPrint = true })], stream, cancellation);
    }
}
