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
        var year = Dataset.Load(Repository.PathOf("data")).Rebuilt.Year(2022);
        Assert.Equal([DutchNumber.Format(year.Count), DutchNumber.Format(year.Count(r => r.IsReconstructed))], row[3..]);
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

    [Fact]
    public void TheIndexGroupsThePagesInTheirOrder()
    {
        var index = site.Page("index");
        var places = new[] { "<h2>Start</h2>", "00-start-here.html", "02-glossary.html", "<h2>The published years</h2>", Repository.Page2022 + ".html", "<h2>Themes</h2>", "90-trends.html", "<h2>Audit</h2>", "91-audit.html" }
            .Select(text => index.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void EveryPageLeadsOnBackAndUpAndListsItsHeadingsWithoutAScript(string name)
    {
        var page = site.Page(name);
        var index = NotebookFiles.All.ToList().FindIndex(f => Path.GetFileNameWithoutExtension(f) == name);
        Assert.Contains("<a class=\"up\" href=\"index.html\">", page, StringComparison.Ordinal);
        Assert.Equal(index > 0, page.Contains("rel=\"prev\"", StringComparison.Ordinal));
        Assert.Equal(index + 1 < NotebookFiles.All.Count, page.Contains("rel=\"next\"", StringComparison.Ordinal));
        Assert.Contains("<nav class=\"toc\"", page, StringComparison.Ordinal);
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
        var names = Directory.EnumerateFiles(site.Workspace.Site, "*.html").ToDictionary(file => file, NamesOn, StringComparer.Ordinal);
        foreach (var file in names.Keys)
        {
            foreach (var link in LinksOf(file))
                Assert.True(LeadsSomewhere(file, link, names), $"{Path.GetFileName(file)} links to {link}");
        }
    }

    [Fact]
    public void EveryFigureOnThePageOf2022LeadsToItsRowInTheAudit()
    {
        var links = LinksOf(site.Workspace.PathOf("site", Repository.Page2022 + ".html")).ToHashSet(StringComparer.Ordinal);
        Assert.All(Dataset.Load(Repository.PathOf("data")).Rebuilt.Year(2022), r => Assert.Contains("91-audit.html#" + r.Figure.Id, links));
    }

    private static IEnumerable<string> LinksOf(string file) =>
        Link().Matches(File.ReadAllText(file)).Select(match => WebUtility.HtmlDecode(match.Groups["target"].Value));

    /// <summary>What a link with "#" can lead to; each name is on the page once.</summary>
    private static HashSet<string> NamesOn(string file)
    {
        var names = Name().Matches(File.ReadAllText(file)).Select(match => WebUtility.HtmlDecode(match.Groups["name"].Value)).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        return names.ToHashSet(StringComparer.Ordinal);
    }

    private static bool LeadsSomewhere(string file, string link, Dictionary<string, HashSet<string>> names)
    {
        var (path, fragment) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
        var target = path.Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(path));
        return File.Exists(target) && (fragment.Length == 0 || (names.TryGetValue(target, out var there) && there.Contains(fragment)));
    }

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex("<[a-z0-9]+ (?:[^<>]* )?id=\"(?<name>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Name();

    /// <summary>Targets on the disk; other places may be linked to, but are not visited.</summary>
    [GeneratedRegex("(?:href|src)=\"(?!https?:|data:)(?<target>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();
}
