using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>Every notebook of the repository, run by nbconvert on this kernel and by this program's own runner.</summary>
public sealed class ExecutedByJupyterTests : IClassFixture<JupyterHost>
{
    /// <summary>A notebook carries plotly.js at most once, in its first chart.</summary>
    private const int LibraryLength = 1_300_000;

    private readonly JupyterHost _jupyter;

    public ExecutedByJupyterTests(JupyterHost jupyter) => _jupyter = jupyter;

    public static TheoryData<string> Notebooks => [.. NotebookFiles.All.Select(file => Path.GetFileName(file)!)];

    [JupyterTheory]
    [MemberData(nameof(Notebooks))]
    public async Task JupyterShowsWhatARunShows(string name)
    {
        using var workspace = new TemporaryWorkspace();
        var converted = await _jupyter.PythonAsync(
            workspace.PathOf("notebooks"), "-m", "nbconvert", "--to", "notebook", "--execute", name, "--output-dir", _jupyter.Folder, "--output", name);
        Assert.True(converted.ExitCode == 0, converted.ToString());
        var run = await workspace.RunAsync("run", "--save", "notebooks/" + name);
        Assert.True(run.ExitCode == 0, run.ToString());
        var (liveFile, runFile) = (Path.Combine(_jupyter.Folder, name), workspace.PathOf("notebooks", name));
        var (live, ours) = (Notebook.Load(liveFile), Notebook.Load(runFile));
        Assert.Equal(ours.Cells.Select(cell => cell.Id), live.Cells.Select(cell => cell.Id));
        foreach (var (expected, actual) in ours.Cells.Zip(live.Cells))
            Assert.Equal(expected.Outputs.Select(OutputMeaning.Of), actual.Outputs.Select(OutputMeaning.Of));
        Assert.True(new FileInfo(liveFile).Length < new FileInfo(runFile).Length + LibraryLength);
    }
}
