namespace Banenafspraak.Analysis.Tests;

public class DatasetTests
{
    [Fact]
    public void WhileNothingChangesTheWorkIsDoneOnceAndAChangeIsSeen() => Data.WithCopy("corrections.csv", text => text + "\n", folder =>
    {
        var first = Dataset.Load(folder);
        Assert.Same(first, Dataset.Load(folder));
        var file = Path.Combine(folder, "figures", $"{Data.Letter}.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("38.061,38061", "39.061,39061", StringComparison.Ordinal));
        var second = Dataset.Load(folder);
        Assert.NotSame(first, second);
        Assert.Contains(second.Rebuilt.All, r => r.Figure.Value == 39061);
    });

    [Fact]
    public void WhatFollowsFromItIsComputedOnce()
    {
        Assert.Same(Data.Set.Audit, Data.Set.Audit);
        Assert.Same(Data.Set.Rebuilt, Data.Set.Rebuilt);
        Assert.Equal(Data.Set.Audit.Coverage.Total.Figures, Data.Set.Rebuilt.All.Count);
    }

    [Fact]
    public void ADataSetWithoutAColumnThatIsNeededIsAFaultWithItsPlace() =>
        Data.WithCopy("datapackage.json", text => text.Replace("\"name\": \"scope\"", "\"name\": \"reach\"", StringComparison.Ordinal), folder =>
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "figures")))
                File.WriteAllText(file, File.ReadAllText(file).Replace(",form,scope,", ",form,reach,", StringComparison.Ordinal));
            var fault = Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors[0];
            Assert.EndsWith(", line 1, column scope: expected a column of this name, which datapackage.json describes; found none", fault.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void AFolderThatIsNotThereIsRefused() =>
        Assert.Throws<DataException>(() => Dataset.Load(Path.Combine(Data.Folder, "nothing")));
}
