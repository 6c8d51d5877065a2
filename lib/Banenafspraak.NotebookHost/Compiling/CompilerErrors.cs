using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Banenafspraak.NotebookHost;

/// <summary>A compiler's errors as the error of a cell.</summary>
internal static class CompilerErrors
{
    private const int Shown = 10;

    /// <exception cref="CellException">There is an error among <paramref name="diagnostics"/>.</exception>
    public static void ThrowIfAny(IEnumerable<Diagnostic> diagnostics, MachinePaths paths)
    {
        var errors = diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .DistinctBy(d => (d.Id, d.Location.SourceSpan))
            .OrderBy(d => d.Location.SourceSpan.Start)
            .ToList();
        if (errors.Count == 0)
            return;
        var others = errors.Skip(1).Take(Shown - 1).Select(e => string.Create(CultureInfo.InvariantCulture, $"line {Line(e)}: {e.Id}: {Message(e, paths)}"));
        if (errors.Count > Shown)
            others = others.Append(string.Create(CultureInfo.InvariantCulture, $"and {errors.Count - Shown} more errors"));
        throw new CellException(errors[0].Id, Message(errors[0], paths), Line(errors[0]), [.. others]);
    }

    private static int? Line(Diagnostic error) =>
        error.Location.IsInSource ? error.Location.GetLineSpan().StartLinePosition.Line + 1 : null;

    private static string Message(Diagnostic error, MachinePaths paths) => IsUsingVar(error)
        ? "a cell cannot have 'using var' at its top level; write 'using (var x = ...) { }', or leave 'using' out"
        : paths.Hide(OneLine.Of(error.GetMessage(CultureInfo.InvariantCulture)));

    /// <summary>Whether the compiler took 'using var x' for a using directive; it then blames 'var', which is not what is wrong.</summary>
    private static bool IsUsingVar(Diagnostic error) =>
        error.Id == "CS0825" && error.Location.SourceTree is { } tree
        && tree.GetRoot().FindToken(error.Location.SourceSpan.Start).GetPreviousToken().IsKind(SyntaxKind.UsingKeyword);
}
