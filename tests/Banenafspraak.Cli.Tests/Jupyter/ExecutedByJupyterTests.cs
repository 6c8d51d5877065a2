using System.Globalization;
using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>Every notebook of the repository, run by nbconvert on this kernel and by this program's own runner.</summary>
public sealed partial class ExecutedByJupyterTests : IClassFixture<JupyterHost>
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
            Assert.Equal(expected.Outputs.Select(Meaning), actual.Outputs.Select(Meaning));
        Assert.True(new FileInfo(liveFile).Length < new FileInfo(runFile).Length + LibraryLength);
    }

    /// <summary>An output without the library, which comes once in a session.</summary>
    private static string Meaning(CellOutput output) => output switch
    {
        StreamOutput stream => $"{stream.Stream}: {stream.Text}",
        DisplayOutput display => "display: " + Meaning(display.Data),
        ResultOutput result => "result: " + Meaning(result.Data),
        _ => output.ToString()!,
    };

    private static string Meaning(MimeBundle data) =>
        string.Join('\n', data.MimeTypes.Select(type => $"{type}: {(MimeBundle.IsJson(type) ? Numbers().Replace(data[type]!, Shortest) : Library().Replace(data[type]!, ""))}"));

    /// <summary>Python writes 0.10 as 0.1, and of many decimals those that a double has.</summary>
    private static string Shortest(Match number) => double.Parse(number.Value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[\[:,])-?[0-9]+\.[0-9]+(?=[\],}])", RegexOptions.None, 10_000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"<script>if\(!window\.Plotly\)\{.*?\}</script>\n", RegexOptions.Singleline, 10_000)]
    private static partial Regex Library();
}
