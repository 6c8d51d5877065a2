namespace Banenafspraak.Exports.Tests;

/// <summary>The repository that the tests were built in, and its data.</summary>
internal static class Data
{
    public static readonly string Root = Find();

    public static readonly string Folder = Path.Combine(Root, "data");

    public static Dataset Set { get; } = Dataset.Load(Folder);

    /// <summary>All figures with their status.</summary>
    public static ExportTable<FigureCoverage> Figures { get; } = new("figures", Coverage.Columns, Set.Audit.Coverage.Figures, Dictionaries.OfFigures(Set));

    /// <summary>The auditor's working paper.</summary>
    public static ExportTable<AuditRelation> Relations { get; } = new("relations", Set.Audit.WorkingPaper, Set.Audit.Relations, Dictionaries.OfRelations);

    /// <summary>Cells that a program might take for something else: a formula, a date, a number, markup.</summary>
    public static ExportTable<(string? Text, decimal? Number, bool? Yes, DateOnly? Day, int? Whole)> Hostile { get; } = new(
        "a:b/c[d]*",
        new(("text", typeof(string), r => r.Text), ("number", typeof(decimal), r => r.Number), ("yes", typeof(bool), r => r.Yes), ("day", typeof(DateOnly), r => r.Day), ("whole", typeof(int), r => r.Whole)),
        [
            ("=1+1", 0.0001m, true, new(2022, 12, 31), int.MaxValue),
            ("+1+1", -0.5m, false, new(1900, 3, 1), int.MinValue),
            ("-1-1", 99_999_999_999.25m, null, null, null),
            ("@SUM(A1)", null, null, null, 0),
            ("=HYPERLINK(\"http://x\";\"y\")", 1.10m, null, null, 0),
            ("1-2", 1m, null, new(2024, 2, 29), 0),
            ("1.200", 1200m, null, null, 0),
            ("-314", -314m, null, null, 0),
            ("2022-12-31", 1m, null, null, 0),
            ("007", 7m, null, null, 0),
            ("59,6%", 59.6m, null, null, 0),
            ("-", 1m, null, null, 0),
            ("a;b\"c", 1m, null, null, 0),
            ("<b>&amp; één €", 1m, null, null, 0),
            ("two\nlines", 1m, null, null, 0),
            ("_x0041_ literally", 1m, null, null, 0),
            (null, null, null, null, null),
        ],
        []);

    /// <summary>The bytes of a table in a format.</summary>
    public static async Task<byte[]> BytesAsync<T>(ExportTable<T> table, TableFormat format)
    {
        using var stream = new MemoryStream();
        await TableWriter.WriteAsync(table, format, stream);
        return stream.ToArray();
    }

    /// <summary>The bytes of the auditor's workbook.</summary>
    public static async Task<byte[]> AuditWorkbookAsync()
    {
        using var stream = new MemoryStream();
        await AuditWorkbook.WriteAsync(Set, Set.Audit, stream);
        return stream.ToArray();
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Banenafspraak.Analysis.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
