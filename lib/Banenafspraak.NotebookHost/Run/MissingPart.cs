using System.Net;

namespace Banenafspraak.NotebookHost;

/// <summary>What stands under a cell that the notebook can do without, where what it needs is not here.</summary>
internal static class MissingPart
{
    public static CellOutput Note(CellFailure failure)
    {
        var text = $"This cell did not run here: {failure.Message}. The rest of the notebook does not need it.";
        return new DisplayOutput(MimeBundle.Empty.With(MimeBundle.PlainText, text).With(MimeBundle.Html, $"<p class=\"unavailable\">{WebUtility.HtmlEncode(text)}</p>"));
    }
}
