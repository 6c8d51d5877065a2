namespace Banenafspraak.NotebookHost;

/// <summary>A script for the page that shows the notebook.</summary>
internal sealed class JavaScriptLanguage : ICellLanguage
{
    public string Name => "javascript";

    public Task RunAsync(CellPart part, RunningCell cell)
    {
        cell.Outputs.Display(Bundle(part.Text));
        return Task.CompletedTask;
    }

    /// <summary>The script for front ends that run scripts, and as HTML for pages. In a page, <c>&lt;/script</c> inside the script must not end it.</summary>
    public static MimeBundle Bundle(string script) => MimeBundle.Empty
        .With(MimeBundle.PlainText, script)
        .With("application/javascript", script)
        .With(MimeBundle.Html, $"<script>{script.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase).Replace("<!--", "<\\!--", StringComparison.Ordinal)}</script>");
}
