using Microsoft.CodeAnalysis.CSharp;

namespace Banenafspraak.NotebookHost;

/// <summary>A cell that is ready to run.</summary>
/// <param name="Code">Its text.</param>
/// <param name="Number">Its execution count.</param>
/// <param name="After">The cell that it continues; null for the first of a session.</param>
/// <param name="Compilation">What the compiler knows of it; the next cell continues this.</param>
/// <param name="Run">Runs it on the variables of the session.</param>
internal sealed record CompiledCell(
    string Code, int Number, CSharpCompilation? After, CSharpCompilation Compilation, Func<object?[], Task<object?>> Run);
