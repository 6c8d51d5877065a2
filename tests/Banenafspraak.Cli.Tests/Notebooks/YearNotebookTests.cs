using System.Text.Json;
using Banenafspraak.Analysis;
using Banenafspraak.Charts;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>The notebooks of the years together: every published figure is rebuilt in one of them, and counted once.</summary>
public class YearNotebookTests
{
    private static readonly Dataset Data = Dataset.Load(Repository.PathOf("data"));
    private static readonly Reconstructions Rebuilt = Data.Rebuilt;

    public static TheoryData<int> Years => [.. Enumerable.Range(2019, 6)];

    [Fact]
    public void TheSummariesOfAllNotebooksCountEveryFigureOnce()
    {
        var summaries = NotebookFiles.All.Select(Notebook.Load).SelectMany(SummariesOf).ToList();
        Assert.Equal(Data.Figures.Count, summaries.Sum(s => s.Figures));
        Assert.Equal(Rebuilt.All.Count(r => r.IsReconstructed), summaries.Sum(s => s.Reconstructed));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryFigureOfAYearHasARowInItsNotebookAndCountsThere(int year)
    {
        var notebook = Notebook.Load(Assert.Single(NotebookFiles.All, f => Path.GetFileName(f).StartsWith($"{year}-", StringComparison.Ordinal)));
        var html = string.Concat(notebook.Cells.SelectMany(c => c.Outputs).OfType<ResultOutput>().Select(o => o.Data["text/html"]));
        var expected = Rebuilt.Year(year);
        Assert.All(expected, r => Assert.Contains($"#{r.Figure.Id}\"", html, StringComparison.Ordinal));
        Assert.Equal([(expected.Count, expected.Count(r => r.IsReconstructed))], SummariesOf(notebook));
    }

    [Fact]
    public void WhatGoesWithNoYearHasARowInTheNotebookOfTheRules()
    {
        var html = string.Concat(Notebook.Load(Repository.PathOf("notebooks", "01-counting-rules.ipynb")).Cells.SelectMany(c => c.Outputs).OfType<ResultOutput>().Select(o => o.Data["text/html"]));
        Assert.All(Rebuilt.Year(null), r => Assert.Contains($"#{r.Figure.Id}\"", html, StringComparison.Ordinal));
    }

    private static IEnumerable<(int Figures, int Reconstructed)> SummariesOf(Notebook notebook) =>
        notebook.Cells.SelectMany(c => c.Outputs).OfType<ResultOutput>().Select(o => o.Data.Json(Summary.MimeType)).OfType<JsonElement>()
            .Select(s => (s.GetProperty("figures").GetInt32(), s.GetProperty("reconstructed").GetInt32()));
}
