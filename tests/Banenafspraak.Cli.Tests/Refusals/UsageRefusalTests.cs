using Banenafspraak.Analysis;

namespace Banenafspraak.Cli.Tests;

public sealed class UsageRefusalTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("\"paint\"", "paint")]
    [InlineData("\"\"", "")]
    [InlineData("\"[x]\"", "[x]")]
    [InlineData("\"@list\"", "@list")]
    [InlineData("--colour", "--colour")]
    [InlineData("--colour", "run", "--colour")]
    [InlineData("--colour", "figures", "--colour")]
    [InlineData("surplus", "figures", "surplus")]
    [InlineData("--out", "run", "--out")]
    [InlineData("--out", "run", "--out", "")]
    [InlineData("--timeout", "run", "--timeout", "0")]
    [InlineData("--timeout", "run", "--timeout", "soon")]
    [InlineData("--letter", "figures", "--letter")]
    [InlineData("--json or --csv", "figures", "--json", "--csv")]
    [InlineData("--csv with --spreadsheet", "figures", "--spreadsheet")]
    public async Task BadUsageIsRefusedInOneLineThatPointsToTheHelp(string named, params string[] arguments)
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, arguments));
        Assert.Contains(named, message, StringComparison.Ordinal);
        Assert.EndsWith("(see --help)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoTypesAnUnknownVerbIsToldTheVerbsThereAre()
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, "paint"));
        Assert.StartsWith("expected a verb (run, figures", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoNamesAnUnknownLetterIsToldTheLettersThereAre()
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, "figures", "--letter", "kst-1"));
        Assert.Contains("found \"kst-1\"", message, StringComparison.Ordinal);
        var letters = Dataset.Load(_workspace.PathOf("data")).Letters;
        Assert.All(letters, letter => Assert.Contains(letter.Id, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("figures")]
    public async Task OutsideARepositoryItIsSaidWhereToStart(string verb)
    {
        Directory.Delete(_workspace.PathOf("data"), recursive: true);
        var message = Assert.Single(await Refusal.OfAsync(_workspace, verb));
        Assert.Contains("data/datapackage.json", message, StringComparison.Ordinal);
    }
}
