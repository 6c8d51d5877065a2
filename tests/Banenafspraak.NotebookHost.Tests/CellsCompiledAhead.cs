using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class CellsCompiledAhead
{
    private static readonly (string Code, int Number)[] Expected = [("var a = 1;", 1), ("var b = a + 1;", 2), ("a + b", 3)];

    [Fact]
    public async Task WhatWasExpectedIsTakenAsItWasCompiled()
    {
        var ahead = await AheadAsync(Expected);
        var first = await TakeAsync(ahead, "var a = 1;", 1, after: null);
        var second = await TakeAsync(ahead, "var b = a + 1;", 2, first);
        Assert.Same(first!.Compilation, second!.After);
        Assert.NotNull(await TakeAsync(ahead, "a + b", 3, second));
        Assert.Null(await TakeAsync(ahead, "a + b", 4, second));
    }

    [Theory]
    [InlineData("var b = a + 2;", 2, true)]
    [InlineData("var b = a + 1;", 3, true)]
    [InlineData("var b = a + 1;", 2, false)]
    public async Task AfterAnythingElseNothingIsTaken(string code, int number, bool afterTheFirst)
    {
        var ahead = await AheadAsync(Expected);
        var first = await TakeAsync(ahead, "var a = 1;", 1, after: null);
        Assert.Null(await TakeAsync(ahead, code, number, afterTheFirst ? first : null));
        Assert.Null(await TakeAsync(ahead, "a + b", 3, first));
    }

    [Fact]
    public async Task ACellThatDoesNotCompileAndThoseAfterItAreLeftToTheirTurn()
    {
        var ahead = await AheadAsync(("1", 1), ("none", 2), ("3", 3));
        var first = await TakeAsync(ahead, "1", 1, after: null);
        Assert.NotNull(first);
        Assert.Null(await TakeAsync(ahead, "none", 2, first));
    }

    [Fact]
    public async Task ACellUsesTheLibraryThatTheCellBeforeItMade()
    {
        using var folder = new TemporaryFolder();
        TestLibrary.Build(folder, "Made3", "public class Made { }");
        Directory.Move(folder["bin"], folder["earlier"]);
        TestLibrary.Build(folder, "Made3", "public class Made { public static string Text => \"new\"; }");
        Directory.Move(folder["bin"], folder["later"]);
        Directory.Move(folder["earlier"], folder["bin"]);
        var run = await new NotebookRunner().RunAsync(
            Of("await Task.Delay(300); System.IO.File.Copy(\"later/Made3.dll\", \"bin/Made3.dll\", overwrite: true);", "#r \"bin/Made3.dll\"\n", "Made.Text"), folder.Path);
        Assert.Null(run.Failure);
        Assert.Equal("new", TextOf(run.Notebook.Cells[^1].Outputs[^1]));
    }

    [Fact]
    public async Task APreparedNotebookHasNotRun()
    {
        using var folder = new TemporaryFolder();
        var runner = new NotebookRunner();
        using var first = runner.Prepare(Of("System.IO.File.WriteAllText(\"ran\", \"\");", "1"), folder.Path);
        using var second = runner.Prepare(Of("System.IO.File.Exists(\"ran\")"), folder.Path);
        await Task.WhenAll(first.Compiled, second.Compiled);
        Assert.Equal("False", await ResultAsync(second));
        Assert.Equal("1", await ResultAsync(first));
        Assert.True(File.Exists(folder["ran"]));

        async Task<string?> ResultAsync(PreparedNotebook prepared) => TextOf((await runner.RunAsync(prepared)).Notebook.Cells[^1].Outputs[^1]);
    }

    [Fact]
    public async Task NothingIsCompiledForANotebookThatWasGivenUp()
    {
        var ahead = await AheadAsync(new CancellationToken(canceled: true), Expected);
        Assert.Null(await TakeAsync(ahead, "var a = 1;", 1, after: null));
    }

    private static Task<CellsAhead> AheadAsync(params (string Code, int Number)[] cells) => AheadAsync(default, cells);

    private static async Task<CellsAhead> AheadAsync(CancellationToken cancellationToken, params (string Code, int Number)[] cells)
    {
        var assemblies = new SessionAssemblies();
        var folder = Path.GetTempPath();
        var ahead = new CellsAhead(new CellCompiler(new LibraryReferences(folder, assemblies), assemblies, new MachinePaths(folder), checks: null));
        await ahead.BeginAsync(cells, Task.CompletedTask, cancellationToken);
        return ahead;
    }

    private static Task<CompiledCell?> TakeAsync(CellsAhead ahead, string code, int number, CompiledCell? after) =>
        ahead.TakeAsync(code, number, after?.Compilation, default);
}
