using System.Text.Json;

namespace Banenafspraak.Cli.Tests;

/// <summary>The kernel among Jupyter's kernels. The program is not compiled ahead here: it looks as if it had been, and is copied.</summary>
public sealed class InstallTests : IDisposable
{
    private const string Kernel = ".net-csharp";
    private const string OtherName = "banenafspraak";
    private const string MarkOfPublished = "System.Private.CoreLib.dll";

    private readonly string _folder = Directory.CreateTempSubdirectory("banenafspraak-install-").FullName;

    public InstallTests()
    {
        var built = AppContext.BaseDirectory.Replace(Path.Combine("tests", "Banenafspraak.Cli.Tests"), Path.Combine("lib", "Banenafspraak.Cli"), StringComparison.Ordinal);
        Directory.CreateDirectory(ProgramFolder);
        foreach (var file in Directory.EnumerateFiles(built))
            File.Copy(file, Path.Combine(ProgramFolder, Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(ProgramFolder, MarkOfPublished), "");
    }

    private string ProgramFolder => Path.Combine(_folder, "published");

    private string Prefix => Path.Combine(_folder, "venv");

    private string Kernels => Path.Combine(Prefix, "share", "jupyter", "kernels");

    [JupyterFact]
    public async Task InstallTellsJupyterOfTheProgramAndUninstallLeavesNothing()
    {
        foreach (var _ in new[] { "the first time", "over itself" })
        {
            var install = await RunAsync("install", "--prefix", Prefix);
            Assert.True(install.ExitCode == 0, install.ToString());
            Assert.Equal($"kernel {Kernel}: {Path.Combine(Kernels, Kernel)}", Assert.Single(install.ErrorLines));
        }

        using var spec = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Kernels, Kernel, "kernel.json")));
        var program = Path.Combine(Prefix, "share", "banenafspraak", "kernel", OperatingSystem.IsWindows() ? "banenafspraak.exe" : "banenafspraak");
        Assert.Equal([program, "jupyter", "start", "{connection_file}"], spec.RootElement.GetProperty("argv").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(".NET (C#) - Banenafspraak", spec.RootElement.GetProperty("display_name").GetString());
        Assert.True(File.Exists(program));

        var uninstall = await RunAsync("uninstall", "--prefix", Prefix);
        Assert.Equal((0, $"removed {Kernel}"), (uninstall.ExitCode, Assert.Single(uninstall.ErrorLines)));
        Assert.Empty(Directory.EnumerateFiles(Prefix, "*", SearchOption.AllDirectories));
        var again = await RunAsync("uninstall", "--prefix", Prefix);
        Assert.Equal((0, "no kernel of this program was there"), (again.ExitCode, Assert.Single(again.ErrorLines)));
    }

    [JupyterFact]
    public async Task TheKernelOfAnotherProgramIsLeftAlone()
    {
        var foreign = Foreign(Kernel);
        var before = await File.ReadAllTextAsync(foreign);
        var install = await RunAsync("install", "--prefix", Prefix);
        Assert.True(install.ExitCode == 0, install.ToString());
        Assert.Equal(
            [$"{Kernel} is the kernel of another program and stays as it is; this one is called {OtherName}", $"kernel {OtherName}: {Path.Combine(Kernels, OtherName)}"],
            install.ErrorLines);
        Assert.True(File.Exists(Path.Combine(Kernels, OtherName, "kernel.json")));
        var uninstall = await RunAsync("uninstall", "--prefix", Prefix);
        Assert.Equal($"removed {OtherName}", Assert.Single(uninstall.ErrorLines));
        Assert.Equal(before, await File.ReadAllTextAsync(foreign));
        Assert.Equal([foreign], Directory.EnumerateFiles(Prefix, "*", SearchOption.AllDirectories));
    }

    [JupyterFact]
    public async Task WithoutANameThatIsFreeNothingIsWritten()
    {
        string[] foreign = [Foreign(Kernel), Foreign(OtherName)];
        var install = await RunAsync("install", "--prefix", Prefix);
        Assert.Equal(2, install.ExitCode);
        Assert.EndsWith("expected no kernel of another program there; choose a --name", Assert.Single(install.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(foreign.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Prefix, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [JupyterFact]
    public async Task WithoutAPrefixItIsForTheUserAndTheNameMayBeChosen()
    {
        var install = await RunAsync("install", "--user", "--name", "mine");
        Assert.True(install.ExitCode == 0, install.ToString());
        Assert.True(File.Exists(Path.Combine(_folder, "data", "kernels", "mine", "kernel.json")));
        Assert.True(File.Exists(Path.Combine(_folder, "home", "banenafspraak", "kernel", MarkOfPublished)));
        Assert.Equal(2, (await RunAsync("install", "--name", "Not Good")).ExitCode);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.OfAsync(
        ProgramFolder,
        _folder,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["JUPYTER_DATA_DIR"] = Path.Combine(_folder, "data"), ["XDG_DATA_HOME"] = Path.Combine(_folder, "home") },
        ["jupyter", .. arguments]);

    private string Foreign(string name)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(Kernels, name)).FullName, "kernel.json");
        File.WriteAllText(file, """{"argv": ["other", "{connection_file}"], "display_name": "other", "language": "C#"}""");
        return file;
    }
}
