using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>Frames of Microsoft.Data.Analysis and Deedle, in C# and F#, and charts of Plotly.NET in one session, in this and in the reverse order.</summary>
public class PackagesInOneSessionTests
{
    private static readonly IReadOnlyList<Figure> Jobs = [.. Dataset.Load(Repository.PathOf("data")).Figures.Letter("kst-34352-348").Measure(Measure.Jobs).Where(f => f.Value is not null)];

    /// <summary>What a reader of figures has; in a frame the id is the key of a row.</summary>
    private static int Columns => Jobs.ToDataReader().FieldCount;

    [Theory]
    [InlineData("forward")]
    [InlineData("reverse")]
    public async Task AllAddUpTheSameFiguresAndAValueComesBackAsItself(string order) => Check(await RunAsync(order));

    [JupyterTheory]
    [InlineData("forward")]
    [InlineData("reverse")]
    public async Task TheSameUnderNbconvert(string order)
    {
        using var jupyter = new JupyterHost();
        using var workspace = new TemporaryWorkspace();
        Add(order, workspace);
        var converted = await jupyter.PythonAsync(
            workspace.PathOf("notebooks"), "-m", "nbconvert", "--to", "notebook", "--execute", order + ".ipynb", "--output-dir", jupyter.Folder, "--output", order);
        Assert.True(converted.ExitCode == 0, converted.ToString());
        Check(Notebook.Load(Path.Combine(jupyter.Folder, order + ".ipynb")));
    }

    [NotebookServerFact]
    public async Task TheSameInABrowser()
    {
        await using var server = new NotebookServer(workspace => Add("forward", workspace));
        var page = await server.OpenAsync("forward");
        await page.EvaluateAsync("Jupyter.notebook.execute_all_cells()");
        await page.WaitForFunctionAsync("Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code').every(c => Number(c.input_prompt_number) > 0)");
        Check(Notebook.Parse(await page.EvaluateAsync<string>("JSON.stringify(Object.assign(Jupyter.notebook.toJSON(), { nbformat: 4, nbformat_minor: 5 }))"), "forward"));
        await page.Locator(".plot svg.main-svg").First.WaitForAsync();
    }

    [Theory]
    [InlineData("forward")]
    [InlineData("reverse")]
    public async Task FramesAndChartsAreShownAsTablesAndPictures(string order)
    {
        var results = (await RunAsync(order)).Cells.SelectMany(c => c.Outputs).OfType<ResultOutput>().Select(o => o.Data).ToList();
        var chart = Assert.Single(results, r => r.MimeTypes.Contains("application/vnd.plotly.v1+json", StringComparer.Ordinal));

        Assert.Contains(results, r => r[MimeBundle.PlainText]!.EndsWith($"The first 20 of {Jobs.Count} rows, {Columns - 1} columns", StringComparison.Ordinal));
        Assert.Contains(results, r => r[MimeBundle.PlainText]!.EndsWith($"3 rows, {Columns} columns", StringComparison.Ordinal));
        Assert.Contains("<table", chart[MimeBundle.Html], StringComparison.Ordinal);
        Assert.Contains("data-plot=", chart[MimeBundle.Html], StringComparison.Ordinal);
    }

    private static void Check(Notebook executed)
    {
        var sum = Jobs.Sum(f => f.Value!.Value).ToString(CultureInfo.InvariantCulture);
        var text = string.Concat(executed.Cells.SelectMany(c => c.Outputs).OfType<StreamOutput>().Select(o => o.Text));

        Assert.Empty(executed.Cells.SelectMany(c => c.Outputs).OfType<ErrorOutput>());
        Assert.All(["Microsoft.Data.Analysis", "Deedle in C#", "Deedle in F#", "Plotly.NET.CSharp"], tool => Assert.Contains($"{tool}: {sum}\n", text, StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, 5), i => Assert.Contains($"reader {i}: {Columns} columns, {Jobs.Count} rows\n", text, StringComparison.Ordinal));
        Assert.Contains($"C# to F# to C#: True, {sum}", text, StringComparison.Ordinal);
    }

    private static void Add(string order, TemporaryWorkspace workspace) =>
        File.Copy(Repository.PathOf("tests", "Banenafspraak.Cli.Tests", "Notebooks", "Packages", order + ".ipynb"), workspace.PathOf("notebooks", order + ".ipynb"));

    private static async Task<Notebook> RunAsync(string order)
    {
        using var workspace = new TemporaryWorkspace();
        Add(order, workspace);
        var run = await workspace.RunAsync("run", $"notebooks/{order}.ipynb");
        Assert.True(run.ExitCode == 0, run.ToString());
        return Notebook.Load(workspace.PathOf("site", "notebooks", order + ".ipynb"));
    }
}
