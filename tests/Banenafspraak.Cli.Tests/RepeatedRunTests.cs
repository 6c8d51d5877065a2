
namespace Banenafspraak.Cli.Tests;

[Collection(SharedSiteGroup.Name)]
public class RepeatedRunTests(SharedSite site)
{
    [Fact]
    public void ARunChangesNothingOutsideTheSite()
    {
        Assert.Equal(site.Before, FolderContents.Of(site.Workspace.Root, IsOutsideTheSite));
    }

    [Fact]
    public async Task ASecondRunChangesNoByte()
    {
        var before = FolderContents.Of(site.Workspace.Root);
        Assert.Equal(0, (await site.Workspace.RunAsync()).ExitCode);
        Assert.Equal(before, FolderContents.Of(site.Workspace.Root));
    }

    [Fact]
    public async Task AnotherFolderLanguageAndTimeZoneGiveTheSameBytes()
    {
        using var elsewhere = new TemporaryWorkspace();
        var start = Directory.CreateDirectory(elsewhere.PathOf("a", "b")).FullName;
        var habits = new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Auckland" };
        var names = NotebookFiles.All.Select(f => Path.Combine("..", "..", "notebooks", Path.GetFileName(f)));
        var run = await ProgramRun.InAsync(start, habits, ["run", .. names, "--out", elsewhere.PathOf("pages", "of today")]);
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(FolderContents.Of(site.Workspace.Site), FolderContents.Of(elsewhere.PathOf("pages", "of today")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(start));
    }

    [Fact]
    public void NoFileOfTheSiteNamesAFolderOfThisMachine()
    {
        foreach (var file in Directory.EnumerateFiles(site.Workspace.Site, "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(Path.GetDirectoryName(site.Workspace.Root)!, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Repository.Root, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheCommittedOutputsAreThoseOfARun()
    {
        foreach (var file in NotebookFiles.All)
            Assert.Equal(File.ReadAllText(site.Workspace.PathOf("site", "notebooks", Path.GetFileName(file))), File.ReadAllText(file));
    }

    [Fact]
    public async Task SavingPutsTheOutputsIntoTheNotebookAndChangesNothingElse()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook("notebooks/quick.ipynb", "1 + 1");
        var before = FolderContents.Of(workspace.Root, Others);
        var run = await workspace.RunAsync("run", "--save", "notebooks/quick.ipynb");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(workspace.Text("site", "notebooks", "quick.ipynb"), workspace.Text("notebooks", "quick.ipynb"));
        Assert.Contains("\"execution_count\": 1", workspace.Text("notebooks", "quick.ipynb"), StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(workspace.Root, Others));

        static bool Others(string path) => IsOutsideTheSite(path) && !path.EndsWith("quick.ipynb", StringComparison.Ordinal);
    }

    private static bool IsOutsideTheSite(string path) => path.Split(Path.DirectorySeparatorChar)[0] != "site";
}
