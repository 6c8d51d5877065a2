namespace Banenafspraak.Cli.Tests;

/// <summary>Faults in data/ are told before a notebook runs, and by every verb in the same words.</summary>
public sealed class DataRefusalTests : IDisposable
{
    private const string Figures = $"data/figures/{Repository.Letter}.csv";

    /// <summary>The file as messages name it.</summary>
    private const string Shown = $"figures/{Repository.Letter}.csv";

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("run")]
    [InlineData("figures", "--json")]
    public async Task AWordOutsideTheVocabularyIsNamedWithFileLineColumnAndTheWordsThatMayStandThere(params string[] arguments)
    {
        _workspace.Change(Figures, "81.117,81117,job,", "81.117,81117,jobb,");
        var message = Assert.Single(await Refusal.OfAsync(_workspace, arguments), m => m.Contains("line 5", StringComparison.Ordinal));
        Assert.StartsWith(Shown + ", line 5, column unit: expected one of job, person, ", message, StringComparison.Ordinal);
        Assert.EndsWith("; found \"jobb\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryFaultIsToldOnALineOfItsOwn()
    {
        SpoilLine(Figures, 2, ",exact,", ",exakt,");
        SpoilLine(Figures, 3, "100.000,100000", "100.000,hundred thousand");
        SpoilLine("data/series/national.csv", 4, ",measured,", ",guessed,");
        SpoilLine("data/subjects.csv", 3, "markt,sector", "totaal,sector");
        var messages = await Refusal.OfAsync(_workspace, "figures");
        foreach (var place in new[]
        {
            Shown + ", line 2, column qualifier",
            Shown + ", line 3, column value",
            "series/national.csv, line 4, column basis",
            "subjects.csv, line 3, column id",
        })
            Assert.Contains(messages, m => m.StartsWith(place + ": expected ", StringComparison.Ordinal));
        Assert.All(messages, m => Assert.Matches(@"^[a-z0-9/-]+\.csv(, line \d+)?(, column [a-z_]+)?: expected .", m));
    }

    [Fact]
    public async Task AMissingFileIsNamed()
    {
        File.Delete(_workspace.PathOf("data", "subjects.csv"));
        Assert.Contains("subjects.csv: expected this file, found none", await Refusal.OfAsync(_workspace, "figures"));
    }

    [Fact]
    public async Task ADescriptorThatIsNoJsonIsNamedWithItsLine()
    {
        await File.WriteAllTextAsync(_workspace.PathOf("data", "datapackage.json"), "{\n  \"resources\": [,\n");
        Assert.Equal(["datapackage.json, line 2: expected valid JSON"], await Refusal.OfAsync(_workspace, "figures"));
    }

    [Theory]
    [InlineData("notebooks")]
    [InlineData("nowhere")]
    [InlineData("data/letters.csv")]
    public async Task AFolderWithoutDataIsNamedWithTheFileThatIsMissing(string folder) =>
        Assert.Equal([$"{folder}: expected a folder with datapackage.json, found none"], await Refusal.OfAsync(_workspace, "figures", "--data", folder));

    /// <summary>A draft goes where the data are kept, and the shell makes its file, empty, before the program starts.</summary>
    [Fact]
    public async Task ALetterIsReadThoughTheDataAreFaultyWhereItDoesNotNeedThem()
    {
        await File.WriteAllTextAsync(_workspace.PathOf("data", "figures", "kst-34352-400.csv"), "");
        SpoilLine(Figures, 2, ",exact,", ",exakt,");
        File.Delete(_workspace.PathOf("data", "corrections.csv"));
        Assert.Equal(2, (await _workspace.RunAsync("figures")).ExitCode);
        var read = await _workspace.RunAsync("read", "data/samples/letter.md", "--figures");
        Assert.Equal((0, ""), (read.ExitCode, read.Errors));
        Assert.Equal((await ProgramRun.InAsync(Repository.Root, "read", "data/samples/letter.md", "--figures")).Output, read.Output);
    }

    private void SpoilLine(string file, int line, string from, string to)
    {
        var lines = File.ReadAllLines(_workspace.PathOf(file));
        Assert.Contains(from, lines[line - 1], StringComparison.Ordinal);
        lines[line - 1] = lines[line - 1].Replace(from, to, StringComparison.Ordinal);
        File.WriteAllLines(_workspace.PathOf(file), lines);
    }
}
