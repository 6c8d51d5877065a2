using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>Notebooks in more than one language, run by the program.</summary>
public class LanguageTests
{
    private const string LoadedFSharp =
        "Console.WriteLine(AppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name.StartsWith(\"FSharp\")) > 0 ? \"F# is loaded\" : \"F# is not loaded\");";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FiguresPassFromCSharpToFSharpAndBack(bool asAnotherBuildThanTheProgramHas)
    {
        using var workspace = new TemporaryWorkspace();
        if (asAnotherBuildThanTheProgramHas)
            ChangeBuild(workspace.PathOf("notebooks", "bin", "Banenafspraak.Analysis.dll"));
        workspace.AddNotebook(
            "notebooks/three.ipynb",
            "#r \"bin/Banenafspraak.Analysis.dll\"\nusing Banenafspraak.Analysis;\nvar data = Dataset.Load(\"../data\");",
            LoadedFSharp,
            $"#!fsharp\n#!share --from csharp data\nlet figure = data.Figures.[\"{Repository.Letter}/t1/formal/markt\"]\nprintfn \"%s\" figure.Id\nlet more = data.Figures |> Seq.truncate 3 |> Seq.toList",
            "#!share --from fsharp figure --as same\n#!share --from fsharp more\nConsole.WriteLine(object.ReferenceEquals(same, data.Figures[same.Id]) && same is Figure);\nmore.Length",
            LoadedFSharp);
        var run = await workspace.RunAsync("run", "notebooks/three.ipynb");
        Assert.True(run.ExitCode == 0, run.ToString());
        var outputs = Notebook.Load(workspace.PathOf("site", "notebooks", "three.ipynb")).Cells.SelectMany(cell => cell.Outputs).Select(Text);
        Assert.Equal(["F# is not loaded\n", $"{Repository.Letter}/t1/formal/markt\n", "True\n", "3", "F# is loaded\n"], outputs);
    }

    private static string? Text(CellOutput output) => output is StreamOutput stream ? stream.Text : Assert.IsType<ResultOutput>(output).Data[MimeBundle.PlainText];

    /// <summary>Makes a library look like another build of itself.</summary>
    private static void ChangeBuild(string library)
    {
        var bytes = File.ReadAllBytes(library);
        using var reader = new PEReader(new MemoryStream(bytes, writable: false));
        var metadata = reader.GetMetadataReader();
        var build = metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToByteArray();
        bytes[bytes.AsSpan().IndexOf(build)] ^= 1;
        File.WriteAllBytes(library, bytes);
    }
}
