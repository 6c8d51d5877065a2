using System.Net;
using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

/// <summary>A cell that the notebook can do without, and that asks for a package or a language which is not to be had here.</summary>
internal static partial class MissingPart
{
    /// <summary>Whether the cell failed at a line that asks for a package or a language, and not in what it does with them.</summary>
    public static bool IsReasonOf(CellFailure failure, NotebookCell cell) =>
        failure.Line is { } line && cell.Source.Split('\n').ElementAtOrDefault(line - 1) is { } text && Request().IsMatch(text);

    /// <summary>What stands under the cell in the place of its error.</summary>
    public static CellOutput Note(CellFailure failure)
    {
        var text = $"This cell did not run here: {failure.Message.TrimEnd('.')}. The rest of the notebook does not need it.";
        return new DisplayOutput(MimeBundle.Empty.With(MimeBundle.PlainText, text).With(MimeBundle.Html, $"<p class=\"unavailable\">{WebUtility.HtmlEncode(text)}</p>"));
    }

    [GeneratedRegex(@"\A\s*(#r\s*""\s*nuget\s*:|#!)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Request();
}
