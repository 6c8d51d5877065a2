using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>Notebooks in the official .NET Interactive tool, whose FSharp.Core is older than that of the libraries.</summary>
public sealed class OfficialToolTests : IClassFixture<OfficialTool>
{
    /// <summary>What the tool itself shows in the first cell: the start of its own script.</summary>
    private const string Start = "dotnet-interactive-this-cell";

    private readonly OfficialTool _tool;

    public OfficialToolTests(OfficialTool tool) => _tool = tool;

    [JupyterTheory]
    [InlineData("00-start-here")]
    [InlineData("2022-kst-34352-299")]
    [InlineData("91-audit")]
    public async Task TablesAndChartsAreThoseOfARun(string name)
    {
        using var workspace = new TemporaryWorkspace();
        var official = await ExecuteAsync(workspace, name);
        var run = await workspace.RunAsync("run", "--save", $"notebooks/{name}.ipynb");
        Assert.True(run.ExitCode == 0, run.ToString());
        var ours = Notebook.Load(workspace.PathOf("notebooks", name + ".ipynb"));
        foreach (var (expected, actual) in ours.Cells.Zip(official.Cells))
            Assert.Equal(Html(expected), Html(actual));
    }

    /// <summary>The tool's own restore of Plotly.NET keeps the FSharp.Core of the tool, with which it cannot be used.</summary>
    [JupyterFact]
    public async Task AChartThatCannotBeDrawnIsItsTitleItsDescriptionItsNumbersAndWhatIsMissing()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook(
            "notebooks/chart.ipynb",
            """
            #r "nuget: Plotly.NET, 6.0.0"
            """,
            """
            #r "bin/Banenafspraak.Charts.dll"
            using Banenafspraak.Analysis;
            using Banenafspraak.Charts;
            LetterCharts.AgainstTarget(Dataset.Load("../data"), "kst-34352-299", 2022)
            """);
        var shown = Assert.Single(Html((await ExecuteAsync(workspace, "chart")).Cells[1]));
        Assert.Contains("At the end of 2022, markt stood at 101,6%", shown, StringComparison.Ordinal);
        Assert.Contains("extra jobs since the baseline of 2012", shown, StringComparison.Ordinal);
        Assert.Contains("kst-34352-299/t1/formal/markt", shown, StringComparison.Ordinal);
        Assert.Contains("The picture needs FSharp.Core 10.1", shown, StringComparison.Ordinal);
        Assert.Contains("banenafspraak jupyter install", shown, StringComparison.Ordinal);
    }

    private async Task<Notebook> ExecuteAsync(TemporaryWorkspace workspace, string name)
    {
        var jupyter = _tool.Jupyter;
        var converted = await jupyter.PythonAsync(
            workspace.PathOf("notebooks"), "-m", "nbconvert", "--to", "notebook", "--execute", name + ".ipynb", "--output-dir", jupyter.Folder, "--output", name);
        Assert.True(converted.ExitCode == 0, converted.ToString());
        return Notebook.Load(Path.Combine(jupyter.Folder, name + ".ipynb"));
    }

    private static IEnumerable<string> Html(NotebookCell cell) =>
        cell.Outputs.Select(OutputMeaning.Html).OfType<string>().Where(html => !html.Contains(Start, StringComparison.Ordinal));
}
