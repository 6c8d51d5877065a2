using System.Net;
using System.Text;

namespace Banenafspraak.Site;

/// <summary>The pages of a site: what is around the cells of a notebook, and the list of pages.</summary>
internal sealed class PageFrame(NotebookSite site)
{
    /// <summary>Nothing is fetched from anywhere. Scripts in a page are those of its notebook's formatters; 'self' is the folder of the site.</summary>
    private const string Policy =
        "default-src 'none'; img-src 'self' data: blob: file:; style-src 'self' 'unsafe-inline' file:; script-src 'self' 'unsafe-inline' file:; "
        + "font-src data:; base-uri 'none'; form-action 'none'";

    private readonly string _footer = new MarkdownHtml(site.Pages).Render(site.Footer);

    /// <summary>The page of the notebook at <paramref name="index"/>.</summary>
    public string Page(int index, PageBody body, IReadOnlyList<PageScript> scripts)
    {
        var page = site.Pages[index];
        return Document(
            $"{page.Title} - {site.Title}",
            scripts,
            $"""
            <div class="columns">
            {Contents(body.Headings)}
            <main id="content">
            {Notice(page)}{body.Html}<p class="download"><a href="notebooks/{page.Name}.ipynb" download>Download this notebook</a></p>
            {Navigation(index, withTitles: true)}
            </main>
            </div>
            """,
            Navigation(index, withTitles: false));
    }

    /// <summary>The list of pages.</summary>
    public string Index() => Document(
        site.Title,
        [],
        $"""
        <main id="content" class="index">
        <h1>{Escape(site.Title)}</h1>
        <div class="prose lead">
        {new MarkdownHtml(site.Pages).Render(site.Introduction)}</div>
        {string.Concat(Groups())}</main>
        """,
        "");

    /// <summary>The pages in their order, under the headings of their groups.</summary>
    private IEnumerable<string> Groups()
    {
        for (var (from, to) = (0, 0); from < site.Pages.Count; from = to)
        {
            var group = site.Pages[from].Group;
            while (to < site.Pages.Count && site.Pages[to].Group == group)
                to++;
            var (heading, level) = group is null ? ("", 2) : ($"<h2>{Escape(group.Title)}</h2>\n<p class=\"group\">{Escape(group.Line)}</p>\n", 3);
            yield return $"{heading}<ol class=\"cards\">\n{string.Join('\n', site.Pages.Take(from..to).Select(page => Card(page, level)))}\n</ol>\n";
        }
    }

    private static string Card(SitePage page, int level)
    {
        var html = new StringBuilder($"<li class=\"card\"><h{level}><a href=\"{page.Name}.html\">{Escape(page.Title)}</a></h{level}>");
        if (page.Description is { } description)
            html.Append("<p>").Append(Escape(description)).Append("</p>");
        if (page.Notebook.Failure is { } failure)
            html.Append("<p class=\"failed\">Stopped at ").Append(Escape(failure.Place)).Append(page.Earlier is null ? "" : "; the page is of an earlier run").Append("</p>");
        if (page.Facts.Count > 0)
        {
            html.Append("<dl>");
            foreach (var fact in page.Facts)
                html.Append("<div><dt>").Append(Escape(fact.Label)).Append("</dt><dd>").Append(Escape(fact.Value)).Append("</dd></div>");
            html.Append("</dl>");
        }

        return html.Append("</li>").ToString();
    }

    /// <summary>Says of a page that it is of an earlier run; nothing of another page.</summary>
    private static string Notice(SitePage page) => page is { Earlier: not null, Notebook.Failure: { } failure }
        ? $"<div class=\"error\" role=\"alert\"><p><strong>This page is of an earlier run. The last run stopped:</strong></p><pre>{Escape(failure.ToString())}</pre></div>\n"
        : "";

    private string Navigation(int index, bool withTitles)
    {
        var previous = index > 0 ? Step(site.Pages[index - 1], "prev", "Previous", withTitles) : "<span></span>";
        var next = index + 1 < site.Pages.Count ? Step(site.Pages[index + 1], "next", "Next", withTitles) : "<span></span>";
        return $"<nav class=\"steps\" aria-label=\"{(withTitles ? "Pages, with titles" : "Pages")}\">{previous}<a class=\"up\" href=\"index.html\">All pages</a>{next}</nav>";
    }

    private static string Step(SitePage page, string relation, string word, bool withTitle) =>
        $"<a class=\"{relation}\" rel=\"{relation}\" href=\"{page.Name}.html\">{word}{(withTitle ? $"<br>{Escape(page.Title)}" : "")}</a>";

    private static string Contents(IReadOnlyList<Heading> headings)
    {
        if (headings.Count == 0)
            return "<div></div>";
        var items = headings.Select(heading => $"<li class=\"level-{heading.Level}\"><a href=\"#{Escape(heading.Id)}\">{Escape(heading.Text)}</a></li>");
        return $"<nav class=\"toc\" aria-label=\"On this page\"><details><summary>On this page</summary><ul>\n{string.Join('\n', items)}\n</ul></details></nav>";
    }

    private string Document(string title, IReadOnlyList<PageScript> scripts, string body, string navigation) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <title>{Escape(title)}</title>
        <link rel="stylesheet" href="assets/site.css">
        {string.Concat(scripts.Select(script => $"<script src=\"assets/{script.FileName}\"></script>\n"))}</head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="site"><a class="home" href="index.html">{Escape(site.Title)}</a>{navigation}</header>
        {body}
        <footer class="site">
        {_footer}</footer>
        </body>
        </html>

        """;

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
