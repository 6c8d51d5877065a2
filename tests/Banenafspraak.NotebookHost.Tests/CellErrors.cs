using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class CellErrors
{
    [Fact]
    public async Task TheFirstErrorStopsTheNotebook()
    {
        var run = await RunAsync("1", "var a = 1;\nvar b = unknown + 1;", "3");
        Assert.Equal("cell 2, line 2: CS0103: The name 'unknown' does not exist in the current context", run.Failure!.ToString());
        var error = Assert.IsType<ErrorOutput>(Assert.Single(run.Notebook.Cells[1].Outputs));
        Assert.Equal("CS0103", error.Name);
        Assert.Equal([run.Failure.ToString(), "    var b = unknown + 1;"], error.Traceback);
        Assert.Equal([1, 2, null], run.Notebook.Cells.Select(cell => cell.ExecutionCount));
        Assert.Empty(run.Notebook.Cells[2].Outputs);
    }

    [Fact]
    public async Task WhatWasShownBeforeAnErrorStays()
    {
        var run = await RunAsync("Console.WriteLine(1);\nthrow new InvalidOperationException(\"two\\nlines\");");
        Assert.Equal("cell 1, line 2: InvalidOperationException: two lines", run.Failure!.ToString());
        Assert.Collection(run.Notebook.Cells[0].Outputs, o => Assert.IsType<StreamOutput>(o), o => Assert.IsType<ErrorOutput>(o));
    }

    [Fact]
    public async Task AnErrorInAFunctionOfAnotherCellNamesBothPlaces()
    {
        var run = await RunAsync("int Half(int n)\n{\n    return n / 0.0 > 1 ? 10 / (n - n) : 0;\n}", "var x = 2;\nawait Task.Yield();\nHalf(x)");
        Assert.Equal("cell 2, line 3: DivideByZeroException: Attempted to divide by zero.", run.Failure!.ToString());
        Assert.Equal("    Half(x)|in cell 1, line 3", string.Join('|', Traceback(run).Skip(1)));
    }

    [Fact]
    public async Task NoMachinePathAndNoCompilerMadeNameIsTold()
    {
        var run = await RunAsync("class Mine : Exception { }\nvoid Fail() { try { System.IO.File.ReadAllText(\"../data/none.csv\"); } catch (Exception e) { throw new AggregateException(\"outer\", e); } }", "Fail();");
        var told = string.Join('\n', Traceback(run));
        Assert.DoesNotContain("Submission", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), told, StringComparison.Ordinal);
        Assert.Contains("'../data/none.csv'", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralErrorsOfACompilerAreListed()
    {
        var run = await RunAsync("int a = \"x\";\n\nb;");
        Assert.StartsWith("cell 1, line 1: CS0029: ", run.Failure!.ToString(), StringComparison.Ordinal);
        Assert.Contains(Traceback(run), line => line.StartsWith("line 3: CS0103: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("using Nope;", "CS0246")]
    [InlineData("var x = ;", "CS1525")]
    [InlineData("#load \"x.csx\"", "CS8099")]
    public async Task WhatDoesNotCompileIsAnErrorOfTheCell(string code, string name) => Assert.Equal(name, (await RunAsync(code)).Failure!.Name);

    [Fact]
    public async Task AUsingDeclarationAtTheTopLevelSaysWhatToWriteInstead()
    {
        var run = await RunAsync("using System.IO;\nusing var text = new StringReader(\"a\");");
        Assert.Equal("cell 1, line 2: CS0825: a cell cannot have 'using var' at its top level; write 'using (var x = ...) { }', or leave 'using' out", run.Failure!.ToString());
    }

    [Fact]
    public async Task WhatIsToBeWrittenInsteadOfAUsingDeclarationRuns() =>
        Assert.Null((await RunAsync("using (var x = new System.IO.StringReader(\"a\")) { }")).Failure);

    [Fact]
    public async Task AVarInAnotherPlaceKeepsTheWordsOfTheCompiler() =>
        Assert.StartsWith("The contextual keyword 'var'", (await RunAsync("var f = (var a) => 1;")).Failure!.Message, StringComparison.Ordinal);

    [Fact]
    public async Task AMissingLibrarySaysWhatToDo()
    {
        var run = await RunAsync("// libraries\n#r \"bin/Library.dll\"\n1");
        Assert.Equal("cell 1, line 2: FileNotFound: #r \"bin/Library.dll\": the file is missing; run \"dotnet build\" first, which makes it", run.Failure!.ToString());
    }

    [Fact]
    public async Task TheNotebookNeedsItsFolder() =>
        await Assert.ThrowsAsync<NotebookException>(() => new NotebookRunner().RunAsync(Of("1"), Path.Combine(Path.GetTempPath(), "none-" + nameof(CellErrors))));

    private static IReadOnlyList<string> Traceback(ExecutedNotebook run) => run.Notebook.Cells.SelectMany(cell => cell.Outputs).OfType<ErrorOutput>().Single().Traceback;
}
