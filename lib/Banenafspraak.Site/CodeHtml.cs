using System.Net;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Banenafspraak.Site;

/// <summary>C# as HTML, with keywords, texts, numbers and comments marked.</summary>
internal static class CodeHtml
{
    public static string Of(string source)
    {
        if (source.StartsWith("#!", StringComparison.Ordinal))
            return WebUtility.HtmlEncode(source);
        var html = new StringBuilder();
        foreach (var token in SyntaxFactory.ParseTokens(source, options: new CSharpParseOptions(kind: Microsoft.CodeAnalysis.SourceCodeKind.Script)))
        {
            foreach (var trivia in token.LeadingTrivia)
                Append(html, trivia.ToFullString(), ClassOfTrivia(trivia.Kind()));
            Append(html, token.Text, ClassOf(token.Kind()));
            foreach (var trivia in token.TrailingTrivia)
                Append(html, trivia.ToFullString(), ClassOfTrivia(trivia.Kind()));
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, string text, string? style)
    {
        if (style is null)
            html.Append(WebUtility.HtmlEncode(text));
        else
            html.Append("<span class=\"").Append(style).Append("\">").Append(WebUtility.HtmlEncode(text)).Append("</span>");
    }

    private static string? ClassOf(SyntaxKind kind) => kind switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => "s",
        _ => SyntaxFacts.IsKeywordKind(kind) ? "k" : null,
    };

    private static string? ClassOfTrivia(SyntaxKind kind) => kind switch
    {
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia => "c",
        _ => SyntaxFacts.IsPreprocessorDirective(kind) ? "d" : null,
    };
}
