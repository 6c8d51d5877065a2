using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Banenafspraak.NotebookHost;

/// <summary>The XML documentation of a symbol, as text for a person.</summary>
internal static partial class Documentation
{
    /// <summary>Summary, parameters and what is returned; where <paramref name="detailed"/>, remarks, examples and errors too. Null where there is none.</summary>
    public static string? Of(ISymbol symbol, Compilation compilation, bool detailed)
    {
        var original = (symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol).OriginalDefinition;
        return Element(original, compilation) is { } element ? Tell(element, detailed) : null;
    }

    private static XElement? Element(ISymbol symbol, Compilation compilation)
    {
        for (var each = symbol; each is not null; each = Inherited(each))
        {
            if (Parse(each.GetDocumentationCommentXml()) is { HasElements: true } written && written.Element("inheritdoc") is null)
                return written;
            if (each.GetDocumentationCommentId() is { } id && FileOf(each, compilation) is { } file
                && DocumentationFile.Of(file).Find(id) is { } found && found.Element("inheritdoc") is null)
                return found;
        }

        return null;
    }

    /// <summary>What an element inherits its documentation from.</summary>
    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => method.OriginalDefinition,
        IPropertySymbol { OverriddenProperty: { } property } => property.OriginalDefinition,
        { ContainingType: { } type } => type.AllInterfaces
            .SelectMany(each => each.GetMembers(symbol.Name))
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol))?.OriginalDefinition,
        _ => null,
    };

    private static string? FileOf(ISymbol symbol, Compilation compilation) =>
        symbol.ContainingAssembly is { } assembly && compilation.GetMetadataReference(assembly) is { } reference ? FrameworkReferences.PathOf(reference) : null;

    private static XElement? Parse(string? xml)
    {
        if (string.IsNullOrEmpty(xml))
            return null;
        try
        {
            return XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Tell(XElement element, bool detailed)
    {
        var text = new StringBuilder();
        Add("", element.Element("summary"));
        foreach (var parameter in element.Elements("param"))
            Add($"{parameter.Attribute("name")?.Value}: ", parameter);
        Add("returns: ", element.Element("returns"));
        foreach (var exception in element.Elements("exception"))
            Add($"{Name(exception.Attribute("cref")?.Value)}: ", exception);
        if (detailed)
        {
            Add("", element.Element("remarks"));
            Add("", element.Element("example"));
        }

        return text.ToString().TrimEnd();

        void Add(string label, XElement? part)
        {
            if (part is not null && Words(part) is { Length: > 0 } words)
                text.Append(label).Append(words).Append('\n');
        }
    }

    private static string Words(XElement part) => White().Replace(string.Concat(part.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref", IsEmpty: true } link =>
            Name((link.Attribute("cref") ?? link.Attribute("langword") ?? link.Attribute("name") ?? link.Attribute("href"))?.Value),
        XElement { Name.LocalName: "para" } paragraph => " " + Words(paragraph) + " ",
        XElement other => string.Concat(other.Nodes().Select(Text)),
        _ => "",
    };

    /// <summary>"Figures.Letter" for M:Banenafspraak.Analysis.Figures.Letter(System.String).</summary>
    private static string Name(string? reference)
    {
        if (reference is null || reference.Length < 2 || reference[1] != ':')
            return reference ?? "";
        var parts = Arity().Replace(reference[2..].Split('(')[0], "").Split('.');
        return string.Join('.', parts.TakeLast(reference[0] is 'T' or 'N' ? 1 : 2));
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex White();

    [GeneratedRegex("`+[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Arity();
}

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
