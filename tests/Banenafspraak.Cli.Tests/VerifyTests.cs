using System.Text.Json;

namespace Banenafspraak.Cli.Tests;

public class VerifyTests
{
    /// <summary>Texts of the letters; they stand beside the project where it is developed, and nowhere else.</summary>
    private static readonly string Letters = Path.GetFullPath(Repository.PathOf("..", "shared", "letters"));

    [LettersFact]
    public async Task TheDataAgreesWithTheLetters()
    {
        var run = await ProgramRun.InAsync(Repository.Root, "verify", "--letters", Letters);
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(5, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal("", run.Errors);
    }

    [LettersFact]
    public async Task ANumberThatChangedInTheDataIsNamedWithItsRow()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Change("data/mentions/kst-34352-299.csv", "inleiding/p1/1,inleiding,p1/1,17,2013,", "inleiding/p1/1,inleiding,p1/1,17,2014,");
        var run = await workspace.RunAsync("verify", "--letters", Letters);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("kst-34352-299/inleiding/p1/1: expected \"2014\", found \"2013\" at ", Assert.Single(run.Output.Split('\n'), l => l.StartsWith("data/mentions/kst-34352-299.csv:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [LettersFact]
    public async Task WordsThatChangedInTheDataAreNamedWithTheirRow()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Change("data/statements.csv", "terugblik,p1/s1,29,niet gehaald,", "terugblik,p1/s1,29,ruim gehaald,");
        var run = await workspace.RunAsync("verify", "--letters", Letters);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("kst-34352-299/terugblik/p1/s1: expected \"ruim gehaald\" on line 29, found no such words in this paragraph", Assert.Single(run.Output.Split('\n'), l => l.StartsWith("data/statements.csv:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(", 13 statements, 1 mismatches (markdown", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonNamesEachMismatchWithRowAndPlace()
    {
        using var workspace = new TemporaryWorkspace();
        Directory.CreateDirectory(workspace.PathOf("letters"));
        await File.WriteAllTextAsync(workspace.PathOf("letters", "kst-34352-202.txt"), "### **Conclusie**\n\nEr zijn 12 banen.\n");
        var run = await workspace.RunAsync("verify", "--json");
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var text = Assert.Single(json.RootElement.GetProperty("texts").EnumerateArray());
        Assert.Equal("markdown", text.GetProperty("form").GetString());
        Assert.Equal(8, text.GetProperty("statements").GetInt32());
        var mismatch = text.GetProperty("mismatches").EnumerateArray().Single(m => m.GetProperty("id").GetString() == "kst-34352-202/conclusie/p1/1");
        Assert.Equal("unlisted", mismatch.GetProperty("kind").GetString());
        Assert.Equal(3, mismatch.GetProperty("line").GetInt32());
        Assert.Equal(9, mismatch.GetProperty("column").GetInt32());
        Assert.Equal(4, json.RootElement.GetProperty("notChecked").GetArrayLength());
    }

    [Fact]
    public async Task AFolderWithoutTextsIsRefused()
    {
        using var workspace = new TemporaryWorkspace();
        var run = await workspace.RunAsync("verify");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("fetch", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(2, (await workspace.RunAsync("verify", "--letters", "data")).ExitCode);
        Assert.Equal(2, (await workspace.RunAsync("verify", "--letters", "nowhere")).ExitCode);
    }

    [Fact]
    public async Task ATextThatIsNotTextIsRefusedAtItsPlace()
    {
        using var workspace = new TemporaryWorkspace();
        Directory.CreateDirectory(workspace.PathOf("letters"));
        await File.WriteAllBytesAsync(workspace.PathOf("letters", "kst-34352-202.txt"), [(byte)'a', (byte)'\n', 0xFF]);
        var run = await workspace.RunAsync("verify");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("kst-34352-202.txt(2,1): expected text in UTF-8", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>A test that needs the letters' texts; skipped with the reason where they are missing.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LettersFactAttribute : FactAttribute
    {
        public LettersFactAttribute() => Skip = Directory.Exists(Letters) ? null : "the letters' texts (../shared/letters) are not on this machine";
    }
}
