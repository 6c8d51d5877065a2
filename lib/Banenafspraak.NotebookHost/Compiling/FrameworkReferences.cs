using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Banenafspraak.NotebookHost;

/// <summary>The framework as cells see it, read once in a process and shared by all sessions.</summary>
/// <remarks>
/// A compiler's time and memory grow with the number of assemblies that it is given, for every cell again. These are the ones that notebooks use;
/// <c>#r "System.Net.Mail"</c> adds another one by its name.
/// </remarks>
internal static class FrameworkReferences
{
    /// <summary>Also names under which libraries know what is in others (netstandard): found late, they would give types of a library that is in use a second time.</summary>
    private static readonly string[] Names =
    [
        "Microsoft.CSharp", "Microsoft.Win32.Primitives", "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable",
        "System.Collections.NonGeneric", "System.Collections.Specialized", "System.ComponentModel", "System.ComponentModel.Primitives",
        "System.ComponentModel.TypeConverter", "System.Console", "System.Data.Common", "System.Diagnostics.Process", "System.Globalization",
        "System.IO", "System.IO.Compression", "System.IO.Compression.ZipFile", "System.IO.FileSystem", "System.Linq", "System.Linq.Expressions",
        "System.Linq.Queryable", "System.Memory", "System.Net.Http", "System.Net.Primitives", "System.Numerics.Vectors", "System.ObjectModel",
        "System.Private.CoreLib", "System.Private.Uri", "System.Private.Xml", "System.Private.Xml.Linq", "System.Reflection", "System.Runtime",
        "System.Runtime.Extensions", "System.Runtime.InteropServices", "System.Runtime.Numerics", "System.Security.Cryptography",
        "System.Text.Encoding.Extensions", "System.Text.Encodings.Web", "System.Text.Json", "System.Text.RegularExpressions", "System.Threading",
        "System.Threading.Tasks", "System.Threading.Tasks.Parallel", "System.Threading.Thread", "System.Xml.ReaderWriter", "System.Xml.XDocument",
        "System.Xml.XPath", "netstandard",
    ];

    private static readonly string Folder = System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly Lazy<HashSet<string>?> BesideProgram = new(ListBesideProgram);

    private static readonly Lazy<IReadOnlyList<PortableExecutableReference>> Shared = new(Closed);

    /// <summary>The framework, .NET Interactive and the functions of <see cref="CellFunctions"/>, and all that these refer to.</summary>
    /// <remarks>
    /// A library that refers to something unknown is another one for the compiler once that becomes known, and its types are there twice; so nothing
    /// is left unknown.
    /// </remarks>
    public static IReadOnlyList<PortableExecutableReference> All => Shared.Value;

    /// <summary>The file of a reference, of the framework or any other.</summary>
    public static string? PathOf(MetadataReference reference) => (reference as PortableExecutableReference)?.FilePath ?? (All.Contains(reference) ? reference.Display : null);

    /// <summary>Where the framework keeps the assembly <paramref name="name"/>; null where it has none of that name.</summary>
    public static string? Path(string name)
    {
        var path = System.IO.Path.Combine(Folder, name + ".dll");
        return File.Exists(path) && BesideProgram.Value?.Contains(name) != false ? path : null;
    }

    /// <summary>The names of the framework's assemblies where it was published with the program, into one folder with its libraries; null where it has a folder of its own.</summary>
    private static HashSet<string>? ListBesideProgram()
    {
        if (Folder != System.IO.Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))
            return null;
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(((string)AppContext.GetData("APP_CONTEXT_DEPS_FILES")!).Split(';')[0]));
        return dependencies.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
            .Where(package => package.Name.StartsWith("runtimepack.", StringComparison.Ordinal))
            .SelectMany(package => package.Value.GetProperty("runtime").EnumerateObject())
            .Select(file => System.IO.Path.GetFileNameWithoutExtension(file.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<PortableExecutableReference> Closed()
    {
        var found = new Dictionary<string, PortableExecutableReference>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<string>([.. Names, typeof(CellFunctions).Assembly.GetName().Name!]);
        while (open.TryDequeue(out var name))
        {
            if (found.ContainsKey(name) || (Path(name) ?? OfProgram(name)) is not { } path)
                continue;
            var metadata = AssemblyMetadata.CreateFromFile(path);
            found.Add(name, WithoutPath(metadata, path));
            if (name == typeof(CellFunctions).Assembly.GetName().Name)
            {
                foreach (var shared in HostPackages.ForCells)
                    open.Enqueue(shared);
                continue;
            }

            var reader = metadata.GetModules()[0].GetMetadataReader();
            foreach (var handle in reader.AssemblyReferences)
                open.Enqueue(reader.GetString(reader.GetAssemblyReference(handle).Name));
        }

        return [.. found.Values];
    }

    private static string? OfProgram(string name)
    {
        var path = System.IO.Path.Combine(AppContext.BaseDirectory, name + ".dll");
        return File.Exists(path) ? path : null;
    }

    /// <summary>A reference that does not know its path: of every one that does, the compiler writes into the symbols of each cell which build it is, and reads it for that.</summary>
    private static PortableExecutableReference WithoutPath(AssemblyMetadata metadata, string path) => metadata.GetReference(display: path);
}
