namespace Banenafspraak.Exports.Tests;

/// <summary>A spreadsheet that is not ours computes the verdicts of the auditor's workbook, and finds what the library finds.</summary>
public class AuditWorkbookOfficeTests
{
    private static readonly IReadOnlyDictionary<string, decimal> Nothing = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Of all relations, those that a change of a number that is printed elsewhere too gives another way to hold.</summary>
    private const int MostNewWays = 3;

    [OfficeFact]
    public async Task EveryVerdictComputedElsewhereIsThatOfTheLibrary()
    {
        var computed = await VerdictsAsync(Nothing);
        Assert.Equal(Data.Set.Audit.Relations.Select(r => (r.Id, Words[r.Verdict])), computed.Select(c => (c.Key, c.Value)));
    }

    [OfficeTheory]
    [InlineData(0, 1)]
    [InlineData(14, 100)]
    [InlineData(18, -2)]
    public async Task AChangedFigureChangesTheVerdictsThatTheLibraryChanges(int start, int units)
    {
        const int Step = 23;
        var relations = Data.Set.Audit.Relations;
        var changed = relations.Where(r => r.IsDecided && r.Deciding.Output is { Value: not null, IsSet: false, Measure: not Measure.Count }).Select(r => r.Deciding.Output!).DistinctBy(f => f.Id, StringComparer.Ordinal)
            .Where((_, i) => i % Step == start)
            .ToDictionary(f => f.Id, f => f.Value!.Value + (units * Interval.Rounded(0, f.Decimals!.Value).Width), StringComparer.Ordinal);
        Assert.InRange(changed.Count, 5, 12);
        var after = Data.Set.With(Data.Set.Figures.Select(f => changed.TryGetValue(f.Id, out var value) ? f with { Value = value } : f)).Audit.Relations.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var computed = await VerdictsAsync(changed);
        var both = relations.Where(r => after.ContainsKey(r.Id)).ToList();
        Assert.Equal(relations.Count, both.Count);
        Assert.True(both.Count(r => computed[r.Id] != Words[r.Verdict]) >= changed.Count);
        Assert.Equal(both.Select(r => (r.Id, Words[SameWays(r, after[r.Id])])), both.Select(r => (r.Id, computed[r.Id])));
        Assert.InRange(both.Count(r => computed[r.Id] != Words[after[r.Id].Verdict]), 0, MostNewWays);
    }

    /// <summary>What the ways of a relation that it had before say now: a number that is printed twice and changed once gives the library new ways, and the workbook none.</summary>
    private static Verdict SameWays(AuditRelation before, AuditRelation after)
    {
        static string Key(RelationInstance way) => $"{way.Relation.Rule}: {string.Join(' ', way.Members.Select(m => m?.Id))}";
        var known = before.Instances.Select(Key).ToHashSet(StringComparer.Ordinal);
        return after.Instances.First(w => known.Contains(Key(w))).Verdict;
    }

    private static readonly IReadOnlyDictionary<Verdict, string> Words = new Dictionary<Verdict, string>
    {
        [Verdict.Exact] = "exact",
        [Verdict.WithinRounding] = "within rounding",
        [Verdict.Contradicted] = "contradicted",
        [Verdict.Undecidable] = "undecidable",
        [Verdict.NotChecked] = "not checked",
    };

    /// <summary>The verdict of each relation as LibreOffice computes it from the figures.</summary>
    private static async Task<OrderedDictionary<string, string>> VerdictsAsync(IReadOnlyDictionary<string, decimal> changed)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["audit.xlsx"], ChangedWorkbook.Of(await Data.AuditWorkbookAsync(), changed));
        var rows = (await Office.OpenAsync(folder["audit.xlsx"])).Single(s => s.Name == "relations").Rows;
        var column = rows[0].Select(c => c.Value).ToList().IndexOf("verdict");
        Assert.All(rows.Skip(1), r => Assert.True(r[column].IsFormula));
        return new(rows.Skip(1).Select(r => KeyValuePair.Create(r[0].Value, r[column].Value)), StringComparer.Ordinal);
    }
}
