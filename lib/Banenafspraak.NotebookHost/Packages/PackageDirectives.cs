using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

/// <summary>A line of a cell that asks for a package, and where it stands.</summary>
internal readonly record struct PackageDirective(PackageName Package, int Start, int Length);

/// <summary>Finds the lines <c>#r "nuget: X, v"</c> of a cell; they look the same in C# and in F#.</summary>
internal static partial class PackageDirectives
{
    /// <exception cref="CellException">A line names no package, or no exact version.</exception>
    public static IReadOnlyList<PackageDirective> In(string code) => !code.Contains("nuget:", StringComparison.OrdinalIgnoreCase) ? [] :
    [
        .. Lines().Matches(code).Select(match => new PackageDirective(
            PackageName.Parse(match.Groups["reference"].Value, code.AsSpan(0, match.Index).Count('\n') + 1), match.Index, match.Length)),
    ];

    /// <summary>The code with spaces where the lines were.</summary>
    public static string Without(string code, IEnumerable<PackageDirective> directives)
    {
        var characters = code.ToCharArray();
        foreach (var directive in directives)
            Array.Fill(characters, ' ', directive.Start, directive.Length);
        return new string(characters);
    }

    [GeneratedRegex("""^[ \t]*#r[ \t]+"(?<reference>[ \t]*nuget:[^"\n]*)"[ \t]*;*[ \t]*(//[^\n]*)?$""", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lines();
}
