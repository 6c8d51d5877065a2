namespace Banenafspraak.Exports.Tests;

/// <summary>A spreadsheet that is not ours computes the verdicts of the auditor's workbook, and finds what the library finds.</summary>
public class AuditWorkbookOfficeTests
{
    private static readonly IReadOnlyDictionary<string, decimal> Nothing = new Dictionary<string, decimal>(StringComparer.Ordinal);

    [OfficeFact]
    public async Task EveryVerdictComputedElsewhereIsThatOfTheLibrary() => Assert.Equal(Verdicts(Data.Set.Audit), (await ComputedAsync([Nothing]))[0]);

    /// <summary>Each alone, by one unit and by a hundred: numbers that are rounded, that are printed once and more than once, that others are computed from.</summary>
    [OfficeTheory]
    [InlineData(1, 0)]
    [InlineData(100, 8)]
    public async Task AChangedFigureChangesTheVerdictsThatTheLibraryChanges(int units, int start)
    {
        const int Step = 16;
        var changes = Data.Set.Audit.Relations.SelectMany(r => r.Figures).Where(IsRounded).DistinctBy(f => f.Id, StringComparer.Ordinal)
            .Where((_, i) => i % Step == start)
            .Select(f => Change([f], units)).ToList();
        Assert.InRange(changes.Count, 15, 30);
        foreach (var (change, computed) in changes.Zip(await ComputedAsync(changes)))
            Assert.Equal(After(change).Select(v => (change.Keys.Single(), v)), computed.Select(v => (change.Keys.Single(), v)));
    }

    [OfficeTheory]
    [InlineData(0, 1)]
    [InlineData(14, 100)]
    [InlineData(18, -2)]
    public async Task ManyChangedFiguresChangeTheVerdictsThatTheLibraryChanges(int start, int units)
    {
        const int Step = 23;
        var relations = Data.Set.Audit.Relations;
        var change = Change(relations.Where(r => r.IsDecided).Select(r => r.Deciding.Output).OfType<Figure>().Where(IsRounded).DistinctBy(f => f.Id, StringComparer.Ordinal).Where((_, i) => i % Step == start), units);
        Assert.InRange(change.Count, 5, 12);
        var computed = (await ComputedAsync([change]))[0];
        Assert.Equal(After(change), computed);
        Assert.True(Verdicts(Data.Set.Audit).Except(computed).Count() >= change.Count);
    }

    private static bool IsRounded(Figure figure) => figure is { Value: not null, IsSet: false, Measure: not Measure.Count };

    private static IReadOnlyDictionary<string, decimal> Change(IEnumerable<Figure> figures, int units) =>
        figures.ToDictionary(f => f.Id, f => f.Value!.Value + (units * Interval.Rounded(0, f.Decimals!.Value).Width), StringComparer.Ordinal);

    /// <summary>The verdicts of the library after a change, on the relations that it finds before it.</summary>
    private static IReadOnlyList<(string Relation, string Verdict)> After(IReadOnlyDictionary<string, decimal> change)
    {
        var after = Verdicts(Data.Set.With(Data.Set.Figures.Select(f => change.TryGetValue(f.Id, out var value) ? f with { Value = value } : f)).Audit).ToDictionary(r => r.Relation, r => r.Verdict, StringComparer.Ordinal);
        return [.. Data.Set.Audit.Relations.Select(r => (r.Id, after[r.Id]))];
    }

    private static IReadOnlyList<(string Relation, string Verdict)> Verdicts(Audit audit) => [.. audit.Relations.Select(r => (r.Id, Words[r.Verdict]))];

    private static readonly IReadOnlyDictionary<Verdict, string> Words = new Dictionary<Verdict, string>
    {
        [Verdict.Exact] = "exact",
        [Verdict.WithinRounding] = "within rounding",
        [Verdict.Contradicted] = "contradicted",
        [Verdict.Undecidable] = "undecidable",
        [Verdict.NotChecked] = "not checked",
    };

    /// <summary>After each change the verdict of each relation as LibreOffice computes it from the figures.</summary>
    private static async Task<IReadOnlyList<IReadOnlyList<(string Relation, string Verdict)>>> ComputedAsync(IReadOnlyList<IReadOnlyDictionary<string, decimal>> changes)
    {
        using var folder = new TemporaryFolder();
        var bytes = await Data.AuditWorkbookAsync();
        var files = changes.Select((_, i) => folder[$"{i}.xlsx"]).ToList();
        foreach (var (file, change) in files.Zip(changes))
            await File.WriteAllBytesAsync(file, ChangedWorkbook.Of(bytes, change));
        return [.. (await Office.OpenAllAsync(files)).Select(book => Verdicts(book.Single(s => s.Name == "relations").Rows))];
    }

    private static IReadOnlyList<(string Relation, string Verdict)> Verdicts(IReadOnlyList<IReadOnlyList<OfficeCell>> rows)
    {
        var column = rows[0].Select(c => c.Value).ToList().IndexOf("verdict");
        Assert.All(rows.Skip(1), r => Assert.True(r[column].IsFormula));
        return [.. rows.Skip(1).Select(r => (r[0].Value, r[column].Value))];
    }
}
