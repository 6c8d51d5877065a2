using System.Net;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Site;

/// <summary>One output of a cell as HTML: the richest type that a page can show.</summary>
internal sealed class OutputHtml(MarkdownHtml markdown, PageLinks links)
{
    public static IEnumerable<string> MimeTypesOf(CellOutput output) => DataOf(output)?.MimeTypes ?? [];

    public string Of(CellOutput output) => output switch
    {
        StreamOutput stream => $"<pre class=\"stream {(stream.Stream == "stderr" ? "stderr" : "stdout")}\">{Escape(stream.Text)}</pre>",
        ErrorOutput error => Error(error),
        _ => Data(DataOf(output)!),
    };

    private static MimeBundle? DataOf(CellOutput output) => output switch
    {
        DisplayOutput display => display.Data,
        ResultOutput result => result.Data,
        _ => null,
    };

    private static string Error(ErrorOutput error)
    {
        var lines = error.Traceback.Count > 0 ? error.Traceback : [$"{error.Name}: {error.Message}"];
        return $"<div class=\"error\" role=\"alert\"><p><strong>This cell failed, and the cells after it did not run.</strong></p><pre>{Escape(string.Join('\n', lines))}</pre></div>";
    }

    /// <summary>HTML comes from a formatter and is taken as it is; but its links to notebooks lead to their pages; everything else is escaped.</summary>
    private string Data(MimeBundle data)
    {
        if (data[SiteResources.Mermaid] is { } diagram)
            return $"<pre class=\"mermaid\">{Escape(diagram)}</pre>";
        if (data[MimeBundle.Html] is { } html)
            return $"<div class=\"output\">{links.In(html)}</div>";
        if (data["text/markdown"] is { } text)
            return $"<div class=\"prose\">{markdown.Render(text)}</div>";
        if (data["image/png"] is { } picture)
            return $"<p class=\"output\"><img alt=\"{Escape(data[MimeBundle.PlainText] ?? "")}\" src=\"data:image/png;base64,{Escape(string.Concat(picture.Where(c => !char.IsWhiteSpace(c))))}\"></p>";
        return data[MimeBundle.PlainText] is { } plain ? $"<pre class=\"output\">{Escape(plain)}</pre>" : "";
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
