using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class FSharpCells
{
    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("\"text\"", "text")]
    [InlineData("[1; 2] |> List.map (fun n -> n * 2)", "[2, 4]")]
    [InlineData("0.5", "0.5")]
    [InlineData("let x = 3\nx", "3")]
    [InlineData("DateOnly(2024, 12, 31)", "12/31/2024")]
    [InlineData("let x = 3", null)]
    [InlineData("()", null)]
    [InlineData("// only a comment", null)]
    [InlineData("Console.Write 1", null)]
    [InlineData("display 1", null)]
    public async Task TheLastExpressionIsTheResult(string code, string? expected) => Assert.Equal(expected, await ResultAsync("#!fsharp\n" + code));

    [Fact]
    public async Task ACellSeesWhatTheFSharpCellsBeforeItMade() => Assert.Equal(
        "7",
        await ResultAsync("#!fsharp\nopen System.Text\ntype P = { A: int }\nlet twice n = 2 * n", "var other = 1;", "#!fsharp\nlet p = { A = 3 }", "#!fsharp\ntwice p.A + StringBuilder().Append('a').Length"));

    [Fact]
    public async Task StreamsAndDisplaysKeepTheirOrder()
    {
        var run = await RunAsync("#!fsharp\nprintfn \"a\"\ndisplay 1 |> ignore\n2 |> display |> ignore\neprintfn \"c\"\nHTML \"<b>f</b>\"");
        Assert.Null(run.Failure);
        Assert.Collection(
            run.Notebook.Cells[0].Outputs,
            o => Assert.Equal(new StreamOutput("stdout", "a\n"), o),
            o => Assert.Equal("1", Assert.IsType<DisplayOutput>(o).Data["text/plain"]),
            o => Assert.Equal("2", Assert.IsType<DisplayOutput>(o).Data["text/plain"]),
            o => Assert.Equal(new StreamOutput("stderr", "c\n"), o),
            o => Assert.Equal("<b>f</b>", Assert.IsType<ResultOutput>(o).Data["text/html"]));
    }

    [Theory]
    [InlineData("let a = 1\nlet b = unknown + 1", "cell 1, line 3: FS0039: The value or constructor 'unknown' is not defined.", "    let b = unknown + 1")]
    [InlineData("let x = (", "cell 1, line 2: FS0058: ", "    let x = (")]
    [InlineData("let f n =\n  if n > 3 then failwith \"too\\nmuch\"\n  n\n\nf 4", "cell 1, line 3: Exception: too much", "    if n > 3 then failwith \"too\\nmuch\"")]
    [InlineData("seq { for n in 1 .. 3 do\n        yield 6 / (n - 2) }", "cell 1, line 3: DivideByZeroException: ", "    yield 6 / (n - 2) }")]
    [InlineData("#load \"x.fsx\"", "cell 1, line 2: NotAvailable: #load is not available here; #!import runs a file", "    #load \"x.fsx\"")]
    [InlineData("\n#r \"bin/None.dll\"", "cell 1, line 3: FileNotFound: #r \"bin/None.dll\": the file is missing; run \"dotnet build\" first, which makes it", "    #r \"bin/None.dll\"")]
    public async Task AnErrorIsToldWithItsPlaceAndItsLine(string code, string expected, string line)
    {
        var run = await RunAsync("#!fsharp\n" + code);
        Assert.StartsWith(expected, run.Failure!.ToString(), StringComparison.Ordinal);
        Assert.Equal(line, Assert.IsType<ErrorOutput>(run.Notebook.Cells[0].Outputs[^1]).Traceback[1]);
    }

    [Fact]
    public async Task AnErrorInAFunctionOfAnotherCellNamesBothPlaces()
    {
        var run = await RunAsync("#!fsharp\nlet half n =\n  1 / n", "#!fsharp\n\nhalf 0");
        Assert.Equal("cell 2, line 3: DivideByZeroException: Attempted to divide by zero.", run.Failure!.ToString());
        Assert.Equal(["    half 0", "in cell 1, line 3"], Assert.IsType<ErrorOutput>(run.Notebook.Cells[1].Outputs[0]).Traceback.Skip(1));
    }

    [Theory]
    [InlineData("Threading.Thread.Sleep(-1)")]
    [InlineData("Threading.Tasks.Task.Delay(-1).Wait()")]
    [InlineData("async { do! Async.Sleep(-1) } |> Async.RunSynchronously")]
    public async Task ACellThatWaitsIsStoppedAndKeepsItsValues(string endless)
    {
        using var kernel = new NotebookKernel(Path.GetTempPath());
        var shown = new CollectedOutputs();
        await RunAsync("let x = 5", CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var cell = Task.Run(() => RunAsync($"Console.WriteLine \"started\"\ndisplay 1\n{endless}", stop.Token));
        while (shown.ToList().Count == 0 && !cell.IsCompleted)
            await Task.Delay(20);
        await Task.Delay(100);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cell.WaitAsync(TimeSpan.FromSeconds(60)));
        await RunAsync("x + 1", CancellationToken.None);
        Assert.Equal("6", Assert.IsType<ResultOutput>(shown.ToList()[^1]).Data["text/plain"]);

        Task RunAsync(string code, CancellationToken token)
        {
            var outputs = new CellOutputs(shown);
            outputs.MakeCurrent();
            return kernel.RunAsync("#!fsharp\n" + code, "csharp", 1, outputs, token);
        }
    }
}
