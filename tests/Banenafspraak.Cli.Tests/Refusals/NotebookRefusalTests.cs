namespace Banenafspraak.Cli.Tests;

public sealed class NotebookRefusalTests : IDisposable
{
    /// <summary>One letter more than the name of a page has.</summary>
    private const string LongName = Fifty + Fifty + "x";

    private const string Fifty = "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij";

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task AMissingNotebookIsNamed()
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, "run", "notebooks/none.ipynb"));
        Assert.Equal("notebooks/none.ipynb: expected a notebook, found no such file", message);
    }

    [Fact]
    public async Task ANotebookThatIsCutOffIsRefusedWithItsLineBeforeAnythingRuns()
    {
        var file = _workspace.PathOf("notebooks", Repository.Page2022 + ".ipynb");
        var whole = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, whole[..(whole.Length / 2)]);
        var message = Assert.Single(await Refusal.OfAsync(_workspace));
        Assert.Matches(Repository.Page2022 + @"\.ipynb: line \d+, column \d+: expected JSON", message);
    }

    [Theory]
    [InlineData("notebooks/broken.ipynb")]
    [InlineData("./notebooks/../notebooks/broken.ipynb")]
    public async Task ABrokenNotebookIsNamedAsItWasGiven(string file)
    {
        await File.WriteAllTextAsync(_workspace.PathOf("notebooks", "broken.ipynb"), "{}");
        Assert.Equal([$"{file}: expected nbformat 4, found none"], await Refusal.OfAsync(_workspace, "run", file));
    }

    [Fact]
    public async Task AFolderIsNoNotebook() =>
        Assert.Equal(["notebooks: expected a notebook's file, found a folder"], await Refusal.OfAsync(_workspace, "run", "notebooks"));

    [Fact]
    public async Task AnAtSignIsPartOfANameAndNoListOfArguments()
    {
        await File.WriteAllTextAsync(_workspace.PathOf("list"), $"notebooks/{Repository.StartPage}.ipynb");
        Assert.Equal(["@list: expected a notebook, found no such file"], await Refusal.OfAsync(_workspace, "run", "@list"));
    }

    [Fact]
    public async Task ANotebookForAnotherKernelIsRefused()
    {
        _workspace.Change($"notebooks/{Repository.StartPage}.ipynb", "\".net-csharp\"", "\"python3\"");
        var message = Assert.Single(await Refusal.OfAsync(_workspace));
        Assert.EndsWith(Repository.StartPage + ".ipynb: expected the kernel .net-csharp, found python3", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoNotebooksOfOneNameAreRefusedBecauseTheirPagesWouldBeOne()
    {
        _workspace.AddNotebook("notebooks/quick.ipynb", "1");
        _workspace.AddNotebook("other/quick.ipynb", "1");
        var message = Assert.Single(await Refusal.OfAsync(_workspace, "run", "notebooks/quick.ipynb", "other/quick.ipynb"));
        Assert.StartsWith("other/quick.ipynb: expected notebooks with different names", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderOfNotebooksThatIsEmptyIsNamed()
    {
        foreach (var file in Directory.EnumerateFiles(_workspace.PathOf("notebooks"), "*.ipynb"))
            File.Delete(file);
        var message = Assert.Single(await Refusal.OfAsync(_workspace));
        Assert.Contains("notebooks: expected notebooks (*.ipynb), found none", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notebooks/index.ipynb")]
    [InlineData("notebooks/" + LongName + ".ipynb")]
    [InlineData("notebooks/é.ipynb")]
    [InlineData("notebooks/a b.ipynb", "notebooks/a-b.ipynb")]
    public async Task ANameThatGivesNoPageOfItsOwnIsRefusedBeforeAnythingRuns(params string[] files)
    {
        foreach (var file in files)
            _workspace.AddNotebook(file, "System.IO.File.Create(\"ran\").Dispose();");
        var message = Assert.Single(await Refusal.OfAsync(_workspace, ["run", .. files]));
        Assert.StartsWith(files[^1] + ": ", message, StringComparison.Ordinal);
    }
}
