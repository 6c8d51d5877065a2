using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

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
