using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive;

namespace Banenafspraak.NotebookHost;

/// <summary>Where the code of a session's cells is loaded, and where it finds the libraries that <c>#r</c> named.</summary>
internal sealed class SessionAssemblies() : AssemblyLoadContext("notebook")
{
    private readonly Dictionary<string, string> _folderOfLibrary = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _folders = [];
    private readonly Dictionary<string, string> _ofPackages = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _compiledAgainst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _native = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the library in the file <paramref name="path"/>, and what lies beside it, available to the cells that follow.</summary>
    public void Add(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        lock (_folders)
        {
            if (_compiledAgainst.Contains(path))
                return;
            _folderOfLibrary[Path.GetFileNameWithoutExtension(path)] = folder;
            if (!_folders.Contains(folder, StringComparer.Ordinal))
                _folders.Add(folder);
        }
    }

    /// <summary>Makes a package available to the cells that follow; a library that a folder has in the same version is taken from there.</summary>
    public void Add(PackageLibraries package)
    {
        lock (_folders)
        {
            _compiledAgainst.UnionWith(package.Compile);
            foreach (var path in package.Runtime.Where(path => BesideLibraries(path) is null))
                _ofPackages[Path.GetFileNameWithoutExtension(path)] = path;
            foreach (var path in package.Native)
                _native[Path.GetFileName(path)] = path;
        }
    }

    /// <summary>Why a library of <paramref name="package"/> cannot be in this session; null where it can.</summary>
    public string? OtherVersion(PackageLibraries package)
    {
        lock (_folders)
        {
            return package.Runtime
                .Select(path => (Own: VersionOf(path), Beside: BesideLibraries(path) is { } beside ? VersionOf(beside) : null, Name: Path.GetFileNameWithoutExtension(path)))
                .Where(each => each.Beside is not null && each.Beside != each.Own)
                .Select(each => $"the libraries that #r named have {each.Name} {each.Beside} beside them, and this is {each.Own}")
                .FirstOrDefault();
        }
    }

    /// <summary>The code of one cell.</summary>
    public Assembly Load(Stream assembly, Stream symbols)
    {
        assembly.Position = 0;
        symbols.Position = 0;
        return LoadFromStream(assembly, symbols);
    }

    /// <summary>The library that cells of this session mean by <paramref name="name"/>; null where that is the framework's, or none.</summary>
    public Assembly? Find(AssemblyName name)
    {
        if (HostPackages.AreShared(name.Name!))
            return Default.LoadFromAssemblyName(new AssemblyName(name.Name!));
        lock (_folders)
        {
            if (_ofPackages.TryGetValue(name.Name!, out var path))
                return LoadFromAssemblyPath(path);
            return _folderOfLibrary.TryGetValue(name.Name!, out var folder)
                ? LibraryFolder.Of(folder).Find(name)
                : _folders.Select(each => LibraryFolder.Of(each).Find(name)).FirstOrDefault(found => found is not null);
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName) => Find(assemblyName);

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        lock (_folders)
        {
            string[] names = [unmanagedDllName, $"lib{unmanagedDllName}.so", $"lib{unmanagedDllName}.dylib", $"{unmanagedDllName}.dll"];
            return names.FirstOrDefault(_native.ContainsKey) is { } name ? LoadUnmanagedDllFromPath(_native[name]) : 0;
        }
    }

    /// <summary>Whether the library in the file <paramref name="path"/> refers to .NET Interactive, so that it may extend it.</summary>
    public static bool IsBuiltOnInteractive(string path)
    {
        using var reader = new PEReader(File.OpenRead(path));
        if (!reader.HasMetadata)
            return false;
        var metadata = reader.GetMetadataReader();
        return metadata.AssemblyReferences.Any(each => metadata.StringComparer.Equals(metadata.GetAssemblyReference(each).Name, typeof(Kernel).Assembly.GetName().Name!));
    }

    private string? BesideLibraries(string path) =>
        _folders.Select(folder => Path.Combine(folder, Path.GetFileName(path))).FirstOrDefault(File.Exists);

    private static Version? VersionOf(string path) => AssemblyName.GetAssemblyName(path).Version;
}
