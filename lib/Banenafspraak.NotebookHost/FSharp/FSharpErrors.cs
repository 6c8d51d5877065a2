using System.Globalization;
using FSharp.Compiler.Diagnostics;

namespace Banenafspraak.NotebookHost;

/// <summary>The F# compiler's errors as the error of a cell.</summary>
internal static class FSharpErrors
{
    private const int Shown = 10;

    /// <exception cref="CellException">There is an error.</exception>
    public static void ThrowIfAny(IEnumerable<FSharpDiagnostic> diagnostics, MachinePaths paths)
    {
        var errors = diagnostics.DistinctBy(error => (error.ErrorNumber, error.StartLine, error.StartColumn)).OrderBy(error => error.StartLine).ToList();
        if (errors.Count == 0)
            return;
        var others = errors.Skip(1).Take(Shown - 1)
            .Select(error => string.Create(CultureInfo.InvariantCulture, $"line {error.StartLine}: {error.ErrorNumberText}: {paths.Hide(OneLine.Of(error.Message))}"));
        throw new CellException(errors[0].ErrorNumberText, paths.Hide(OneLine.Of(errors[0].Message)), errors[0].StartLine, [.. others]);
    }
}
