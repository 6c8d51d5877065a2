using Microsoft.CodeAnalysis;

namespace Banenafspraak.NotebookHost;

/// <summary>The framework as cells see it, read once in a process and shared by all sessions.</summary>
/// <remarks>
/// A compiler's time and memory grow with the number of assemblies that it is given, for every cell again. These are the ones that notebooks use;
/// <c>#r "System.Net.Mail"</c> adds another one by its name.
/// </remarks>
internal static class FrameworkReferences
{
    private static readonly string[] Names =
    [
        "Microsoft.CSharp", "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable", "System.Collections.NonGeneric",
        "System.Collections.Specialized", "System.ComponentModel", "System.ComponentModel.Primitives", "System.ComponentModel.TypeConverter",
        "System.Console", "System.Data.Common", "System.Diagnostics.Process", "System.IO.Compression", "System.IO.Compression.ZipFile", "System.Linq",
        "System.Linq.Expressions", "System.Linq.Queryable", "System.Memory", "System.Net.Http", "System.Net.Primitives", "System.ObjectModel",
        "System.Private.CoreLib", "System.Private.Uri", "System.Private.Xml", "System.Private.Xml.Linq", "System.Runtime", "System.Runtime.InteropServices",
        "System.Runtime.Numerics", "System.Security.Cryptography", "System.Text.Encodings.Web", "System.Text.Json", "System.Text.RegularExpressions",
        "System.Threading", "System.Threading.Tasks.Parallel",
    ];

    /// <summary>Names under which a library may know types of the others. They have none of their own, and C# finds them when a library asks for them.</summary>
    private static readonly string[] OtherNames =
    [
        "Microsoft.Win32.Primitives", "System.Globalization", "System.IO", "System.IO.FileSystem", "System.Numerics.Vectors", "System.Reflection",
        "System.Runtime.Extensions", "System.Text.Encoding.Extensions", "System.Threading.Tasks", "System.Threading.Thread", "System.Xml.ReaderWriter",
        "System.Xml.XDocument", "System.Xml.XPath", "netstandard",
    ];

    private static readonly string Folder = System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly Lazy<IReadOnlyList<PortableExecutableReference>> Shared = new(() =>
        [.. Names.Select(Path).OfType<string>().Append(typeof(CellFunctions).Assembly.Location).Select(WithoutPath)]);

    /// <summary>The framework and the functions of <see cref="CellFunctions"/>.</summary>
    public static IReadOnlyList<PortableExecutableReference> All => Shared.Value;

    /// <summary>The files of <see cref="All"/>, and of all names under which a library may know what is in them.</summary>
    public static IEnumerable<string> Files => All.Select(reference => reference.Display!).Concat(OtherNames.Select(Path).OfType<string>());

    /// <summary>The file of a reference, of the framework or any other.</summary>
    public static string? PathOf(MetadataReference reference) => (reference as PortableExecutableReference)?.FilePath ?? (All.Contains(reference) ? reference.Display : null);

    /// <summary>Where the framework keeps the assembly <paramref name="name"/>; null where it has none of that name.</summary>
    public static string? Path(string name)
    {
        var path = System.IO.Path.Combine(Folder, name + ".dll");
        return File.Exists(path) ? path : null;
    }

    /// <summary>A reference that does not know its path: of every one that does, the compiler writes into the symbols of each cell which build it is, and reads it for that.</summary>
    private static PortableExecutableReference WithoutPath(string path) => AssemblyMetadata.CreateFromFile(path).GetReference(display: path);
}
