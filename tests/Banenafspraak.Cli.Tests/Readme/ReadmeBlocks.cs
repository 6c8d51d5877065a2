using System.Text.RegularExpressions;

namespace Banenafspraak.Cli.Tests;

/// <summary>The fenced blocks of README.md, in their order.</summary>
internal static partial class ReadmeBlocks
{
    /// <summary>The blocks of one language, without their fences.</summary>
    public static IReadOnlyList<string> Of(string language) =>
    [
        .. Fence().Matches(File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"))
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["text"].Value),
    ];

    /// <summary>What the console blocks give to the program: its arguments as a shell would split them, up to a redirection or a pipe.</summary>
    public static IReadOnlyList<string[]> ProgramArguments() =>
        [.. Of("console").SelectMany(block => Command().Matches(block)).Select(match => Arguments(match.Groups["arguments"].Value))];

    private static string[] Arguments(string text) =>
    [
        .. Word().Matches(text).Select(match => match.Value.Replace("\"", "", StringComparison.Ordinal))
            .TakeWhile(word => word is not (">" or "|" or "2>" or "#")),
    ];

    [GeneratedRegex(@"^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\$ dotnet run --project lib/Banenafspraak\.Cli(?: -- (?<arguments>.*))?$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("""(?:"[^"]*"|[^\s"])+""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
