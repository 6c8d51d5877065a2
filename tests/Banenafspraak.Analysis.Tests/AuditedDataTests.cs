namespace Banenafspraak.Analysis.Tests;

public class AuditedDataTests
{
    [Fact]
    public void WhileNothingChangesTheWorkIsDoneOnceAndAChangeIsSeen() => Data.WithCopy("reviews.csv", text => text + "\n", folder =>
    {
        var first = AuditedData.Load(folder);
        Assert.Same(first, AuditedData.Load(folder));
        var file = Path.Combine(folder, "figures", $"{Data.Letter}.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("38.061,38061", "39.061,39061", StringComparison.Ordinal));
        var second = AuditedData.Load(folder);
        Assert.NotSame(first, second);
        Assert.Contains(second.Reconstructions.All, r => r.Figure.Value == 39061);
    });

    [Fact]
    public void ItHoldsWhatItsPartsGive()
    {
        var (data, audit, rebuilt) = AuditedData.Load(Data.Folder);
        Assert.Equal(Data.Set.Figures.Select(f => f.Id), data.Figures.Select(f => f.Id));
        Assert.Equal(audit.Coverage.Total.Figures, rebuilt.All.Count);
    }

    [Fact]
    public void AFolderThatIsNotThereIsRefused() =>
        Assert.Throws<DataException>(() => AuditedData.Load(Path.Combine(Data.Folder, "nothing")));
}
