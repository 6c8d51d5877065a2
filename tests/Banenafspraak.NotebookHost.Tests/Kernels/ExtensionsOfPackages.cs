using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost.Tests;

/// <summary>What a package brings for notebooks.</summary>
public class ExtensionsOfPackages
{
    private const string Extension = """
        public class Shows : Microsoft.DotNet.Interactive.IKernelExtension
        {
            public System.Threading.Tasks.Task OnLoadAsync(Microsoft.DotNet.Interactive.Kernel kernel)
            {
                Microsoft.DotNet.Interactive.Formatting.Formatter.Register<System.Version>(v => kernel.Name + " " + v.Major, "text/plain");
                return System.Threading.Tasks.Task.CompletedTask;
            }
        }
        """;

    [Theory]
    [InlineData("package/interactive-extensions/dotnet/Shows1.dll")]
    [InlineData("package/lib/Shows2.dll")]
    public async Task AClassThatExtendsTheKernelIsLoadedFromItsFolderAndFromTheLibraryItself(string file)
    {
        using var folder = new TemporaryFolder();
        using var kernel = new NotebookKernel(folder.Path);
        Shown.Reset(new NotebookRunnerOptions());
        Build(folder[file], Extension);
        await LoadAsync(kernel, folder["package"], file.Contains("/lib/", StringComparison.Ordinal) ? [folder[file]] : []);
        Assert.Equal(".NET 3", new Version(3, 1).ToDisplayString());
        Shown.Reset(new NotebookRunnerOptions());
    }

    [Fact]
    public async Task ItsScriptRuns()
    {
        using var folder = new TemporaryFolder();
        using var kernel = new NotebookKernel(folder.Path);
        Directory.CreateDirectory(folder["package/interactive-extensions/dotnet"]);
        File.WriteAllText(folder["package/interactive-extensions/dotnet/extension.dib"], "#!csharp\n\nvar fromScript = 8;\n");
        await LoadAsync(kernel, folder["package"], []);
        var value = (await kernel.Root.SendAsync(new RequestValue("fromScript", targetKernelName: "csharp"))).Events.OfType<ValueProduced>().Single();
        Assert.Equal(8, value.Value);
    }

    [Fact]
    public async Task OneThatCannotBeLoadedIsToldAndTheCellGoesOn()
    {
        using var folder = new TemporaryFolder();
        using var kernel = new NotebookKernel(folder.Path);
        Directory.CreateDirectory(folder["package/interactive-extensions/dotnet"]);
        File.WriteAllText(folder["package/interactive-extensions/dotnet/Broken.dll"], "no library");
        var (before, told) = (Console.Error, new StringWriter());
        Console.SetError(told);
        await LoadAsync(kernel, folder["package"], []);
        Console.SetError(before);
        Assert.StartsWith("Some.Package 1.0.0: its extension Broken.dll could not be loaded (BadImageFormatException: ", told.ToString(), StringComparison.Ordinal);
    }

    private static Task LoadAsync(NotebookKernel kernel, string package, IReadOnlyList<string> libraries) =>
        new PackageExtensions(kernel.Root, kernel.Session.Assemblies)
            .LoadAsync(new RestoredPackages([], [new PackageLibraries("Some.Package", "1.0.0", package, libraries, libraries, [])]));

    private static void Build(string path, string code)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path), [CSharpSyntaxTree.ParseText(code)], FrameworkReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var file = File.Create(path);
        Assert.True(compilation.Emit(file).Success);
    }
}
