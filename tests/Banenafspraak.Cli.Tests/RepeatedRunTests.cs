namespace Banenafspraak.Cli.Tests;

[Collection(SharedSiteGroup.Name)]
public class RepeatedRunTests(SharedSite site)
{
    [Fact]
    public void ARunChangesNothingOutsideTheSite()
    {
        var outside = FolderContents.Of(site.Workspace.Root, path => path.Split(Path.DirectorySeparatorChar)[0] != "site");
        Assert.Equal(site.Before, outside);
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
        var habits = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Auckland" };
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
    public async Task SavingPutsTheOutputsOfTheSiteIntoTheNotebooks()
    {
        using var workspace = new TemporaryWorkspace();
        var name = Repository.Page2022 + ".ipynb";
        var others = FolderContents.Of(workspace.Root, path => !path.EndsWith(name, StringComparison.Ordinal));
        var run = await workspace.RunAsync("run", "--save", Path.Combine("notebooks", name));
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(workspace.Text("site", "notebooks", name), workspace.Text("notebooks", name));
        Directory.Delete(workspace.Site, recursive: true);
        Assert.Equal(others, FolderContents.Of(workspace.Root, path => !path.EndsWith(name, StringComparison.Ordinal)));
    }
}
