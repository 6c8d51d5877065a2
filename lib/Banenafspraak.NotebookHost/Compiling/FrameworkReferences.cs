using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Banenafspraak.NotebookHost;

/// <summary>The framework as cells see it, read once in a process and shared by all sessions.</summary>
/// <remarks>
/// A compiler's time and memory grow with the number of assemblies that it is given, for every cell again. So cells are given those that notebooks use,
/// and the whole only where they do not compile with these; <c>#r "System.Net.Mail"</c> adds another one by its name.
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

    private static readonly Lazy<Dictionary<string, PortableExecutableReference>> Known = new(() => Given(isWhole: false)), Closed = new(() => Given(isWhole: true));

    /// <summary>What notebooks use of the framework, .NET Interactive and the functions of <see cref="CellFunctions"/>. What these refer to beyond that stays unknown.</summary>
    public static IEnumerable<PortableExecutableReference> Usual => Known.Value.Values;

    /// <summary>The same, and all that these refer to.</summary>
    /// <remarks>
    /// A library that refers to something unknown is another one for the compiler once that becomes known, and its types are there twice; so nothing
    /// is left unknown.
    /// </remarks>
    public static IEnumerable<PortableExecutableReference> All => Closed.Value.Values;

    /// <summary>The file of a reference, of the framework or any other; null for what is no file.</summary>
    public static string? PathOf(MetadataReference reference) => reference is PortableExecutableReference file ? file.FilePath ?? file.Display : null;

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

    private static Dictionary<string, PortableExecutableReference> Given(bool isWhole)
    {
        var found = new Dictionary<string, PortableExecutableReference>(StringComparer.OrdinalIgnoreCase);
        var host = typeof(CellFunctions).Assembly.GetName().Name!;
        var open = new Queue<string>([.. Names, host, .. HostPackages.ForCells]);
        while (open.TryDequeue(out var name))
        {
            var path = Path(name) ?? System.IO.Path.Combine(AppContext.BaseDirectory, name + ".dll");
            if (found.ContainsKey(name) || !File.Exists(path))
                continue;
            found[name] = (isWhole ? Known.Value.GetValueOrDefault(name) : null) ?? WithoutPath(path);
            if (!isWhole || name == host)
                continue;
            var reader = ((AssemblyMetadata)found[name].GetMetadata()).GetModules()[0].GetMetadataReader();
            foreach (var handle in reader.AssemblyReferences)
                open.Enqueue(reader.GetString(reader.GetAssemblyReference(handle).Name));
        }
        return found;
    }

    /// <summary>A reference that does not know its path: of every one that does, the compiler writes into the symbols of each cell which build it is, and reads it for that.</summary>
    private static PortableExecutableReference WithoutPath(string path) => AssemblyMetadata.CreateFromFile(path).GetReference(display: path);
}
