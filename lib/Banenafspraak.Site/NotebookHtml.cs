using System.Globalization;
using System.Text;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Site;

/// <summary>What stands between the head and the foot of a page.</summary>
/// <param name="Html">The cells.</param>
/// <param name="Headings">The headings of the second and third level.</param>
/// <param name="MimeTypes">Every MIME type that is on the page.</param>
internal sealed record PageBody(string Html, IReadOnlyList<Heading> Headings, IReadOnlySet<string> MimeTypes);

/// <summary>The cells of a notebook as HTML.</summary>
internal sealed class NotebookHtml(IReadOnlyList<SitePage> pages)
{
    private readonly MarkdownHtml _markdown = new(pages);
    private readonly PageLinks _links = new(pages);
    private readonly StringBuilder _html = new();

    public PageBody Render(Notebook notebook)
    {
        var outputs = new OutputHtml(_markdown, _links);
        foreach (var cell in notebook.Cells)
        {
            if (cell.Kind == CellKind.Markdown)
                _html.Append("<section class=\"prose\">\n").Append(_markdown.Render(cell.Source)).Append("</section>\n");
            else if (cell.Kind == CellKind.Code && cell.Source.Length > 0)
                Code(cell, outputs);
        }

        var mimeTypes = notebook.Cells.SelectMany(cell => cell.Outputs).SelectMany(OutputHtml.MimeTypesOf).ToHashSet(StringComparer.Ordinal);
        if (_markdown.HasDiagram)
            mimeTypes.Add(SiteResources.Mermaid);
        return new PageBody(_html.ToString(), [.. _markdown.Headings.Where(heading => heading.Level is 2 or 3)], mimeTypes);
    }

    private void Code(NotebookCell cell, OutputHtml outputs)
    {
        var failed = cell.Outputs.Any(output => output is ErrorOutput);
        var number = cell.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? "not run";
        _html.Append("<section class=\"cell\">\n")
            .Append(CultureInfo.InvariantCulture, $"<details class=\"code\"{(failed ? " open" : "")}><summary>Code <span class=\"count\">[{number}]</span></summary>")
            .Append("<pre><code>").Append(CodeHtml.Of(cell.Source)).Append("</code></pre></details>\n");
        foreach (var output in cell.Outputs)
            _html.Append(outputs.Of(output)).Append('\n');
        _html.Append("</section>\n");
    }
}
