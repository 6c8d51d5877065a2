using System.Reflection;
using System.Runtime.Loader;

namespace Banenafspraak.NotebookHost;

/// <summary>Where the code of a session's cells is loaded, and where it finds the libraries that <c>#r</c> named.</summary>
internal sealed class SessionAssemblies() : AssemblyLoadContext("notebook")
{
    private readonly Dictionary<string, string> _folderOfLibrary = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];

    /// <summary>Makes the library in the file <paramref name="path"/>, and what lies beside it, available to the cells that follow.</summary>
    public void Add(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        lock (_folders)
        {
            _folderOfLibrary[Path.GetFileNameWithoutExtension(path)] = folder;
            if (!_folders.Contains(folder, StringComparer.Ordinal))
                _folders.Add(folder);
        }
    }

    /// <summary>The code of one cell.</summary>
    public Assembly Load(Stream assembly, Stream symbols)
    {
        assembly.Position = 0;
        symbols.Position = 0;
        return LoadFromStream(assembly, symbols);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == typeof(SessionAssemblies).Assembly.GetName().Name)
            return typeof(SessionAssemblies).Assembly;
        lock (_folders)
        {
            return _folderOfLibrary.TryGetValue(assemblyName.Name!, out var folder)
                ? LibraryFolder.Of(folder).Find(assemblyName)
                : _folders.Select(each => LibraryFolder.Of(each).Find(assemblyName)).FirstOrDefault(found => found is not null);
        }
    }
}
