using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

public class FailingNotebookTests
{
    [Fact]
    public async Task ACellThatThrowsIsNamedAndTheOtherNotebooksRun()
    {
        using var workspace = new TemporaryWorkspace();
        const string Throws = "var a = 1;\nthrow new InvalidOperationException(\"no such figure\");";
        workspace.AddNotebook("notebooks/01-fails.ipynb", "1 + 1", Throws, "2 + 2");
        var run = await workspace.RunAsync("run", "notebooks/01-fails.ipynb", $"notebooks/{Repository.Page2022}.ipynb");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["notebooks/01-fails.ipynb: cell 2, line 2: InvalidOperationException: no such figure"], run.Messages);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("01-fails (failed)", run.Output, StringComparison.Ordinal);
        var page = workspace.Text("site", "01-fails.html");
        Assert.Contains("cell 2, line 2: InvalidOperationException: no such figure", page, StringComparison.Ordinal);
        Assert.Contains(Repository.Page2022 + ".html", workspace.Text("site", "index.html"), StringComparison.Ordinal);
        Assert.All(Executed(workspace, Repository.Page2022), cell => Assert.NotNull(cell.ExecutionCount));
        Assert.Equal([1, 2, null], Executed(workspace, "01-fails").Select(cell => cell.ExecutionCount));
    }

    [Fact]
    public async Task ACellThatEndsTheProcessIsNoSuccess()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook("notebooks/leaves.ipynb", "1", "Environment.Exit(0);");
        var run = await workspace.RunAsync("run", "notebooks/leaves.ipynb");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("banenafspraak: notebooks/leaves.ipynb: cell 2: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.Site));
    }

    [Fact]
    public async Task AFailedNotebookIsNotSaved()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook("notebooks/01-fails.ipynb", "throw new Exception();");
        var before = workspace.Text("notebooks", "01-fails.ipynb");
        Assert.Equal(1, (await workspace.RunAsync("run", "--save", "notebooks/01-fails.ipynb")).ExitCode);
        Assert.Equal(before, workspace.Text("notebooks", "01-fails.ipynb"));
    }

    [Fact]
    public async Task AMissingLibrarySaysHowItIsMade()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook("elsewhere/first.ipynb", "#r \"bin/Banenafspraak.Analysis.dll\"\nusing Banenafspraak.Analysis;");
        var run = await workspace.RunAsync("run", "elsewhere/first.ipynb");
        Assert.Equal(1, run.ExitCode);
        var message = Assert.Single(run.Messages);
        Assert.StartsWith("elsewhere/first.ipynb: cell 1, line 1: ", message, StringComparison.Ordinal);
        Assert.Contains("bin/Banenafspraak.Analysis.dll", message, StringComparison.Ordinal);
        Assert.Contains("dotnet build", message, StringComparison.Ordinal);
    }

    private static List<NotebookCell> Executed(TemporaryWorkspace workspace, string name) =>
        [.. Notebook.Load(workspace.PathOf("site", "notebooks", name + ".ipynb")).Cells.Where(cell => cell.Kind == CellKind.Code)];
}
