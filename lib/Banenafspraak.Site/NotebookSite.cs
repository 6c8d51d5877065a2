using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Site;

/// <summary>A set of executed notebooks as web pages that work from a disk, without a network.</summary>
/// <param name="Title">The name of the site, on every page.</param>
/// <param name="Pages">The notebooks, in the order in which they are read.</param>
public sealed record NotebookSite(string Title, IReadOnlyList<SitePage> Pages)
{
    /// <summary>Markdown above the list of pages; empty for none.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>Markdown at the foot of every page; empty for none.</summary>
    public string Footer { get; init; } = "";

    /// <summary>Scripts that draw a MIME type; a page has those of the types that are on it.</summary>
    public IReadOnlyList<PageScript> Scripts { get; init; } = [];
}

/// <summary>A page of a site: one executed notebook.</summary>
/// <param name="Name">The name of its files, without extension: lower-case letters, digits and '-'; unique, and not "index".</param>
/// <param name="Notebook">The executed notebook; its title is the title of the page.</param>
public sealed partial record SitePage(string Name, ExecutedNotebook Notebook)
{
    /// <summary>Whether a page can have this name: 1 to 100 lower-case letters, digits and '-', not "index", which is the list of pages.</summary>
    public static bool IsName(string name) => NamePattern().IsMatch(name) && name != "index";

    /// <summary>The group under which the list of pages has it; null for none. Pages of one group stand together.</summary>
    public SiteGroup? Group { get; init; }

    /// <summary>One line of plain text for the list of pages; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>What the list of pages says of it, in plain text.</summary>
    public IReadOnlyList<SiteFact> Facts { get; init; } = [];

    /// <summary>The notebook as it was when it last ran to its end; null where the page shows the run itself.</summary>
    internal Notebook? Earlier { get; init; }

    /// <summary>The notebook that the page shows.</summary>
    internal Notebook Shown => Earlier ?? Notebook.Notebook;

    /// <summary>The title of the notebook, or the name of the page where it has none.</summary>
    public string Title => Notebook.Notebook.Title ?? Name;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,99}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();
}

/// <summary>A heading of the list of pages.</summary>
/// <param name="Title">What its pages have in common.</param>
/// <param name="Line">One line of plain text.</param>
public sealed record SiteGroup(string Title, string Line);

/// <summary>A fact on the list of pages, such as "relations checked: 214".</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its value.</param>
public sealed record SiteFact(string Label, string Value);

/// <summary>A classic script that pages load when they show outputs of a MIME type.</summary>
/// <param name="MimeType">The type that asks for it.</param>
/// <param name="FileName">Its file in the site's assets: lower-case letters, digits, '.' and '-', ending in .js.</param>
/// <param name="Open">Opens its text; null where the script is not available, and the outputs are shown as they are without it.</param>
public sealed record PageScript(string MimeType, string FileName, Func<Stream>? Open)
{
    /// <summary>The script in the file <paramref name="path"/>; not available where the path is null or there is no such file.</summary>
    public static PageScript FromFile(string mimeType, string fileName, string? path) =>
        new(mimeType, fileName, File.Exists(path) ? () => File.OpenRead(path) : null);
}
