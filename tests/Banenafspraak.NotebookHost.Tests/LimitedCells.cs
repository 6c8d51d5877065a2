using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class LimitedCells : IAsyncLifetime
{
    private static readonly NotebookRunnerOptions Limits = new() { CellTimeout = TimeSpan.FromSeconds(3), MostWritten = 1000 };

    /// <summary>The first compilation in a process takes long; the limit is not meant for it.</summary>
    public Task InitializeAsync() => ResultAsync("Console.Write(1); 1");

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("IEnumerable<int> Endless() { while (true) yield return 1; } Endless().Sum(n => 0)")]
    [InlineData("new System.Threading.Thread(() => { while (true) { } }).Start(); while (true) { }")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(new string('a', 60) + \"!\", \"^(([a-z])+.)+[A-Z]([a-z])+$\")")]
    public async Task ACellThatDoesNotEndIsTheLastOneOfItsNotebook(string endless)
    {
        var run = await RunAsync($"Console.Write(\"so far\");\n{endless}", "1");
        Assert.Equal("cell 1: Timeout: the cell did not end within 3 s", run.Failure?.ToString());
        Assert.Equal(new StreamOutput("stdout", "so far"), run.Notebook.Cells[0].Outputs[0]);
        Assert.IsType<ErrorOutput>(run.Notebook.Cells[0].Outputs[1]);
        Assert.Equal([1, null], run.Notebook.Cells.Select(cell => cell.ExecutionCount));
        Assert.Null((await RunAsync("1")).Failure);
    }

    [Fact]
    public async Task WhatACellLeavesRunningWritesIntoNoOtherCell()
    {
        const string Late = "var late = new System.Threading.Timer(Console.WriteLine, \"late\", 0, 1); var shown = new System.Threading.Timer(s => display(s), \"late\", 0, 1);";
        using var folder = new TemporaryFolder();
        var runner = new NotebookRunner(new() { CellTimeout = Limits.CellTimeout });
        Assert.Equal("Timeout", (await runner.RunAsync(Of($"{Late} while (true) {{ }}"), folder.Path)).Failure?.Name);
        var next = await runner.RunAsync(Of(Late, "await Task.Delay(100); 1"), folder.Path);
        Assert.Equal("1", Assert.IsType<ResultOutput>(Assert.Single(next.Notebook.Cells[1].Outputs)).Data["text/plain"]);
    }

    [Theory]
    [InlineData("for (var i = 0; i < 5000; i++) Console.Write('x');", 900)]
    [InlineData("Console.Write(new string('x', 5000));", 900)]
    [InlineData("while (true) Console.Write(\"xx\");", 900)]
    public async Task ACellThatWritesTooMuchIsCutAndFails(string writes, int atLeast)
    {
        var run = await RunAsync(writes, "1");
        Assert.Equal("cell 1: TooMuchOutput: the cell wrote more than 1000 characters", run.Failure?.ToString());
        var text = Assert.IsType<StreamOutput>(run.Notebook.Cells[0].Outputs[0]).Text;
        Assert.EndsWith("x\n[cut here: more than 1000 characters]\n", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, atLeast, 1100);
    }

    [Fact]
    public async Task ACellThatShowsWithoutEndFails()
    {
        var run = await RunAsync("while (true) display(1);");
        Assert.Equal("TooMuchOutput", run.Failure?.Name);
        Assert.InRange(run.Notebook.Cells[0].Outputs.Count, 2, 11);
    }

    [Fact]
    public async Task TextThatIsCutHasNoHalfOfACharacter()
    {
        var run = await RunAsync("for (var i = 0; i < 900; i++) Console.Write(i == 0 ? \"x\" : \"\\U0001F600\");");
        Assert.DoesNotContain('\uFFFD', Notebook.Parse(run.Notebook.ToJson(), "cut").Cells[0].Outputs.OfType<StreamOutput>().Single().Text);
    }

    [Fact]
    public async Task AfterACellThatMayFailTheNotebookGoesOn()
    {
        var optional = new NotebookCell(CellKind.Code, "a", "#!cobol\n1") { Metadata = """{"tags":["raises-exception"]}""" };
        var run = await RunAsync(new Notebook([optional, new NotebookCell(CellKind.Code, "b", "2")]));
        Assert.Null(run.Failure);
        Assert.Contains("cobol", Assert.IsType<ErrorOutput>(Assert.Single(run.Notebook.Cells[0].Outputs)).Message, StringComparison.Ordinal);
        Assert.Equal([1, 2], run.Notebook.Cells.Select(cell => cell.ExecutionCount));
        Assert.NotNull((await RunAsync(new Notebook([optional with { Metadata = "{}" }]))).Failure);
    }

    private static Task<ExecutedNotebook> RunAsync(params string[] cells) => RunAsync(Of(cells));

    private static async Task<ExecutedNotebook> RunAsync(Notebook notebook)
    {
        using var folder = new TemporaryFolder();
        return await new NotebookRunner(Limits).RunAsync(notebook, folder.Path);
    }
}
