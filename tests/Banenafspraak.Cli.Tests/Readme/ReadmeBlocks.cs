using System.Text.RegularExpressions;

namespace Banenafspraak.Cli.Tests;

/// <summary>What README.md holds that can be tried: its fenced blocks, in their order, and its links.</summary>
internal static partial class ReadmeBlocks
{
    private static string Text => File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    /// <summary>The blocks of one language, without their fences.</summary>
    public static IReadOnlyList<string> Of(string language) =>
    [
        .. Fence().Matches(Text)
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["text"].Value),
    ];

    /// <summary>The files and folders that it links to or shows.</summary>
    public static IReadOnlyList<string> Links() => [.. Link().Matches(Text).Select(match => match.Groups["target"].Value)];

    /// <summary>The program's arguments in console blocks, split as a shell does, up to a redirection or a pipe.</summary>
    public static IReadOnlyList<string[]> ProgramArguments() =>
        [.. Of("console").SelectMany(block => Command().Matches(block)).Select(match => Arguments(match.Groups["arguments"].Value))];

    private static string[] Arguments(string text) =>
    [
        .. Word().Matches(text).Select(match => match.Value.Replace("\"", "", StringComparison.Ordinal))
            .TakeWhile(word => word is not (">" or "|" or "2>" or "#")),
    ];

    [GeneratedRegex(@"^```(?<language>[a-z]+)\n(?<text>(?s:.*?))^```$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^\$ dotnet run --project lib/Banenafspraak\.Cli(?: -- (?<arguments>.*))?$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("""(?:"[^"]*"|[^\s"])+""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
