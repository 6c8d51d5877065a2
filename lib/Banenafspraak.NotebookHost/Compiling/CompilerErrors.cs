using System.Globalization;
using FSharp.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Banenafspraak.NotebookHost;

/// <summary>The errors of a compiler as the error of a cell.</summary>
internal static class CompilerErrors
{
    private const int Shown = 10;

    /// <exception cref="CellException">There is an error among <paramref name="diagnostics"/>.</exception>
    public static void ThrowIfAny(IEnumerable<Diagnostic> diagnostics, MachinePaths paths) => ThrowIfAny(
        diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .DistinctBy(d => (d.Id, d.Location.SourceSpan))
            .OrderBy(d => d.Location.SourceSpan.Start)
            .Select(d => (d.Id, Line(d), Message(d))),
        paths);

    /// <inheritdoc cref="ThrowIfAny(IEnumerable{Diagnostic}, MachinePaths)"/>
    public static void ThrowIfAny(IEnumerable<FSharpDiagnostic> diagnostics, MachinePaths paths) => ThrowIfAny(
        diagnostics
            .Where(d => d.Severity.IsError)
            .DistinctBy(d => (d.ErrorNumber, d.StartLine, d.StartColumn))
            .OrderBy(d => d.StartLine)
            .Select(d => (d.ErrorNumberText, (int?)d.StartLine, d.Message)),
        paths);

    private static void ThrowIfAny(IEnumerable<(string Id, int? Line, string Message)> found, MachinePaths paths)
    {
        var errors = found.Select(e => e with { Message = paths.Hide(OneLine.Of(e.Message)) }).ToList();
        if (errors.Count == 0)
            return;
        var others = errors.Skip(1).Take(Shown - 1).Select(e => string.Create(CultureInfo.InvariantCulture, $"line {e.Line}: {e.Id}: {e.Message}"));
        if (errors.Count > Shown)
            others = others.Append(string.Create(CultureInfo.InvariantCulture, $"and {errors.Count - Shown} more errors"));
        throw new CellException(errors[0].Id, errors[0].Message, errors[0].Line, [.. others]);
    }

    private static int? Line(Diagnostic error) =>
        error.Location.IsInSource ? error.Location.GetLineSpan().StartLinePosition.Line + 1 : null;

    private static string Message(Diagnostic error) => IsUsingVar(error)
        ? "a cell cannot have 'using var' at its top level; write 'using (var x = ...) { }', or leave 'using' out"
        : error.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>Whether the compiler took 'using var x' for a using directive; it then blames 'var', which is not what is wrong.</summary>
    private static bool IsUsingVar(Diagnostic error) =>
        error.Id == "CS0825" && error.Location.SourceTree is { } tree
        && tree.GetRoot().FindToken(error.Location.SourceSpan.Start).GetPreviousToken().IsKind(SyntaxKind.UsingKeyword);
}
