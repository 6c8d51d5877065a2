using System.Net;
using System.Text.RegularExpressions;
using Banenafspraak.Analysis;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

[Collection(SharedSiteGroup.Name)]
public partial class SiteTests(SharedSite site)
{
    public static TheoryData<string> Notebooks => [.. NotebookFiles.All.Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Fact]
    public void EveryNotebookRunsToItsEnd()
    {
        Assert.True(site.Run.ExitCode == 0, site.Run.ToString());
        Assert.Empty(site.Run.Messages);
    }

    [Fact]
    public void TheTableOnStandardOutputCountsTheFiguresOf2022()
    {
        var rows = site.Run.Output.Split('\n').Select(Cells).Where(cells => cells.Length > 0).ToList();
        Assert.Equal(["notebook", "cells", "seconds", "figures published", "reconstructed"], rows[0]);
        var row = Assert.Single(rows, cells => cells[0] == Repository.Page2022);
        Assert.Equal(["67", "60"], row[3..]);
        Assert.Equal(NotebookFiles.All.Count, rows.Count(cells => cells.Length == 5) - 1);
    }

    [Fact]
    public void WhereTheSiteIsIsSaidOnStandardErrorOnly()
    {
        var index = Path.Combine("site", "index.html");
        Assert.Contains(index, site.Run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(index, site.Run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void TheIndexLeadsToThePageOfEveryNotebook(string name)
    {
        Assert.Contains($"href=\"{name}.html\"", site.Page("index"), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", site.Page(name), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void TheExecutedNotebookIsNumberedFromOneAndHasNoError(string name)
    {
        var executed = Notebook.Load(site.Workspace.PathOf("site", "notebooks", name + ".ipynb"));
        var code = executed.Cells.Where(c => c.Kind == CellKind.Code).ToList();
        Assert.Equal(Enumerable.Range(1, code.Count), code.Select(c => c.ExecutionCount ?? 0));
        Assert.DoesNotContain(code.SelectMany(c => c.Outputs), output => output is ErrorOutput);
        Assert.Contains(code, c => c.Outputs.Count > 0);
    }

    [Fact]
    public void ThePageOf2022ShowsEveryPublishedFigure()
    {
        var page = WebUtility.HtmlDecode(site.Page(Repository.Page2022));
        var figures = Dataset.Load(Repository.PathOf("data")).Figures.Letter(Repository.Letter);
        Assert.All(figures, figure => Assert.Contains(figure.Printed, page, StringComparison.Ordinal));
    }

    [Fact]
    public void NoLinkOfTheSiteIsDead()
    {
        foreach (var file in Directory.EnumerateFiles(site.Workspace.Site, "*.html"))
        {
            foreach (var link in Link().Matches(File.ReadAllText(file)).Select(match => match.Groups["target"].Value))
                Assert.True(LeadsSomewhere(file, WebUtility.HtmlDecode(link)), $"{Path.GetFileName(file)} links to {link}");
        }
    }

    private static bool LeadsSomewhere(string file, string link)
    {
        var (path, fragment) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
        var target = path.Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(path));
        return File.Exists(target)
            && (fragment.Length == 0 || File.ReadAllText(target).Contains($"id=\"{fragment}\"", StringComparison.Ordinal));
    }

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Targets on the disk; other places may be linked to, but are not visited.</summary>
    [GeneratedRegex("(?:href|src)=\"(?!https?:|data:)(?<target>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
