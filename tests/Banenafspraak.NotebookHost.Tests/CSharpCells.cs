using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class CSharpCells
{
    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("\"text\"", "text")]
    [InlineData("null", "null")]
    [InlineData("(string)null", "null")]
    [InlineData("0.5", "0.5")]
    [InlineData("1234.5m.ToString()", "1234.5")]
    [InlineData("new DateOnly(2024, 12, 31)", "12/31/2024")]
    [InlineData("DayOfWeek.Friday", "Friday")]
    [InlineData("new[] { 1, 2 }.Select(n => n * 2)", "[2, 4]")]
    [InlineData("await Task.FromResult(3)", "3")]
    [InlineData("return 4;", "4")]
    public async Task TheLastExpressionIsTheResult(string code, string expected) => Assert.Equal(expected, await ResultAsync(code));

    [Theory]
    [InlineData("")]
    [InlineData("// only a comment")]
    [InlineData("using System.IO;")]
    [InlineData("var x = 1;")]
    [InlineData("Console.Write(1)")]
    [InlineData("await Task.Delay(0)")]
    public async Task ACellWithoutValueHasNoResult(string code) => Assert.Null(await ResultAsync(code));

    [Fact]
    public async Task ACellSeesWhatTheCellsBeforeItMade() => Assert.Equal(
        "R { A = 3 } 4",
        await ResultAsync("using System.Globalization;", "int Twice(int n) => 2 * n; record R(int A); var x = 1;", "// nothing", "x++;", "$\"{new R(3)} {Twice(x).ToString(CultureInfo.InvariantCulture)}\""));

    [Fact]
    public async Task EachNotebookHasItsOwnSession()
    {
        await RunAsync("var x = 1;");
        Assert.Equal("CS0103", (await RunAsync("x")).Failure!.Name);
    }

    [Fact]
    public async Task StreamsAndDisplaysKeepTheirOrder()
    {
        var run = await RunAsync("""
            Console.WriteLine("a"); Console.Write("b");
            display(1);
            Console.Error.WriteLine("c");
            Console.WriteLine("d");
            2.Display();
            "<i>e</i>".DisplayAs("text/html");
            HTML("<b>f</b>")
            """);
        Assert.Null(run.Failure);
        Assert.Collection(
            run.Notebook.Cells[0].Outputs,
            o => Assert.Equal(new StreamOutput("stdout", "a\nb"), o),
            o => Assert.Equal(new DisplayOutput(MimeBundle.Empty.With("text/plain", "1")), o),
            o => Assert.Equal(new StreamOutput("stderr", "c\n"), o),
            o => Assert.Equal(new StreamOutput("stdout", "d\n"), o),
            o => Assert.Equal("2", Assert.IsType<DisplayOutput>(o).Data["text/plain"]),
            o => Assert.Equal("<i>e</i>", Assert.IsType<DisplayOutput>(o).Data["text/html"]),
            o => Assert.Equal("<b>f</b>", Assert.IsType<ResultOutput>(o).Data["text/html"]));
    }

    [Fact]
    public async Task CellsRunInTheInvariantCultureAndInTheFolderOfTheNotebook()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["here.txt"], "found");
        var before = Directory.GetCurrentDirectory();
        var run = await new NotebookRunner().RunAsync(Of("using System.IO; using System.Globalization; CultureInfo.CurrentCulture = new CultureInfo(\"nl-NL\");", "$\"{1.5} {File.ReadAllText(\"here.txt\")}\""), folder.Path);
        Assert.Equal("1.5 found", Assert.IsType<ResultOutput>(run.Notebook.Cells[1].Outputs[0]).Data["text/plain"]);
        Assert.Equal(before, Directory.GetCurrentDirectory());
    }

    [Fact]
    public async Task SessionsThatCompileAtTheSameTimeDoNotDisturbEachOther()
    {
        var values = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            var session = new CSharpSession(Path.GetTempPath());
            await session.RunAsync($"var n = {number};", 1);
            await session.RunAsync("System.Action show = () => display(n);", 2);
            return (await session.RunAsync("HTML($\"{n}\").ToString()", 3)).Value;
        })));
        Assert.Equal("0 1 2 3 4 5 6 7", string.Join(' ', values));
    }

    [Fact]
    public async Task ManyLinesAreOneOutput()
    {
        var run = await RunAsync("for (var i = 0; i < 100_000; i++) Console.WriteLine(i);");
        Assert.EndsWith("\n99999\n", Assert.IsType<StreamOutput>(Assert.Single(run.Notebook.Cells[0].Outputs)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThereIsNothingToReadFromTheConsole() => Assert.Equal("null", await ResultAsync("Console.ReadLine()"));

    [Fact]
    public async Task ARunCanBeCancelled()
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource();
        var started = new CancelOnSecondCell(source);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new NotebookRunner().RunAsync(Of("1", "await Task.Delay(-1);"), folder.Path, started, source.Token));
        Assert.Equal("1", await ResultAsync("1"));
    }

    private sealed class CancelOnSecondCell(CancellationTokenSource source) : IProgress<CellProgress>
    {
        public void Report(CellProgress value)
        {
            if (value == new CellProgress(2, 2))
                source.CancelAfter(50);
        }
    }
}
