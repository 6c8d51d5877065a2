using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Banenafspraak.NotebookHost.Tests;

/// <summary>Libraries that a test makes.</summary>
internal static class TestLibrary
{
    /// <summary>Compiles <paramref name="code"/> into bin/ of <paramref name="folder"/>; references are names of libraries there.</summary>
    public static void Build(TemporaryFolder folder, string name, string code, params string[] references)
    {
        var bin = Directory.CreateDirectory(folder["bin"]).FullName;
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), .. references.Select(each => MetadataReference.CreateFromFile(Path.Combine(bin, each + ".dll")))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var file = File.Create(Path.Combine(bin, name + ".dll"));
        Assert.True(compilation.Emit(file).Success);
    }
}
