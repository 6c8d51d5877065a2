namespace Banenafspraak.Cli.Tests;

public sealed class ExportVerbTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task ParquetIsWrittenWhereNoFormatIsNamed()
    {
        var run = await _workspace.RunAsync("export", "out");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.True(File.Exists(_workspace.PathOf("out", "letters.parquet")));
        Assert.Equal(["data", "notebooks", "out"], Directory.EnumerateFileSystemEntries(_workspace.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnEarlierExportIsReplacedAsAWholeAndTheSameDataGiveTheSameBytes()
    {
        Assert.Equal(0, (await _workspace.RunAsync("export", "out", "--format", "xlsx")).ExitCode);
        var first = FolderContents.Of(_workspace.PathOf("out"));
        Assert.Equal(0, (await _workspace.RunAsync("export", "out", "--format", "json")).ExitCode);
        Assert.DoesNotContain(FolderContents.Of(_workspace.PathOf("out")), f => f.Contains(".xlsx", StringComparison.Ordinal));
        Assert.Equal(0, (await _workspace.RunAsync("export", "out", "--format", "xlsx")).ExitCode);
        Assert.Equal(first, FolderContents.Of(_workspace.PathOf("out")));
    }

    [Fact]
    public async Task ACsvExportIsDataOfWhichTheProgramGivesTheSameFigures()
    {
        Assert.Equal(0, (await _workspace.RunAsync("export", "out", "--format", "csv")).ExitCode);
        Assert.Equal((await _workspace.RunAsync("figures", "--csv")).Output, (await _workspace.RunAsync("figures", "--csv", "--data", "out")).Output);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("notebooks")]
    [InlineData(".")]
    public async Task AFolderWithOtherFilesIsNotReplaced(string folder)
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, "export", folder));
        Assert.Equal($"{folder}: expected an empty folder or an earlier export, found other files; nothing was written", message);
    }

    [Fact]
    public async Task AnExportThatSomebodyAddedAFileToIsNotReplaced()
    {
        Assert.Equal(0, (await _workspace.RunAsync("export", "out")).ExitCode);
        await File.WriteAllTextAsync(_workspace.PathOf("out", "notes.txt"), "mine");
        Assert.Single(await Refusal.OfAsync(_workspace, "export", "out"));
    }

    [Theory]
    [InlineData("expected a format (csv, json, ndjson, xlsx, parquet), found \"excel\"; did you mean ", "out", "--format", "excel")]
    [InlineData("expected the name of a folder, found \"\"", "")]
    [InlineData("/proc/out: expected a folder that can be written", "/proc/out")]
    [InlineData("data/letters.csv: expected a folder for the export, found a file", "data/letters.csv")]
    public async Task BadUsageIsToldInOneLine(string message, params string[] arguments) =>
        Assert.StartsWith(message, Assert.Single(await Refusal.OfAsync(_workspace, ["export", .. arguments])), StringComparison.Ordinal);
}
