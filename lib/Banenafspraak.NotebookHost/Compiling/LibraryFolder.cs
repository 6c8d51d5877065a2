using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace Banenafspraak.NotebookHost;

/// <summary>The libraries of one folder, loaded apart from the libraries of the program that runs the notebooks.</summary>
/// <remarks>
/// The program may have a library of the same name loaded from elsewhere, possibly an older build. Where every library that both have is
/// the same build, the program's own are used: they are compiled to machine code already. Otherwise all of the folder's are loaded here, so that
/// a library never meets another build of what it was compiled against. A folder is loaded once in a process and shared by all sessions.
/// </remarks>
internal sealed class LibraryFolder : AssemblyLoadContext
{
    private static readonly ConcurrentDictionary<string, LibraryFolder> Folders = new(StringComparer.Ordinal);

    private readonly string _folder;
    private readonly Lazy<bool> _sameBuildsAsProgram;

    private LibraryFolder(string folder) : base(folder)
    {
        _folder = folder;
        _sameBuildsAsProgram = new(HasSameBuildsAsProgram);
    }

    public static LibraryFolder Of(string folder) => Folders.GetOrAdd(folder, path => new LibraryFolder(path));

    /// <summary>Whether the program that runs the notebooks has a library <paramref name="name"/>.</summary>
    public static bool IsOfProgram(string name) => ProgramLibraries.Paths.ContainsKey(name);

    /// <summary>The library <paramref name="name"/> of this folder, from the program where it is the same build; null where the folder has none.</summary>
    public Assembly? Find(AssemblyName name)
    {
        var path = Path.Combine(_folder, name.Name + ".dll");
        if (!File.Exists(path) || FrameworkReferences.Path(name.Name!) is not null)
            return null;
        return _sameBuildsAsProgram.Value && ProgramLibraries.Paths.ContainsKey(name.Name!)
            ? Default.LoadFromAssemblyName(new AssemblyName(name.Name!))
            : LoadFromAssemblyPath(path);
    }

    protected override Assembly? Load(AssemblyName assemblyName) => Find(assemblyName);

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        string[] names = [unmanagedDllName, $"lib{unmanagedDllName}.so", $"lib{unmanagedDllName}.dylib", $"{unmanagedDllName}.dll"];
        var path = names.Select(name => Path.Combine(_folder, name)).FirstOrDefault(File.Exists);
        return path is null ? 0 : LoadUnmanagedDllFromPath(path);
    }

    private bool HasSameBuildsAsProgram() =>
        Directory.EnumerateFiles(_folder, "*.dll").All(path =>
            !ProgramLibraries.Paths.TryGetValue(Path.GetFileNameWithoutExtension(path), out var own)
            || FrameworkReferences.Path(Path.GetFileNameWithoutExtension(path)) is not null
            || BuildOf(path) == BuildOf(own));

    private static Guid? BuildOf(string path)
    {
        using var reader = new PEReader(File.OpenRead(path));
        if (!reader.HasMetadata)
            return null;
        var metadata = reader.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private static class ProgramLibraries
    {
        public static readonly Dictionary<string, string> Paths =
            ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(paths => paths.Key!, paths => paths.First(), StringComparer.OrdinalIgnoreCase);
    }
}
