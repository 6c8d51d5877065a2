using System.Text.RegularExpressions;

namespace Banenafspraak.Cli.Tests;

/// <summary>What the site says comes from data/: one published number is changed there, and nothing else is.</summary>
[Collection(SharedSiteGroup.Name)]
public partial class ChangedDataTests(SharedSite site)
{
    /// <summary>All hired-in jobs at the end of 2022, as kst-34352-299 prints them.</summary>
    private const string HiredIn = "38.061";

    private const string Changed = "39.061";

    [Fact]
    public async Task ANumberThatDoesNotFitIsContradictedOnThePageOfItsLetterOnly()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Change($"data/figures/{Repository.Letter}.csv", $"{HiredIn},38061", $"{Changed},39061");
        var run = await workspace.RunAsync("run");
        Assert.True(run.ExitCode == 0, run.ToString());

        var before = site.Page(Repository.Page2022);
        var after = workspace.Text("site", Repository.Page2022 + ".html");
        Assert.DoesNotContain(Changed, before, StringComparison.Ordinal);
        Assert.Equal(0, Contradictions(before));
        Assert.True(Contradictions(after) > 0, "nothing is contradicted");
        Assert.Contains(Changed + " &#215; 25,8%", after, StringComparison.Ordinal);
        Assert.Contains("1.388,3", after, StringComparison.Ordinal);
        var start = workspace.Text("site", Repository.StartPage + ".html");
        Assert.Equal(site.Page(Repository.StartPage), start.Replace(Changed, HiredIn, StringComparison.Ordinal));
    }

    /// <summary>Cells with the verdict; the heading of a row that only counts it is none.</summary>
    private static int Contradictions(string page) => Contradicted().Count(page);

    [GeneratedRegex("<td[^>]*><span class=\"verdict contradicted\">", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Contradicted();
}
