using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Banenafspraak.NotebookHost;

/// <summary>Puts a <see cref="CellStop.Check"/> into every loop, function and lambda of a cell, so that it can be stopped.</summary>
/// <remarks>
/// The framework's own way to stop a thread is not reliable (on Linux it hangs or ends the process), so code has to ask. No line is added:
/// errors keep their places. A lambda that is an expression tree is left alone, for it is read and not run.
/// </remarks>
internal sealed class StopChecks : CSharpSyntaxRewriter
{
    private readonly SemanticModel _model;
    private readonly StatementSyntax _check;

    private StopChecks(SemanticModel model, int session)
    {
        _model = model;
        _check = SyntaxFactory.ParseStatement(string.Create(CultureInfo.InvariantCulture, $"global::{typeof(CellStop).FullName}.{nameof(CellStop.Check)}({session});"));
    }

    /// <summary>The same cell with checks; the cell itself where there is nothing to check.</summary>
    public static CSharpCompilation Insert(CSharpCompilation cell, int session)
    {
        var tree = cell.SyntaxTrees[0];
        var root = tree.GetRoot();
        var checkedRoot = new StopChecks(cell.GetSemanticModel(tree), session).Visit(root)!;
        return ReferenceEquals(root, checkedRoot) ? cell : cell.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(checkedRoot, tree.Options));
    }

    public override SyntaxNode? Visit(SyntaxNode? node) => base.Visit(node) switch
    {
        WhileStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        DoStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        ForStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        CommonForEachStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        MethodDeclarationSyntax { Body: { } body } method => method.WithBody(Checked(body)),
        LocalFunctionStatementSyntax { Body: { } body } function => function.WithBody(Checked(body)),
        LambdaExpressionSyntax lambda => Checked((LambdaExpressionSyntax)node!, lambda),
        var other => other,
    };

    private BlockSyntax Checked(StatementSyntax statement) => statement is BlockSyntax block
        ? block.WithStatements(block.Statements.Insert(0, _check))
        : SyntaxFactory.Block(_check, statement);

    private LambdaExpressionSyntax Checked(LambdaExpressionSyntax original, LambdaExpressionSyntax visited)
    {
        if (original.AncestorsAndSelf().OfType<LambdaExpressionSyntax>().Any(IsExpressionTree))
            return original;
        if (visited.Block is { } block)
            return visited.WithBlock(Checked(block));
        if (visited.ExpressionBody is not { } body || body is ThrowExpressionSyntax or RefExpressionSyntax
            || _model.GetSymbolInfo(original).Symbol is not IMethodSymbol method)
            return visited;
        StatementSyntax statement = GivesValue(method)
            ? SyntaxFactory.ReturnStatement(body).WithReturnKeyword(SyntaxFactory.Token(SyntaxKind.ReturnKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            : SyntaxFactory.ExpressionStatement(body);
        return visited.WithExpressionBody(null).WithBlock(SyntaxFactory.Block(_check, statement));
    }

    private bool IsExpressionTree(LambdaExpressionSyntax lambda) =>
        _model.GetTypeInfo(lambda).ConvertedType is not { TypeKind: TypeKind.Delegate };

    private static bool GivesValue(IMethodSymbol lambda) =>
        !lambda.ReturnsVoid && (!lambda.IsAsync || lambda.ReturnType is INamedTypeSymbol { IsGenericType: true });
}
