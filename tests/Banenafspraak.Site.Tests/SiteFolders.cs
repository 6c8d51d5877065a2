using Banenafspraak.NotebookHost;
using Banenafspraak.NotebookHost.Tests;

namespace Banenafspraak.Site.Tests;

public class SiteFolders
{
    private static readonly NotebookSite Old = new("Old", []);
    private static readonly NotebookSite New = new("New", []);

    [Fact]
    public void ANewSiteTakesThePlaceOfTheOld()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["site"], Old);
        File.WriteAllText(Path.Combine(folder["site"], "stale.html"), "");
        SiteWriter.Write(folder["site"], New);
        Assert.Contains("New", Index(folder), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder["site"], "stale.html")));
        AssertNothingBeside(folder);
    }

    [Fact]
    public void AFailedWriteLeavesTheOldSite()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["site"], Old);
        var page = new SitePage("page", new ExecutedNotebook(new Notebook([new NotebookCell(CellKind.Code, "a", "") { Outputs = [new DisplayOutput(MimeBundle.Empty.With("x/y", ""))] }]), 1, default, null));
        var broken = New with { Pages = [page], Scripts = [new("x/y", "x.js", () => throw new IOException("disk\nfull"))] };
        var refusal = Assert.Throws<NotebookException>(() => SiteWriter.Write(folder["site"], broken));
        Assert.Equal($"{folder["site"]}: expected a folder that can be written (disk full)", refusal.Message);
        Assert.Contains("Old", Index(folder), StringComparison.Ordinal);
        AssertNothingBeside(folder);
    }

    [Fact]
    public void WhatAKilledRunLeftIsClearedAway()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["site"], Old);
        Directory.CreateDirectory(folder[".site.new"]);
        File.WriteAllText(Path.Combine(folder[".site.new"], "half.html"), "");
        SiteWriter.Write(folder["site"], New);
        Assert.False(File.Exists(Path.Combine(folder["site"], "half.html")));
        AssertNothingBeside(folder);
    }

    [Fact]
    public void ARunThatWasKilledBetweenTheTwoMovesLosesNothing()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["site"], Old);
        Directory.Move(folder["site"], folder[".site.old"]);
        Assert.Throws<NotebookException>(() => new SiteFolder(folder["site"]).Replace(_ => throw new IOException("no")));
        Assert.Contains("Old", Index(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderOfSomebodyElseIsNotTouched()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["site"]);
        File.WriteAllText(Path.Combine(folder["site"], "mine.txt"), "mine");
        var refusal = Assert.Throws<NotebookException>(() => SiteWriter.Write(folder["site"], New));
        Assert.Equal($"{folder["site"]}: expected an empty folder or an earlier site, found other files; nothing was written", refusal.Message);
        Assert.Throws<NotebookException>(() => SiteWriter.ThrowIfNotWritable(folder["site"]));
        Assert.Equal("mine.txt", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(folder["site"]))));
        AssertNothingBeside(folder);
    }

    [Fact]
    public void AnEmptyFolderIsTaken()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["site"]);
        SiteWriter.ThrowIfNotWritable(folder["site"]);
        SiteWriter.Write(folder["site"] + "/", New);
        Assert.Contains("New", Index(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileIsNoFolder()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["site"], "");
        Assert.Contains("found a file", Assert.Throws<NotebookException>(() => SiteWriter.Write(folder["site"], New)).Message, StringComparison.Ordinal);
        Assert.Contains("expected a folder that can be written", Assert.Throws<NotebookException>(() => SiteWriter.Write(Path.Combine(folder["site"], "below"), New)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("below")]
    [InlineData("far/below")]
    public void AFileAboveTheFolderIsToldBeforehand(string below)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["letters.csv"], "");
        var site = Path.Combine(folder["letters.csv"], below);
        var refusal = Assert.Throws<NotebookException>(() => SiteWriter.ThrowIfNotWritable(site));
        Assert.Equal($"{site}: expected a folder that can be written, found that letters.csv is a file", refusal.Message);
    }

    [Fact]
    public void AFolderThatIsStillToBeMadeIsNotMadeBeforehand()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.ThrowIfNotWritable(folder["far/below/site"]);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
        SiteWriter.Write(folder["far/below/site"], New);
        Assert.True(File.Exists(folder["far/below/site/index.html"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ALinkStaysAndTheFolderThatItLeadsToIsReplaced(bool hasOld)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["elsewhere"]);
        var real = folder["elsewhere/real"];
        if (hasOld)
            SiteWriter.Write(real, Old);
        Directory.CreateSymbolicLink(folder["site"], real);
        SiteWriter.ThrowIfNotWritable(folder["site"]);
        SiteWriter.Write(folder["site"], New);
        Assert.Equal(real, new DirectoryInfo(folder["site"]).LinkTarget);
        Assert.Contains("New", File.ReadAllText(Path.Combine(real, "index.html")), StringComparison.Ordinal);
        Assert.Equal(["elsewhere", "site"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(real, Assert.Single(Directory.GetFileSystemEntries(folder["elsewhere"])));
    }

    [Fact]
    public void ALinkToItselfLeadsNowhere()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder["site"], folder["site"]);
        var refusal = Assert.Throws<NotebookException>(() => SiteWriter.ThrowIfNotWritable(folder["site"]));
        Assert.StartsWith($"{folder["site"]}: expected a folder that can be written (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoRunsDoNotWriteOneSiteAtATime()
    {
        using var folder = new TemporaryFolder();
        var inner = Assert.Throws<NotebookException>(() => new SiteFolder(folder["site"]).Replace(_ => SiteWriter.Write(folder["site"], New)));
        Assert.EndsWith("another run is writing this site", inner.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index")]
    [InlineData("../up")]
    [InlineData("<script>")]
    [InlineData("")]
    public void ANameThatIsNoFileNameIsRefused(string name)
    {
        using var folder = new TemporaryFolder();
        var page = new SitePage(name, new ExecutedNotebook(new Notebook([]), 0, default, null));
        Assert.Throws<ArgumentException>(() => SiteWriter.Write(folder["site"], New with { Pages = [page] }));
        Assert.Throws<ArgumentException>(() => SiteWriter.Write(folder["site"], New with { Pages = [page with { Name = "a" }, page with { Name = "a" }] }));
    }

    private static string Index(TemporaryFolder folder) => File.ReadAllText(Path.Combine(folder["site"], "index.html"));

    private static void AssertNothingBeside(TemporaryFolder folder) =>
        Assert.Equal("site", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(folder.Path))));
}
