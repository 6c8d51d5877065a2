using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Banenafspraak.NotebookHost;

/// <summary>Says in plain words what the compiler would say in its own about a reference that is not there.</summary>
internal static class DirectiveCheck
{
    public static void ThrowIfUnavailable(CompilationUnitSyntax root, LibraryReferences libraries)
    {
        foreach (var directive in root.GetReferenceDirectives())
        {
            var reference = directive.File.ValueText;
            var line = directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            if (reference.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
                throw new CellException("NotAvailable", $"#r \"{reference}\": packages are not available yet here; #r takes the path of a library", line);
            if (libraries.Find(reference) is null)
                throw new CellException("FileNotFound", $"#r \"{reference}\": the file is missing; run \"dotnet build\" first, which makes it", line);
        }
    }
}
