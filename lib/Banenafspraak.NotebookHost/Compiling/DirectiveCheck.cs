using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Banenafspraak.NotebookHost;

/// <summary>Says in plain words what the compiler would say in its own about a reference that is not there.</summary>
internal static class DirectiveCheck
{
    public static void ThrowIfUnavailable(CompilationUnitSyntax root, LibraryReferences libraries)
    {
        foreach (var directive in root.GetReferenceDirectives())
            libraries.FindOrThrow(directive.File.ValueText, directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
    }
}
