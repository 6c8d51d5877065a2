using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;

namespace Banenafspraak.NotebookHost;

/// <summary>The documentation of a library: the XML file beside it, or, for the framework, the files of the SDK where that is installed.</summary>
internal sealed class DocumentationFile
{
    private static readonly ConcurrentDictionary<string, DocumentationFile> Files = new(StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, string>> _members;

    private DocumentationFile(string library) => _members = new(() => Read(library));

    public static DocumentationFile Of(string library) => Files.GetOrAdd(library, path => new DocumentationFile(path));

    /// <summary>What is written about the member with this documentation id; null where there is nothing.</summary>
    public XElement? Find(string id) => _members.Value.TryGetValue(id, out var xml) ? XElement.Parse(xml, LoadOptions.PreserveWhitespace) : null;

    private static Dictionary<string, string> Read(string library)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in FilesOf(library))
        {
            try
            {
                using var reader = XmlReader.Create(file);
                while (reader.ReadToFollowing("member"))
                {
                    if (reader.GetAttribute("name") is { } id)
                        members.TryAdd(id, $"<member>{reader.ReadInnerXml()}</member>");
                }
            }
            catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
            {
                // A library whose documentation cannot be read is one without.
            }
        }

        return members;
    }

    private static IEnumerable<string> FilesOf(string library)
    {
        var beside = Path.ChangeExtension(library, ".xml");
        if (File.Exists(beside))
            return [beside];
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        if (Path.GetDirectoryName(library) != framework)
            return [];
        var packs = Path.Combine(framework, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        if (!Directory.Exists(packs))
            return [];

        // The framework's implementation puts types into other libraries than its documentation does.
        var pack = Directory.EnumerateDirectories(packs, $"{Environment.Version.Major}.*").OrderDescending(StringComparer.Ordinal).FirstOrDefault();
        return pack is null ? [] : Directory.EnumerateFiles(pack, "*.xml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileNameWithoutExtension(library) is "System.Private.CoreLib"
                ? Path.GetFileName(file) is "System.Runtime.xml" or "System.Collections.xml" or "System.Threading.xml" or "System.Console.xml"
                : Path.GetFileNameWithoutExtension(file) == Path.GetFileNameWithoutExtension(library));
    }
}
