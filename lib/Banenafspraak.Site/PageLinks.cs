using System.Text.RegularExpressions;

namespace Banenafspraak.Site;

/// <summary>Links from one notebook to another, as links between the pages of a site.</summary>
internal sealed partial class PageLinks(IReadOnlyList<SitePage> pages)
{
    /// <summary>The address of the page of the notebook that <paramref name="url"/> leads to; null where the site has no such page.</summary>
    public string? PageOf(string url)
    {
        var (file, anchor) = url.Split('#', 2) is [var before, var after] ? (before, "#" + after) : (url, "");
        var page = pages.FirstOrDefault(each => file == each.Name + ".ipynb" || file == $"./{each.Name}.ipynb");
        return page is null ? null : page.Name + ".html" + anchor;
    }

    /// <summary>HTML of which the links to notebooks lead to their pages; one to a notebook that has no page on this site is no link.</summary>
    public string In(string html) => NotebookLink().Replace(html, match =>
        match.Groups["start"].Value + (PageOf(match.Groups["url"].Value) is { } page ? $" href=\"{page}\"" : ""));

    [GeneratedRegex(@"(?<start><a\b[^<>]*?) href=""(?<url>[^""/:#?]+\.ipynb(?:#[^""]*)?)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NotebookLink();
}
