using System.Runtime.Loader;

namespace Banenafspraak.NotebookHost.Tests;

public class Libraries
{
    [Fact]
    public async Task ALibraryIsFoundFromTheFolderOfTheNotebookAndFindsWhatLiesBesideIt()
    {
        using var folder = new TemporaryFolder();
        TestLibrary.Build(folder, "Beside1", "public class Deep { public override string ToString() => \"deep\"; }");
        TestLibrary.Build(folder, "Named1", "public class Wide { public Deep Inner => new Deep(); }", "Beside1");
        Assert.Equal("deep", await ResultAsync(folder, "#r \"bin/Named1.dll\"", "new Wide().Inner.ToString()"));
    }

    [Fact]
    public async Task AnotherBuildThatTheProgramHasLoadedDoesNotGetInTheWay()
    {
        using var folder = new TemporaryFolder();
        using var programs = new TemporaryFolder();
        TestLibrary.Build(programs, "Twice2", "public class Version { public int Number => 1; }");
        AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(programs["bin"], "Twice2.dll"));
        TestLibrary.Build(folder, "Twice2", "public class Version { public int Number => 2; public string OnlyInTheSecond => \"second\"; }");
        Assert.Equal("second 2", await ResultAsync(folder, "#r \"bin/Twice2.dll\"", "var v = new Version(); $\"{v.OnlyInTheSecond} {v.Number}\""));
    }

    [Fact]
    public async Task ACopyOfALibraryThatTheProgramHasLoadedWorks()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["bin"]);
        File.Copy(typeof(Markdig.Markdown).Assembly.Location, Path.Combine(folder["bin"], "Markdig.dll"));
        Assert.Equal("<h1>a</h1>", (await ResultAsync(folder, "#r \"bin/Markdig.dll\"", "Markdig.Markdown.ToHtml(\"# a\")"))!.Trim());
        // The same build is not loaded a second time.
        Assert.Equal("True", await ResultAsync(folder, "#r \"bin/Markdig.dll\"", "typeof(Markdig.Markdown).Assembly.Location == @\"" + typeof(Markdig.Markdown).Assembly.Location + "\""));
    }

    [Fact]
    public async Task AnotherBuildOfALibraryOfTheProgramIsUsedAsItIs()
    {
        using var folder = new TemporaryFolder();
        TestLibrary.Build(folder, "Markdig", "namespace Markdig; public static class Markdown { public static string ToHtml(string text) => \"mine\"; }");
        Assert.Equal("mine", await ResultAsync(folder, "#r \"bin/Markdig.dll\"", "Markdig.Markdown.ToHtml(\"# a\")"));
    }

    [Fact]
    public async Task AFrameworkAssemblyIsAddedByItsName()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("a@example.org", await ResultAsync(folder, "#r \"System.Net.Mail\"", "new System.Net.Mail.MailAddress(\"a@example.org\").Address"));
    }

    /// <summary>What is beyond what notebooks use of the framework becomes known with the first cell that needs it, and what earlier cells made stays of the types that it has.</summary>
    [Theory]
    [InlineData("new System.Net.Mail.MailAddress(\"a@example.org\").Address.Length")]
    [InlineData("var text = new[] { 1, 2 }.AsParallel().Sum().ToString(); text.Length")]
    [InlineData("using System.Reactive.Linq;\nObservable.Range(1, 13).Wait()")]
    [InlineData("#r \"System.Net.Mail\"\nnew System.Net.Mail.MailAddress(\"a@example.org\").Address.Length")]
    public async Task TheWholeFrameworkIsThereForACellThatNeedsIt(string needing)
    {
        using var folder = new TemporaryFolder();
        string[] before =
        [
            "using System.Data;\nusing System.Text.Json;\nvar table = new DataTable(); table.Columns.Add(\"n\", typeof(int)); table.Rows.Add(4);\nvar json = JsonDocument.Parse(\"[5]\");",
            "record Pair(DataTable Table, JsonDocument Json);\nvar pairs = new List<Pair> { new(table, json) };\nint Sum(Pair pair) => (int)pair.Table.Rows[0][0] + pair.Json.RootElement[0].GetInt32();",
        ];
        Assert.Equal("9", await ResultAsync(folder, [.. before, needing, "pairs.Add(new Pair(table, json)); Sum(pairs[1])"]));
        Assert.NotEmpty((await ResultAsync(folder, [.. before, needing]))!);
    }

    [Fact]
    public async Task ACellThatDoesNotCompileEitherWaySaysWhy()
    {
        using var folder = new TemporaryFolder();
        var run = await new NotebookRunner().RunAsync(NotebookText.Of(["var a = 1;", "a.Nothing()"]), folder.Path);
        Assert.Equal("CS1061", run.Failure?.Name);
        var session = new CSharpSession(folder.Path);
        await session.RunAsync("using System.Data; var table = new DataTable();", 1);
        foreach (var (number, code) in new[] { (2, "table.Nothing()"), (3, "Nothing()") })
            await Assert.ThrowsAsync<CellException>(() => session.RunAsync(code, number));
        Assert.Equal(0, (await session.RunAsync("table.Rows.Count", 4)).Value);
    }

    [Fact]
    public async Task ALibraryThatKnowsTheFrameworkUnderOtherNamesWorks()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["bin"]);
        File.Copy(typeof(Microsoft.FSharp.Collections.ListModule).Assembly.Location, Path.Combine(folder["bin"], "FSharp.Core.dll"));
        Assert.Equal("3", await ResultAsync(folder, "#r \"bin/FSharp.Core.dll\"", "var list = Microsoft.FSharp.Collections.ListModule.OfSeq(new List<int> { 1, 2 });", "list.Sum()"));
    }

    private static async Task<string?> ResultAsync(TemporaryFolder folder, params string[] cells)
    {
        var run = await new NotebookRunner().RunAsync(NotebookText.Of(cells), folder.Path);
        Assert.Null(run.Failure);
        return run.Notebook.Cells[^1].Outputs.OfType<ResultOutput>().Single().Data["text/plain"];
    }
}
