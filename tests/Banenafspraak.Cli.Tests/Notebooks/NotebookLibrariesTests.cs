using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Banenafspraak.Cli.Tests;

/// <summary>Where a library of notebooks/bin is another build than the program's, the host loads all of them apart, which is slower and keeps F# from sharing their types.</summary>
public class NotebookLibrariesTests
{
    [Fact]
    public void EveryLibraryThatNotebooksShareWithTheProgramIsTheSameBuild()
    {
        var shared = Directory.EnumerateFiles(Repository.PathOf("notebooks", "bin"), "*.dll").Where(f => File.Exists(OfProgram(f))).ToList();
        Assert.True(shared.Count > 10);
        Assert.All(shared, library => Assert.Equal(BuildOf(OfProgram(library)), BuildOf(library)));
    }

    private static string OfProgram(string library) => Path.Combine(AppContext.BaseDirectory, Path.GetFileName(library));

    private static Guid BuildOf(string path)
    {
        using var reader = new PEReader(File.OpenRead(path));
        var metadata = reader.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
