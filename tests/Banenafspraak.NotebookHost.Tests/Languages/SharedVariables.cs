using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class SharedVariables
{
    [Theory]
    [InlineData("var x = 3;", "x + 1", "4")]
    [InlineData("var x = new Dictionary<string, int[]> { [\"a\"] = [1, 2] };", "x[\"a\"].[1]", "2")]
    [InlineData("var x = Enumerable.Range(1, 3).Where(n => n > 1);", "Seq.sum x", "5")]
    [InlineData("var x = (1, \"b\");", "let struct (n, s) = x\n$\"{n}{s}\"", "1b")]
    [InlineData("int? x = null;", "x.HasValue", "False")]
    [InlineData("string x = null;", "isNull x", "True")]
    [InlineData("var x = 1;\nx = 2;", "x", "2")]
    public async Task FromCSharpToFSharp(string csharp, string fsharp, string expected) =>
        Assert.Equal(expected, await ResultAsync(csharp, "#!fsharp\n#!share --from csharp x\n" + fsharp));

    [Theory]
    [InlineData("let x = 3", "x + 1", "4")]
    [InlineData("let x = [1; 2]", "x.Head + x.Length", "3")]
    [InlineData("let x = Some 4", "x.Value", "4")]
    [InlineData("type P = { A: int; B: string }\nlet x = { A = 1; B = \"b\" }", "$\"{x.A}{x.B}\"", "1b")]
    [InlineData("let x = dict [ \"a\", 1.5m ]", "x[\"a\"]", "1.5")]
    public async Task FromFSharpToCSharp(string fsharp, string csharp, string expected) =>
        Assert.Equal(expected, await ResultAsync("#!fsharp\n" + fsharp, "#!share x --from fsharp\n" + csharp));

    [Fact]
    public async Task TheOldNameStaysInTheOtherLanguageAndTheObjectIsTheSame() => Assert.Equal(
        "[1, 2, 3]",
        await ResultAsync("var list = new List<int> { 1 };", "#!fsharp\n#!share --from csharp list --as mine\nmine.Add 2", "list.Add(3); list"));

    [Fact]
    public async Task OneCellMayMakeUseAndGiveBack() => Assert.Equal(
        "9", await ResultAsync("var n = 2;\n#!fsharp\n#!share --from csharp n\nlet squared = (n + 1) * (n + 1)\n#!csharp\n#!share --from fsharp squared --as s\ns"));

    [Theory]
    [InlineData("#!share --from fsharp none", "UnknownVariable: #!share --from fsharp none: there is no variable none in fsharp")]
    [InlineData("#!share --from python x", "UnknownLanguage: #!share --from python x: python has no variables to share; there are csharp and fsharp")]
    [InlineData("#!html\n#!share --from csharp x", "UnknownLanguage: #!share --from csharp x: html has no variables to share; there are csharp and fsharp")]
    [InlineData("#!share --from csharp x", "Usage: #!share --from csharp x: this is csharp already")]
    [InlineData("#!share x", "Usage: #!share x: expected #!share --from LANGUAGE NAME, or with --as NEW behind it")]
    [InlineData("#!share --from fsharp x y", "Usage: #!share --from fsharp x y: expected #!share --from LANGUAGE NAME, or with --as NEW behind it")]
    [InlineData("#!share --from fsharp x --as 1;return;", "Usage: #!share --from fsharp x --as 1;return;: expected #!share --from LANGUAGE NAME, or with --as NEW behind it")]
    [InlineData("#!fsharp\n#!share --from csharp row", "UnknownType: #!share --from csharp row: the type Row is known to the cells of one language only; share its parts, or a type of a library")]
    public async Task WhatCannotBeSharedIsToldOnItsLine(string cell, string expected)
    {
        var failure = (await RunAsync("var x = 1; record Row(int A); var row = new Row(1);", cell)).Failure!;
        Assert.Equal((expected, cell.Count(c => c == '\n') + 1), ($"{failure.Name}: {failure.Message}", failure.Line));
    }

    [Fact]
    public async Task ValuesOfALibraryAreTheSameInBoth()
    {
        using var folder = new TemporaryFolder();
        TestLibrary.Build(folder, "Inner3", "public class Inner { public int Number => 5; }");
        TestLibrary.Build(folder, "Outer3", "namespace Mine; public class Outer { public Inner Inner => new(); public static int Of(Outer outer) => outer.Inner.Number; }", "Inner3");
        var run = await new NotebookRunner().RunAsync(
            Of(
                "#r \"bin/Outer3.dll\"\nvar outer = new Mine.Outer();",
                "#!fsharp\n#!share --from csharp outer\nlet more = [| outer; Mine.Outer() |]\nmore |> Array.sumBy Mine.Outer.Of |> display\nouter.Inner.Number",
                "#!share --from fsharp more\nmore.All(each => each is Mine.Outer)"),
            folder.Path);
        Assert.Null(run.Failure);
        Assert.Equal(["10", "5", "True"], run.Notebook.Cells.SelectMany(cell => cell.Outputs).Select(TextOf));
    }

    [Fact]
    public async Task FSharpNamesALibraryItself()
    {
        using var folder = new TemporaryFolder();
        TestLibrary.Build(folder, "Named4", "namespace Named; public class Thing { public int Number => 6; }");
        var run = await new NotebookRunner().RunAsync(Of("#!fsharp\n#r \"bin/Named4.dll\"\nopen Named\nlet thing = Thing()", "#!share --from fsharp thing\nthing.Number"), folder.Path);
        Assert.Null(run.Failure);
        Assert.Equal("6", TextOf(Assert.Single(run.Notebook.Cells[1].Outputs)));
    }
}
