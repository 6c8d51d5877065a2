using System.Net;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Banenafspraak.Site;

/// <summary>A heading that the table of contents of a page names.</summary>
internal readonly record struct Heading(int Level, string Id, string Text);

/// <summary>The Markdown of one page as HTML. HTML in Markdown is shown as text; links to a notebook of the site lead to its page.</summary>
internal sealed class MarkdownHtml(IReadOnlyList<SitePage> pages)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    private readonly PageLinks _links = new(pages);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<Heading> _headings = [];

    /// <summary>The headings of all texts so far.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    /// <summary>True when one of the texts had a diagram.</summary>
    public bool HasDiagram { get; private set; }

    public string Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            Name(heading);
        foreach (var link in document.Descendants<LinkInline>())
            link.Url = Target(link.Url);
        foreach (var link in document.Descendants<AutolinkInline>())
            link.Url = Target(link.Url) ?? "#";

        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTable());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeOrDiagram(this));
        renderer.Render(document);
        return writer.ToString();
    }

    private void Name(HeadingBlock heading)
    {
        var text = string.Concat(heading.Inline?.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }) ?? []);
        var name = LinkHelper.UrilizeAsGfm(text) is { Length: > 0 } slug ? slug : "section";
        var id = name;
        for (var number = 2; !_ids.Add(id); number++)
            id = $"{name}-{number}";
        heading.GetAttributes().Id = id;
        _headings.Add(new Heading(heading.Level, id, text));
    }

    private string? Target(string? url)
    {
        if (url is null)
            return null;
        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && !url.StartsWith('/'))
            return absolute.Scheme is "http" or "https" or "mailto" || url.StartsWith("data:image/png;", StringComparison.Ordinal) ? url : "#";
        return _links.PageOf(url) ?? url;
    }

    /// <summary>A wide table scrolls by itself, not the page with it.</summary>
    private sealed class ScrollingTable : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            renderer.WriteLine("<div class=\"scroll\">");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class CodeOrDiagram(MarkdownHtml owner) : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj)
        {
            if (obj is FencedCodeBlock { Info: "mermaid" } fence)
            {
                owner.HasDiagram = true;
                renderer.WriteLine($"<pre class=\"mermaid\">{WebUtility.HtmlEncode(fence.Lines.ToString())}</pre>");
            }
            else
            {
                base.Write(renderer, obj);
            }
        }
    }
}
