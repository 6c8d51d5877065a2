using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>Frames of Microsoft.Data.Analysis and Deedle, in C# and F#, and charts of Plotly.NET in one session, in this and in the reverse order.</summary>
public class PackagesInOneSessionTests
{
    private static readonly IReadOnlyList<Figure> Jobs = [.. Dataset.Load(Repository.PathOf("data")).Figures.Letter("kst-34352-348").Measure(Measure.Jobs).Where(f => f.Value is not null)];

    [Theory]
    [InlineData("forward")]
    [InlineData("reverse")]
    public async Task AllAddUpTheSameFiguresAndAValueComesBackAsItself(string order)
    {
        var executed = await RunAsync(order);
        var sum = Jobs.Sum(f => f.Value!.Value).ToString(CultureInfo.InvariantCulture);
        var text = string.Concat(executed.Cells.SelectMany(c => c.Outputs).OfType<StreamOutput>().Select(o => o.Text));

        Assert.All(["Microsoft.Data.Analysis", "Deedle in C#", "Deedle in F#", "Plotly.NET.CSharp"], tool => Assert.Contains($"{tool}: {sum}\n", text, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, 5), i => Assert.Contains($"reader {i}: 22 columns, {Jobs.Count} rows\n", text, StringComparison.Ordinal));
        Assert.Contains($"C# to F# to C#: True, {sum}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forward")]
    [InlineData("reverse")]
    public async Task FramesAndChartsAreShownAsTablesAndPictures(string order)
    {
        var results = (await RunAsync(order)).Cells.SelectMany(c => c.Outputs).OfType<ResultOutput>().Select(o => o.Data).ToList();
        var chart = Assert.Single(results, r => r.MimeTypes.Contains("application/vnd.plotly.v1+json", StringComparer.Ordinal));

        Assert.Contains(results, r => r[MimeBundle.PlainText]!.EndsWith($"The first 20 of {Jobs.Count} rows, 21 columns", StringComparison.Ordinal));
        Assert.Contains(results, r => r[MimeBundle.PlainText]!.EndsWith("3 rows, 22 columns", StringComparison.Ordinal));
        Assert.Contains("<table", chart[MimeBundle.Html], StringComparison.Ordinal);
        Assert.Contains("data-plot=", chart[MimeBundle.Html], StringComparison.Ordinal);
    }

    private static async Task<Notebook> RunAsync(string order)
    {
        using var workspace = new TemporaryWorkspace();
        File.Copy(Repository.PathOf("tests", "Banenafspraak.Cli.Tests", "Notebooks", "Packages", order + ".ipynb"), workspace.PathOf("notebooks", order + ".ipynb"));
        var run = await workspace.RunAsync("run", $"notebooks/{order}.ipynb");
        Assert.True(run.ExitCode == 0, run.ToString());
        return Notebook.Load(workspace.PathOf("site", "notebooks", order + ".ipynb"));
    }
}
