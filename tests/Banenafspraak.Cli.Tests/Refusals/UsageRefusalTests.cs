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
    [InlineData("--csv with --spreadsheet", "audit", "--spreadsheet", "--xlsx", "x")]
    [InlineData("--json or --xlsx, found both", "figures", "--json", "--xlsx", "x")]
    [InlineData("--ndjson or --csv or --parquet, found all of them", "audit", "--ndjson", "--csv", "--parquet", "x")]
    [InlineData("--xlsx", "figures", "--xlsx")]
    [InlineData("--parquet the name of a file", "figures", "--parquet", "")]
    [InlineData("--verdict", "figures", "--verdict", "exact")]
    [InlineData("DIR", "export")]
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
