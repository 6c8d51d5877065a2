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
