using AngleSharp.Html.Parser;

namespace Banenafspraak.Analysis;

/// <summary>The official publication as a page of HTML. The page is parsed and nothing more: no script runs and no other address is opened.</summary>
internal sealed class OfficialHtmlFormat : ILetterFormat
{
    /// <inheritdoc/>
    public TextForm Form => TextForm.Official;

    /// <inheritdoc/>
    public bool Recognises(SourceText source) => MarkupRoot.Of(source.Text).IsHtml;

    /// <inheritdoc/>
    public LetterDocument Read(SourceText source)
    {
        HtmlLimits.Check(source);
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(source.Text);
        return new OfficialHtmlReading(source, page).Read();
    }
}
