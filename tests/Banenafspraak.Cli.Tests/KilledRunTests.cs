namespace Banenafspraak.Cli.Tests;

public class KilledRunTests
{
    private static readonly IReadOnlyDictionary<string, string> NoVariables = new Dictionary<string, string>(StringComparer.Ordinal);

    [Fact]
    public async Task ARunThatIsKilledLeavesTheEarlierSiteWholeAndTheNextOneClearsUp()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook("notebooks/quick.ipynb", "1 + 1");
        workspace.AddNotebook("notebooks/endless.ipynb", "System.IO.File.Create(\"busy\").Dispose();", "System.Threading.Thread.Sleep(-1);");
        Assert.Equal(0, (await workspace.RunAsync("run", "notebooks/quick.ipynb")).ExitCode);
        var site = FolderContents.Of(workspace.Site);

        using (var process = ProgramRun.Start(workspace.Root, NoVariables, "run", "notebooks/endless.ipynb"))
        {
            while (!File.Exists(workspace.PathOf("notebooks", "busy")) && !process.HasExited)
                await Task.Delay(50);
            Assert.False(process.HasExited);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        Assert.Equal(site, FolderContents.Of(workspace.Site));
        Assert.Equal(0, (await workspace.RunAsync("run", "notebooks/quick.ipynb")).ExitCode);
        var left = Directory.EnumerateFileSystemEntries(workspace.Root).Select(Path.GetFileName);
        Assert.Equal(["data", "notebooks", "site"], left.Order(StringComparer.Ordinal));
    }
}
