using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Banenafspraak.NotebookHost;

/// <summary>is_complete: whether the Enter key ends a cell in a console, or begins a new line of it.</summary>
internal sealed class IsCompleteRequest : IRequest
{
    private const string Step = "    ";

    public string Name => "is_complete";

    public string Answer(JsonElement content, Utf8JsonWriter json)
    {
        var code = content.Text("code");
        var tree = CSharpSyntaxTree.ParseText(code, CellCompiler.Script);
        var status = code.TrimStart().StartsWith("#!", StringComparison.Ordinal) ? "complete"
            : !SyntaxFactory.IsCompleteSubmission(tree) ? "incomplete"
            : tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? "invalid"
            : "complete";
        if (status == "incomplete")
            json.WriteString("indent", IndentAfter(code));
        return status;
    }

    private static string IndentAfter(string code)
    {
        var line = code.Split('\n')[^1];
        var indent = line[..^line.TrimStart().Length];
        return line.TrimEnd().EndsWith('{') ? indent + Step : indent;
    }
}
