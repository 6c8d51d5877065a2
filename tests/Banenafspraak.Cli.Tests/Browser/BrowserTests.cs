using Microsoft.Playwright;

namespace Banenafspraak.Cli.Tests;

/// <summary>The site as its readers meet it: opened from a disk, on a desk and on a telephone, with scripts and without.</summary>
[Collection(SharedSiteGroup.Name)]
public class BrowserTests(SharedSite site, Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>What plotly draws for a number: a bar, a point, or a line through points.</summary>
    private const string Marks = ".barlayer .point path, .scatterlayer path.point, .scatterlayer path.js-line";

    private static readonly (int Width, int Height) Desk = (1280, 900);

    private static readonly (int Width, int Height) Telephone = (390, 844);

    public static TheoryData<string, int, int> PagesAndWindows
    {
        get
        {
            var rows = new TheoryData<string, int, int>();
            foreach (var page in NotebookFiles.All.Select(Path.GetFileNameWithoutExtension).Prepend("index"))
            {
                rows.Add(page!, Desk.Width, Desk.Height);
                rows.Add(page!, Telephone.Width, Telephone.Height);
            }
            return rows;
        }
    }

    [ChromiumTheory]
    [MemberData(nameof(PagesAndWindows))]
    public async Task APageDrawsItsChartsWithoutErrorNetworkOrOverflow(string name, int width, int height)
    {
        await using var visit = await OpenAsync(name, (width, height));
        var plots = await visit.Page.Locator(".plot").AllAsync();
        foreach (var plot in plots)
        {
            await plot.Locator(Marks).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            Assert.True(await plot.IsVisibleAsync());
        }

        await visit.Page.Locator("details.chart-data[open]").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(plots.Count, await visit.Page.Locator("details.chart-data").CountAsync());
        var content = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var window = await visit.Page.EvaluateAsync<int>("document.documentElement.clientWidth");
        Assert.True(content <= window, $"{name} is {content} wide in a window of {window}");
        Assert.Empty(visit.Complaints);
    }

    [ChromiumFact]
    public async Task ThePagesOfTheNotebooksHaveCharts()
    {
        await using var start = await OpenAsync(Repository.StartPage, Desk);
        Assert.NotEqual(0, await start.Page.Locator(".plot svg.main-svg").CountAsync());
        await using var results = await OpenAsync(Repository.Page2022, Desk);
        Assert.NotEqual(0, await results.Page.Locator(".plot svg.main-svg").CountAsync());
    }

    [ChromiumFact]
    public async Task AChartKeepsItsHeightWhenTheWindowChanges()
    {
        await using var visit = await OpenAsync(Repository.Page2022, Desk);
        var plots = await visit.Page.Locator(".plot").AllAsync();
        Assert.NotEmpty(plots);
        var before = new List<float>();
        foreach (var plot in plots)
        {
            await plot.Locator(Marks).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            before.Add((await plot.BoundingBoxAsync())!.Height);
        }

        await visit.Page.SetViewportSizeAsync(Telephone.Width, Telephone.Height);
        foreach (var (plot, height) in plots.Zip(before))
        {
            await visit.Page.WaitForFunctionAsync("plot => Number(plot.querySelector('svg.main-svg').getAttribute('width')) < window.innerWidth", await plot.ElementHandleAsync());
            Assert.Equal(height, (await plot.BoundingBoxAsync())!.Height);
            Assert.Equal(height, (await plot.Locator("svg.main-svg").First.BoundingBoxAsync())!.Height);
        }
    }

    [ChromiumFact]
    public async Task TheNumbersOfAChartOpenWithAClick()
    {
        await using var visit = await OpenAsync(Repository.Page2022, Telephone);
        var numbers = visit.Page.Locator("details.chart-data").First;
        await visit.Page.Locator("details.chart-data:not([open])").First.WaitForAsync();
        Assert.False(await numbers.Locator("table").IsVisibleAsync());
        await numbers.Locator("summary").ClickAsync();
        Assert.True(await numbers.Locator("table").IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task WithoutScriptsTheNumbersOfEveryChartAreOpen()
    {
        await using var visit = await chromium.OpenAsync(PathOf(Repository.Page2022), Telephone.Width, Telephone.Height, scripts: false);
        var numbers = await visit.Page.Locator("details.chart-data").AllAsync();
        Assert.NotEmpty(numbers);
        foreach (var table in numbers.Select(details => details.Locator("table")))
            Assert.True(await table.IsVisibleAsync());
        Assert.Equal(0, await visit.Page.Locator(".plot svg").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [ChromiumFact]
    public async Task AReaderGoesFromPageToPageByClicking()
    {
        await using var visit = await OpenAsync("index", Desk);
        await visit.FollowAsync(visit.Page.Locator($".cards a[href='{Repository.Page2022}.html']"));
        Assert.Equal(Repository.Page2022 + ".html", visit.FileName);
        await visit.FollowAsync(visit.Page.Locator($"main a[href='{Repository.StartPage}.html']").Last);
        Assert.Equal(Repository.StartPage + ".html", visit.FileName);
        await visit.FollowAsync(visit.Page.Locator($"main a[href='{Repository.Page2022}.html']").First);
        Assert.Equal(Repository.Page2022 + ".html", visit.FileName);
        await visit.FollowAsync(visit.Page.Locator("a.home"));
        Assert.Equal("index.html", visit.FileName);
        Assert.Empty(visit.Complaints);
    }

    [ChromiumFact]
    public async Task AVisitHearsOfErrorsAndOfRequestsThatLeaveTheDisk()
    {
        using var folder = new TemporaryWorkspace();
        const string Html = "<img src='https://images.example/x.png'><script>throw new Error('bad')</script>";
        await File.WriteAllTextAsync(folder.PathOf("bad.html"), Html);
        await using var visit = await chromium.OpenAsync(folder.PathOf("bad.html"), Desk.Width, Desk.Height);
        Assert.Contains(visit.Complaints, complaint => complaint.StartsWith("error: Error: bad", StringComparison.Ordinal));
        Assert.Contains("request: https://images.example/x.png", visit.Complaints);
    }

    private Task<Visit> OpenAsync(string name, (int Width, int Height) window) =>
        chromium.OpenAsync(PathOf(name), window.Width, window.Height);

    private string PathOf(string name) => Path.Combine(site.Workspace.Site, name + ".html");
}
