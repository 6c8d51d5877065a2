namespace Banenafspraak.NotebookHost;

/// <summary>HTML that is shown as it is, without escaping.</summary>
/// <param name="Html">The HTML text.</param>
public sealed record HtmlContent(string Html)
{
    /// <summary>The HTML text.</summary>
    public override string ToString() => Html;
}
