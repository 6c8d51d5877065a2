using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using FSharp.Compiler.IO;

namespace Banenafspraak.NotebookHost;

/// <summary>The libraries of F# cells: the very ones that the C# cells of the session have.</summary>
/// <remarks>
/// The F# compiler loads the code of a cell where the program's own libraries are found first. Where the session has another build of one of
/// these, a copy is compiled against whose version is too high for the program's, so that the question comes here.
/// </remarks>
internal sealed partial class FSharpReferences : IDisposable
{
    /// <summary>The name that the F# compiler gives to the code of every cell.</summary>
    private const string CellAssembly = "FSI-ASSEMBLY-MULTI";

    private const int VersionOffset = sizeof(uint);

    private readonly LibraryReferences _libraries;
    private readonly SessionAssemblies _assemblies;
    private readonly HashSet<string> _added = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<DirectoryInfo> _copies = new(() => Directory.CreateTempSubdirectory("banenafspraak-"));

    public FSharpReferences(LibraryReferences libraries, SessionAssemblies assemblies)
    {
        (_libraries, _assemblies) = (libraries, assemblies);
        AppDomain.CurrentDomain.AssemblyLoad += Watch;
        AppDomain.CurrentDomain.ProcessExit += RemoveCopies;
        FileSystemAutoOpens.FileSystem = new FSharpFiles(assemblies);
    }

    /// <summary>Finds the lines <c>#r "path"</c>; the code comes back with empty lines there.</summary>
    /// <exception cref="CellException">A file is missing.</exception>
    public (string Code, IReadOnlyList<string> Paths) In(string code)
    {
        var paths = new List<string>();
        var rest = Directive().Replace(code, match =>
        {
            var line = code.AsSpan(0, match.Index).Count('\n') + 1;
            if (match.Groups["name"].Value == "load")
                throw new CellException("NotAvailable", "#load is not available here; #!import runs a file", line);
            paths.Add(_libraries.FindOrThrow(match.Groups["path"].Value, line));
            return "";
        });
        return (rest, paths);
    }

    /// <summary>What to compile against for the library in the file <paramref name="path"/> and what of beside it that one needs; nothing where it is known.</summary>
    public IEnumerable<string> Add(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (HostPackages.AreShared(name) || !_added.Add(name))
            return [];
        if (FrameworkReferences.Path(name) is { } framework)
            return [framework];
        _assemblies.Add(path);
        var needed = Needed(path).Select(each => Path.Combine(Path.GetDirectoryName(path)!, each + ".dll")).Where(File.Exists);
        return [.. needed.SelectMany(Add), IsHidden(name) ? Raised(path) : path];
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.AssemblyLoad -= Watch;
        AppDomain.CurrentDomain.ProcessExit -= RemoveCopies;
        RemoveCopies(this, EventArgs.Empty);
    }

    private void RemoveCopies(object? sender, EventArgs args)
    {
        if (_copies.IsValueCreated)
            _copies.Value.Delete(recursive: true);
    }

    /// <summary>Each cell is loaded by itself; what it then does not find is looked for here.</summary>
    private void Watch(object? sender, AssemblyLoadEventArgs args)
    {
        if (args.LoadedAssembly.GetName().Name == CellAssembly)
            AssemblyLoadContext.GetLoadContext(args.LoadedAssembly)!.Resolving += (_, name) => _assemblies.Find(name);
    }

    /// <summary>Whether the program has another build of the library than the session.</summary>
    private bool IsHidden(string name) =>
        LibraryFolder.IsOfProgram(name) && _assemblies.Find(new AssemblyName(name)) is { } own && AssemblyLoadContext.GetLoadContext(own) != AssemblyLoadContext.Default;

    private string Raised(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using (var reader = new PEReader(new MemoryStream(bytes, writable: false)))
        {
            var table = reader.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(reader.PEHeaders.MetadataStartOffset + table + VersionOffset), ushort.MaxValue - 1);
        }

        var copy = Path.Combine(_copies.Value.FullName, Path.GetFileName(path));
        File.WriteAllBytes(copy, bytes);
        return copy;
    }

    private static List<string> Needed(string path)
    {
        using var reader = new PEReader(File.OpenRead(path));
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(each => metadata.GetString(metadata.GetAssemblyReference(each).Name)).Where(name => FrameworkReferences.Path(name) is null)];
    }

    [GeneratedRegex("""^[ \t]*#(?<name>r|load)[ \t]+@?"(?<path>[^"\n]*)"[^\n]*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Directive();
}

/// <summary>The disk as the F# compiler sees it; a library that it loads is the one that the cells of the session have.</summary>
internal sealed class FSharpFiles(SessionAssemblies assemblies) : DefaultFileSystem, IAssemblyLoader
{
    public override IAssemblyLoader AssemblyLoader => this;

    public Assembly AssemblyLoad(AssemblyName assemblyName) => assemblies.Find(assemblyName) ?? Assembly.Load(assemblyName);

    public Assembly AssemblyLoadFrom(string fileName) =>
        assemblies.Find(new AssemblyName(Path.GetFileNameWithoutExtension(fileName))) ?? Assembly.LoadFrom(fileName);
}
