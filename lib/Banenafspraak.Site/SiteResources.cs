namespace Banenafspraak.Site;

/// <summary>The files of a site that are the same for every site; they are in the assembly.</summary>
internal static class SiteResources
{
    public const string Mermaid = "text/vnd.mermaid";

    public static Stream OpenStyle() => Open("site.css");

    /// <summary>What draws diagrams; none where the program was built without npm.</summary>
    public static IEnumerable<PageScript> MermaidScripts()
    {
        if (typeof(SiteResources).Assembly.GetManifestResourceInfo("mermaid.js") is null)
            return [];
        return [new(Mermaid, "mermaid.js", () => Open("mermaid.js")), new(Mermaid, "mermaid-start.js", () => Open("mermaid-start.js"))];
    }

    private static Stream Open(string name) => typeof(SiteResources).Assembly.GetManifestResourceStream(name)!;
}
