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

/// <summary>A restore that failed: NuGet's number of the error and what it says, one line without addresses.</summary>
internal sealed partial class PackageException(string code, string message, Exception? innerException = null) : Exception(message, innerException)
{
    private const string NoSource = "NU1301";

    /// <summary>A number such as NU1101.</summary>
    public string Code { get; } = code;

    /// <summary>True where every source answered, and none has the package in that version.</summary>
    public bool IsUnknownPackage => Code is "NU1101" or "NU1102" or "NU1103";

    /// <summary>Reads what <c>dotnet restore</c> wrote.</summary>
    public static PackageException Of(string output)
    {
        if (Error().Match(output) is not { Success: true } error)
            return new PackageException("Restore", OneLine.Of(output));
        var (code, text) = (error.Groups["code"].Value, error.Groups["text"].Value.Trim());
        return new PackageException(code, code switch
        {
            NoSource => "no package source answers: check the network; what was restored once works without",
            "NU1603" => $"{text} Another version is not taken unasked: name it by a #r of its own in the same cell.",
            _ => Sources().Replace(text, ""),
        });
    }

    [GeneratedRegex(@"error (?<code>[A-Z]+[0-9]+)\s*: (Warning As Error: )?(?<text>.*?)( \[[^\]\n]*proj\])?\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Error();

    /// <summary>What NuGet tells of sources may hold the address of one.</summary>
    [GeneratedRegex(@"( No packages exist with this id in source\(s\)| in source\(s\)| https?:).*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sources();
}
