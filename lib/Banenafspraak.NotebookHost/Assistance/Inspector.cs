using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Banenafspraak.NotebookHost;

/// <summary>Tells what stands at the cursor: its signature and its documentation.</summary>
internal static class Inspector
{
    /// <summary>The type of the longer text, for front ends that ask for more.</summary>
    public const string DetailedMimeType = "text/plain;detail=1";

    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayFormat.MinimallyQualifiedFormat.MemberOptions | SymbolDisplayMemberOptions.IncludeContainingType)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword);

    /// <param name="session">The cells before.</param>
    /// <param name="code">The cell.</param>
    /// <param name="position">The cursor, in UTF-16 units.</param>
    /// <returns>Text for a person, also with every overload and the remarks; null where nothing with a name stands there.</returns>
    public static (string Brief, string Detailed)? Inspect(CSharpSession session, string code, int position)
    {
        var draft = new DraftCell(session, code);
        if (NameAt(draft, position) is not { } name)
            return null;
        var info = draft.Model.GetSymbolInfo(name);
        var declared = draft.Model.GetDeclaredSymbol(name);
        ISymbol[] all = info.Symbol is { } symbol ? [symbol] : [.. info.CandidateSymbols];
        if (all.Length == 0 && declared is null)
            return null;
        var first = all.FirstOrDefault() ?? declared!;
        var others = first is IMethodSymbol method ? Overloads(method).Except([first], SymbolEqualityComparer.Default).ToList() : [];
        return (Text(detailed: false), Text(detailed: true));

        string Text(bool detailed)
        {
            var lines = new List<string> { Told(first) };
            if (detailed)
                lines.AddRange(others.Select(Told));
            else if (others.Count > 0)
                lines.Add(others.Count == 1 ? "and another overload" : FormattableString.Invariant($"and {others.Count} other overloads"));
            if (Documentation.Of(first, draft.Compilation, detailed) is { } documentation)
                lines.AddRange(["", documentation]);
            return string.Join('\n', lines);
        }
    }

    /// <summary>The name under or just before the cursor; between the brackets of a call, the name of what is called.</summary>
    private static SyntaxNode? NameAt(DraftCell draft, int position)
    {
        foreach (var at in new[] { position, position - 1 }.Where(at => at >= 0 && at < draft.Text.Length))
        {
            var token = draft.Root.FindToken(at);
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(at))
                return token.Parent;
        }

        var left = position == 0 ? default : draft.Root.FindToken(Math.Min(position, draft.Text.Length) - 1);
        return left.Parent?.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault()?.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            { } called => called,
            null => null,
        };
    }

    private static IEnumerable<ISymbol> Overloads(IMethodSymbol method) =>
        (method.ReducedFrom ?? method).ContainingType?.GetMembers(method.Name).Where(member => member.DeclaredAccessibility == Accessibility.Public) ?? [];

    private static string Told(ISymbol symbol) => symbol is ILocalSymbol or IFieldSymbol { ContainingType.IsScriptClass: true }
        ? symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
        : symbol.ToDisplayString(Signature);
}
