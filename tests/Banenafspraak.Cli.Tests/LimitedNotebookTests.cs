namespace Banenafspraak.Cli.Tests;

/// <summary>Notebooks that loop for ever or print without end, beside one that runs.</summary>
public sealed class LimitedNotebookTests : IDisposable
{
    private const string KeepsTheProcess = "new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();";
    private const string NeverComesBack = "System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + \"!\", \"^(([a-z])+.)+[A-Z]([a-z])+$\")";
    private const string Prints100Megabytes = "for (var i = 0; i < 1_000_000; i++) Console.WriteLine(new string('x', 99));";

    /// <summary>A heap in which 100 MB of text do not fit.</summary>
    private static readonly Dictionary<string, string> SmallHeap = new(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0x10000000" };

    private static readonly string[] Files = ["notebooks/fine.ipynb", "notebooks/endless.ipynb", "notebooks/printing.ipynb"];

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task EachIsNamedWithItsCellAndTheOthersAreFinished()
    {
        Add("1 + 1");
        var run = await RunAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["notebooks/endless.ipynb: cell 2: Timeout: the cell did not end within 15 s", "notebooks/printing.ipynb: cell 2: TooMuchOutput: the cell wrote more than 1000000 characters"],
            run.Messages);
        Assert.Contains(">2</pre>", Page("fine"), StringComparison.Ordinal);
        Assert.Contains("[cut here: more than 1000000 characters]", Page("printing"), StringComparison.Ordinal);
        Assert.DoesNotContain("earlier run", Page("index"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANotebookThatFailsKeepsThePageOfAnEarlierRunWhichIsSaid()
    {
        string[] files = [Files[0], Files[2]];
        foreach (var file in files)
            _workspace.AddNotebook(file, "\"from \" + \"before\"");
        Assert.Equal(0, (await _workspace.RunAsync(["run", .. files])).ExitCode);
        Add("\"from \" + \"now\"");
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(1, (await _workspace.RunAsync(["run", .. files])).ExitCode);
            Assert.Contains(">from before</pre>", Page("printing"), StringComparison.Ordinal);
            Assert.Contains("This page is of an earlier run.", Page("printing"), StringComparison.Ordinal);
            Assert.Contains(">from now</pre>", Page("fine"), StringComparison.Ordinal);
            Assert.DoesNotContain("earlier run", Page("fine"), StringComparison.Ordinal);
            Assert.Contains("the page is of an earlier run", Page("index"), StringComparison.Ordinal);
        }
    }

    private void Add(string fine)
    {
        _workspace.AddNotebook(Files[1], KeepsTheProcess, NeverComesBack);
        _workspace.AddNotebook(Files[2], "1", Prints100Megabytes);
        _workspace.AddNotebook(Files[0], fine);
    }

    private string Page(string name) => _workspace.Text("site", name + ".html");

    private Task<ProgramRun> RunAsync() => ProgramRun.InAsync(_workspace.Root, SmallHeap, ["run", "--timeout", "15", .. Files]);
}
