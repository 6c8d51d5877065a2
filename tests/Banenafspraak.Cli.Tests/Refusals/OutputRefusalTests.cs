namespace Banenafspraak.Cli.Tests;

/// <summary>Places where no site can or may be written: an earlier site stays, and nothing half-written is left beside it.</summary>
public sealed class OutputRefusalTests : IAsyncLifetime
{
    private readonly TemporaryWorkspace _workspace = new();

    public async Task InitializeAsync()
    {
        _workspace.AddNotebook("notebooks/quick.ipynb", "1 + 1");
        var run = await _workspace.RunAsync("run", "notebooks/quick.ipynb");
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    public Task DisposeAsync()
    {
        _workspace.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("data/letters.csv")]
    [InlineData("data/letters.csv/site")]
    [InlineData("data/letters.csv/deep/er")]
    [InlineData("/proc/site")]
    [InlineData("/")]
    public async Task APlaceThatCannotBeWrittenIsNamed(string folder)
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, "run", "notebooks/quick.ipynb", "--out", folder));
        Assert.StartsWith(folder + ": ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("notebooks")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task AFolderWithOtherFilesIsNotReplaced(string folder)
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, "run", "notebooks/quick.ipynb", "--out", folder));
        Assert.Equal($"{folder}: expected an empty folder or an earlier site, found other files; nothing was written", message);
    }

    [Fact]
    public async Task AnEmptyFolderIsFilled()
    {
        Directory.CreateDirectory(_workspace.PathOf("empty"));
        Assert.Equal(0, (await _workspace.RunAsync("run", "notebooks/quick.ipynb", "--out", "empty")).ExitCode);
        Assert.Equal(FolderContents.Of(_workspace.Site), FolderContents.Of(_workspace.PathOf("empty")));
    }

    [Fact]
    public async Task AnEarlierSiteIsReplacedAsAWhole()
    {
        _workspace.AddNotebook("notebooks/other.ipynb", "2 + 2");
        Assert.Equal(0, (await _workspace.RunAsync("run", "notebooks/other.ipynb")).ExitCode);
        Assert.True(File.Exists(_workspace.PathOf("site", "other.html")));
        Assert.False(File.Exists(_workspace.PathOf("site", "quick.html")));
    }
}
