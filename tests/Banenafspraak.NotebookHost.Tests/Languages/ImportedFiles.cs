using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class ImportedFiles
{
    [Fact]
    public async Task CodeOfANotebookAndOfFilesRunsAsIfItStoodThere()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["parts"]);
        File.WriteAllText(folder["parts/one.ipynb"], Of("var a = 1;\nConsole.WriteLine(\"imported\");", "#!fsharp\nlet b = 2").ToJson());
        File.WriteAllText(folder["two.cs"], "int Twice(int n) => 2 * n;");
        File.WriteAllText(folder["three.fsx"], "let thrice n = 3 * n");
        var run = await RunInAsync(folder, "#!import parts/one.ipynb\n#!import two.cs\nTwice(a)", "#!fsharp\n#!import three.fsx\nthrice b");
        Assert.Null(run.Failure);
        Assert.Equal(["imported\n", "2", "6"], run.Notebook.Cells.SelectMany(cell => cell.Outputs).Select(TextOf));
    }

    [Theory]
    [InlineData("#!import none.cs", "FileNotFound: #!import none.cs: there is no such file")]
    [InlineData("#!import text.txt", "Usage: #!import text.txt: expected a file that ends in .ipynb, .dib, .cs or .fsx")]
    [InlineData("#!import", "DNI104: Missing required parameter '--file'")]
    [InlineData("#!import broken.ipynb", "Import: broken.ipynb: line 1, column 2: expected JSON: ")]
    [InlineData("#!import throws.cs", "DivideByZeroException: throws.cs, line 2: Attempted to divide by zero.")]
    [InlineData("#!import wrong.ipynb", "FS0039: wrong.ipynb, cell 2, line 3: The value or constructor 'nope' is not defined.")]
    [InlineData("#!import self.ipynb", "ImportCycle: self.ipynb, cell 1, line 1: self.ipynb is being imported already, by itself or by what it imports")]
    [InlineData("#!import first.ipynb", "ImportCycle: first.ipynb, cell 1, line 1: second.ipynb, cell 1, line 1: first.ipynb is being imported already, by itself or by what it imports")]
    public async Task WhatCannotBeImportedIsToldOnTheLineOfTheImport(string cell, string expected)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["broken.ipynb"], "{");
        File.WriteAllText(folder["throws.cs"], "var zero = 0;\nvar n = 1 / zero;");
        File.WriteAllText(folder["wrong.ipynb"], Of("1", "#!fsharp\n\nnope").ToJson());
        File.WriteAllText(folder["self.ipynb"], Of("#!import self.ipynb").ToJson());
        File.WriteAllText(folder["first.ipynb"], Of("#!import second.ipynb").ToJson());
        File.WriteAllText(folder["second.ipynb"], Of("#!import first.ipynb").ToJson());
        var failure = (await RunInAsync(folder, "// here\n" + cell)).Failure!;
        Assert.Equal(2, failure.Line);
        Assert.StartsWith(expected, $"{failure.Name}: {failure.Message}", StringComparison.Ordinal);
    }

    private static Task<ExecutedNotebook> RunInAsync(TemporaryFolder folder, params string[] cells) => new NotebookRunner().RunAsync(Of(cells), folder.Path);
}
