using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

/// <summary>What <c>#r "nuget: X, v"</c> asks for: a package in one exact version.</summary>
/// <param name="Name">The name of the package; upper and lower case are the same.</param>
/// <param name="Version">The version, in full.</param>
/// <param name="Line">The line of the cell that asks for it.</param>
internal sealed partial record PackageName(string Name, string Version, int Line)
{
    /// <summary>The directive, as a person reads it.</summary>
    public string Directive => $"#r \"nuget: {Name}, {Version}\"";

    /// <summary>Reads the text between the quotes.</summary>
    /// <exception cref="CellException">It names no package, or no exact version.</exception>
    public static PackageName Parse(string reference, int line)
    {
        var match = Asked().Match(reference);
        if (match is { Success: true } && match.Groups["version"].Success)
            return new PackageName(match.Groups["name"].Value, match.Groups["version"].Value, line);
        throw new CellException(
            "PackageVersion",
            $"#r \"{OneLine.Of(reference)}\": expected a package and its exact version, as in #r \"nuget: {(match.Success ? match.Groups["name"].Value : "Some.Package")}, 1.2.3\", so that the notebook gives the same everywhere",
            line);
    }

    [GeneratedRegex(@"\A\s*nuget:\s*(?<name>[A-Za-z0-9_][A-Za-z0-9._-]*)\s*(,\s*((?<version>[0-9]+(\.[0-9]+){1,3}(-[A-Za-z0-9.-]+)?(\+[A-Za-z0-9.-]+)?)\s*\z)?|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asked();
}
