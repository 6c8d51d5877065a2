using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Banenafspraak.NotebookHost;

/// <summary>Completes the word at the cursor: members, extension methods, names in scope, keywords, and files after <c>#r "</c>.</summary>
internal static partial class Completer
{
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Where(kind => SyntaxFacts.IsReservedKeyword(kind)).Select(SyntaxFacts.GetText),
        "async", "await", "from", "init", "let", "nameof", "orderby", "record", "required", "select", "var", "when", "where", "with", "yield",
    ];

    /// <param name="session">The cells before.</param>
    /// <param name="code">The cell.</param>
    /// <param name="position">The cursor, in UTF-16 units.</param>
    public static Completion Complete(CSharpSession session, string code, int position)
    {
        // What follows the cursor is not finished either, and can only confuse: x. and a new line with y would be x.y.
        code = code[..position];
        var line = code[(code.LastIndexOf('\n') + 1)..];
        if (ReferencePath().Match(line) is { Success: true } reference)
            return Files(session.Folder, reference.Groups["path"].Value, position);
        var start = DraftCell.WordStart(code, position);
        var word = code[start..];
        var draft = new DraftCell(session, code);
        if (OwnerOf(draft, start) is { } owner)
            return Of(start, word, Named(Members(draft, start, owner)));
        if (start > 0 && code[start - 1] == '.')
            return new Completion(start, []);
        var names = Named(draft.Model.LookupSymbols(start).Where(symbol => word.Length > 0 || IsOwn(symbol)));
        return Of(start, word, word.Length == 0 ? names : names.Concat(Keywords.Select(keyword => new CompletionMatch(keyword, "keyword"))));
    }

    private static Completion Of(int start, string word, IEnumerable<CompletionMatch> all) => new(start,
    [
        .. all.Where(match => match.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(match => match.Text, StringComparer.Ordinal)
            .OrderBy(match => match.Text, StringComparer.OrdinalIgnoreCase),
    ]);

    private static IEnumerable<CompletionMatch> Named(IEnumerable<ISymbol> symbols) => symbols
        .Where(symbol => symbol is { CanBeReferencedByName: true, IsImplicitlyDeclared: false } && !symbol.Name.Contains('<', StringComparison.Ordinal))
        .Select(symbol => new CompletionMatch(symbol.Name, symbol.Kind switch
        {
            SymbolKind.NamedType => "class",
            SymbolKind.Method => "function",
            SymbolKind.Property => "property",
            SymbolKind.Namespace => "module",
            SymbolKind.Field or SymbolKind.Local or SymbolKind.Parameter => "instance",
            _ => "statement",
        }));

    /// <summary>What stands before the point at the cursor; null where there is no point.</summary>
    private static ExpressionSyntax? OwnerOf(DraftCell draft, int start)
    {
        var token = start == 0 ? default : draft.Root.FindToken(start - 1);
        return !token.IsKind(SyntaxKind.DotToken) ? null : token.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax name => name.Left,
            MemberBindingExpressionSyntax binding => binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression,
            _ => null,
        };
    }

    private static IEnumerable<ISymbol> Members(DraftCell draft, int position, ExpressionSyntax owner)
    {
        if (draft.Model.GetSymbolInfo(owner).Symbol is INamespaceOrTypeSymbol named)
        {
            return named is INamespaceSymbol
                ? draft.Model.LookupNamespacesAndTypes(position, named)
                : draft.Model.LookupSymbols(position, named).Where(symbol => symbol.IsStatic || symbol.Kind == SymbolKind.NamedType);
        }

        var type = draft.Model.GetTypeInfo(owner).Type
            ?? draft.Model.GetSpeculativeTypeInfo(owner.SpanStart, SyntaxFactory.ParseExpression(owner.ToString()), SpeculativeBindingOption.BindAsExpression).Type;
        if (type is null or { TypeKind: TypeKind.Error })
            return [];
        if (owner.Parent is ConditionalAccessExpressionSyntax && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return draft.Model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
            .Where(symbol => !symbol.IsStatic && symbol.Kind != SymbolKind.NamedType);
    }

    /// <summary>True for what the cells themselves declared.</summary>
    private static bool IsOwn(ISymbol symbol) => symbol.Kind is SymbolKind.Local or SymbolKind.Parameter || symbol.ContainingType is { IsScriptClass: true };

    private static Completion Files(string folder, string typed, int position)
    {
        var name = typed[(typed.LastIndexOf('/') + 1)..];
        var searched = Path.Combine(folder, typed[..^name.Length]);
        var entries = !Directory.Exists(searched) ? [] : new DirectoryInfo(searched).EnumerateFileSystemInfos()
            .Where(entry => entry is DirectoryInfo || entry.Extension.Equals(".dll", StringComparison.OrdinalIgnoreCase))
            .Where(entry => entry.Name[0] != '.')
            .Select(entry => new CompletionMatch(entry is DirectoryInfo ? entry.Name + "/" : entry.Name, "path"));
        return Of(position - name.Length, name, entries);
    }

    [GeneratedRegex("""\A\s*#r\s+"(?<path>[^"]*)\z""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ReferencePath();
}

/// <summary>What can stand at the cursor.</summary>
/// <param name="Start">Where the text begins that a match replaces, in UTF-16 units.</param>
/// <param name="Matches">The texts and their kinds, sorted.</param>
internal sealed record Completion(int Start, IReadOnlyList<CompletionMatch> Matches);

/// <summary>One of them; the kind is a word such as "method".</summary>
internal readonly record struct CompletionMatch(string Text, string Kind);

/// <summary>A cell that is being typed, as the compiler understands it so far after the cells before it.</summary>
internal sealed partial class DraftCell
{
    public DraftCell(CSharpSession session, string code)
    {
        // What stands after #! is no C#; it keeps its length, so that positions keep their meaning.
        Text = DirectiveLine().Replace(code, line => new string(' ', line.Length));
        Compilation = session.Draft(Text);
        Root = Compilation.SyntaxTrees[0].GetCompilationUnitRoot();
        Model = Compilation.GetSemanticModel(Compilation.SyntaxTrees[0]);
    }

    public string Text { get; }

    public CSharpCompilation Compilation { get; }

    public CompilationUnitSyntax Root { get; }

    public SemanticModel Model { get; }

    /// <summary>Where the word before <paramref name="position"/> begins.</summary>
    public static int WordStart(string code, int position)
    {
        while (position > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[position - 1]))
            position--;
        return position;
    }

    [GeneratedRegex("^#!.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DirectiveLine();
}
