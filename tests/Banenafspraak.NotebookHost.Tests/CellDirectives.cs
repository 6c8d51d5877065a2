using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class CellDirectives
{
    [Theory]
    [InlineData("#!markdown\n**a**", "text/markdown", "**a**")]
    [InlineData("#!html\n<b>a</b>", "text/html", "<b>a</b>")]
    [InlineData("#!mermaid\ngraph TD", "text/vnd.mermaid", "graph TD")]
    [InlineData("#!javascript\nalert('</script>')", "application/javascript", "alert('</script>')")]
    [InlineData("#!javascript\nalert('</script>')", "text/html", "<script>alert('<\\/script>')</script>")]
    public async Task ALanguageThatIsShownNotRun(string cell, string mimeType, string expected)
    {
        var run = await RunAsync(cell);
        Assert.Equal(expected, Assert.IsType<DisplayOutput>(Assert.Single(run.Notebook.Cells[0].Outputs)).Data[mimeType]);
    }

    [Fact]
    public async Task ACellMayChangeItsLanguageAndLinesAreCountedFromItsTop()
    {
        var run = await RunAsync("#!markdown\ntext\n#!csharp\nvar a = 1;\nmissing");
        Assert.Equal("cell 1, line 5: CS0103", run.Failure!.ToString()[..22]);
        Assert.Equal("text", Assert.IsType<DisplayOutput>(run.Notebook.Cells[0].Outputs[0]).Data["text/markdown"]);
    }

    [Theory]
    [InlineData("""{"polyglot_notebook": {"kernelName": "markdown"}}""")]
    [InlineData("""{"dotnet_interactive": {"language": "markdown"}}""")]
    public async Task TheLanguageMayBeNotedInTheMetadata(string metadata)
    {
        using var folder = new TemporaryFolder();
        var run = await new NotebookRunner().RunAsync(new Notebook([new NotebookCell(CellKind.Code, "a", "*a*") { Metadata = metadata }]), folder.Path);
        Assert.Equal("*a*", Assert.IsType<DisplayOutput>(run.Notebook.Cells[0].Outputs[0]).Data["text/markdown"]);
    }

    [Fact]
    public async Task TimeShowsHowLongACellTook()
    {
        var run = await RunAsync("#!time\n1");
        Assert.Collection(
            run.Notebook.Cells[0].Outputs,
            o => Assert.IsType<ResultOutput>(o),
            o => Assert.StartsWith("Wall time: ", Assert.IsType<DisplayOutput>(o).Data["text/plain"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnUnknownDirectiveIsToldWhichThereAre() => Assert.Equal(
        "cell 1, line 2: UnknownDirective: #!python is not known here; there are #!csharp, #!fsharp, #!markdown, #!html, #!mermaid, #!javascript, #!time, #!import, #!share, #!set, #!who, #!whos",
        (await RunAsync("1\n#!python\n2")).Failure!.ToString());
}
