using System.Text.RegularExpressions;

namespace Banenafspraak.Cli.Tests;

public partial class HelpTests
{
    [Fact]
    public async Task TheHelpOfTheProgramAndOfEachVerbShowsExamples()
    {
        var help = await HelpAsync("--help");
        var verbs = Verb().Matches(help.Split("Commands:")[1]).Select(match => match.Groups["verb"].Value).ToList();
        Assert.Contains("run", verbs);
        Assert.Contains("figures", verbs);
        foreach (var verb in verbs)
            Assert.Contains($"  banenafspraak {verb}", await HelpAsync(verb, "--help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HelpIsGivenAlsoWhereTheRestOfTheLineIsWrong() =>
        Assert.Contains("Examples:", await HelpAsync("figures", "--colour", "--help"), StringComparison.Ordinal);

    private static async Task<string> HelpAsync(params string[] arguments)
    {
        var run = await ProgramRun.InAsync(Path.GetTempPath(), arguments);
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal("", run.Errors);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        return run.Output;
    }

    [GeneratedRegex(@"^  (?<verb>[a-z]+)\b", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verb();
}
