using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>Tells a cell whose last expression is null from a cell that has no value; what is on display already is no value either.</summary>
internal static class ResultSyntax
{
    public static bool GivesValue(CompilationUnitSyntax root, SemanticModel model, object? value)
    {
        if (value is not null)
            return value is not DisplayedValue;
        return root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }
            && model.GetTypeInfo(last.Expression).Type?.SpecialType != SpecialType.System_Void;
    }

    public static int LineOf(CompilationUnitSyntax root) =>
        (root.Members.LastOrDefault()?.GetLocation() ?? root.GetLocation()).GetLineSpan().StartLinePosition.Line + 1;
}
