using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Banenafspraak.Cli.Tests;

/// <summary>
/// What <c>dotnet publish</c> gives needs nothing else: elsewhere, without variables, programs or a network, the verbs do what they do in the
/// repository. It is published without machine code, which takes minutes and changes no result, and beside the repository's own files.
/// </summary>
[Collection(AloneGroup.Name)]
public sealed class PublishedFolderTests(PublishedFolder published) : IClassFixture<PublishedFolder>
{
    [Theory]
    [InlineData("figures", "--csv")]
    [InlineData("audit", "--json")]
    public async Task DataAreFoundBesideTheProgram(params string[] arguments)
    {
        var run = await published.RunAsync(arguments);
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal((await ProgramRun.InAsync(Repository.Root, arguments)).Output, run.Output);
    }

    [Fact]
    public async Task ALetterIsRead()
    {
        var run = await published.RunAsync("read", Path.Combine(published.Program, "data", "samples", "letter.md"));
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("99199", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotebooksRunAndGiveTheSiteThatWasPublished()
    {
        var run = await published.RunAsync("run", "--out", "site");
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.True(File.Exists(Path.Combine(published.Program, "site", "index.html")));
        Assert.Equal(FolderContents.Of(Path.Combine(published.Program, "site")), FolderContents.Of(Path.Combine(published.Elsewhere, "site")));
    }
}

/// <summary>The published folder, moved to where nothing of the repository is near.</summary>
public sealed class PublishedFolder : IAsyncLifetime
{
    private const string Unshare = "/usr/bin/unshare";

    private readonly string _root = Directory.CreateTempSubdirectory("banenafspraak-published-").FullName;
    private bool _canLeaveNetwork;

    internal string Program => Path.Combine(_root, "één map");

    internal string Elsewhere => Path.Combine(_root, "elsewhere");

    public async Task InitializeAsync()
    {
        var (published, artifacts) = (Path.Combine(_root, "published"), Path.Combine(_root, "artifacts"));
        var made = await RunAsync(new ProcessStartInfo("dotnet",
        [
            "publish", Repository.PathOf("lib", "Banenafspraak.Cli"), "-r", RuntimeInformation.RuntimeIdentifier, "-o", published, "--artifacts-path", artifacts,
            "-p:NotebookLibrary=false", "-p:PublishReadyToRun=false", "-p:PublishReadyToRunComposite=false", "-nodeReuse:false", "-nologo", "-v", "quiet",
        ]));
        if (made.ExitCode != 0)
            throw new InvalidOperationException(made.ToString());
        Directory.Delete(artifacts, recursive: true);
        Directory.Move(published, Program);
        Directory.CreateDirectory(Elsewhere);
        _canLeaveNetwork = File.Exists(Unshare) && (await RunAsync(new ProcessStartInfo(Unshare, ["-rn", "true"]))).ExitCode == 0;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Runs the program without any variable but an empty PATH and a home, and without a network where the machine can take it away.</summary>
    internal Task<ProgramRun> RunAsync(params string[] arguments)
    {
        var program = Path.Combine(Program, OperatingSystem.IsWindows() ? "banenafspraak.exe" : "banenafspraak");
        var start = _canLeaveNetwork ? new ProcessStartInfo(Unshare, ["-rn", program, .. arguments]) : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = Elsewhere;
        start.Environment.Clear();
        start.Environment["PATH"] = "";
        start.Environment["HOME"] = Elsewhere;
        return RunAsync(start);
    }

    private static async Task<ProgramRun> RunAsync(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
