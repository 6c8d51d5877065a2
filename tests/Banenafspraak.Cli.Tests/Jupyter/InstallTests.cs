using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Banenafspraak.Cli.Tests;

/// <summary>The kernel among Jupyter's kernels, installed by the program where it was built.</summary>
public sealed class InstallTests : IClassFixture<JupyterHost>, IDisposable
{
    private const string Kernel = ".net-csharp";
    private const string OtherName = "banenafspraak";

    /// <summary>Where the program was built, below its project.</summary>
    private static readonly string Built =
        AppContext.BaseDirectory.Replace(Path.Combine("tests", "Banenafspraak.Cli.Tests"), Path.Combine("lib", "Banenafspraak.Cli"), StringComparison.Ordinal);

    private readonly string _folder = Directory.CreateTempSubdirectory("banenafspraak-install-").FullName;
    private readonly JupyterHost _jupyter;

    public InstallTests(JupyterHost jupyter) => _jupyter = jupyter;

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
        Assert.True(Directory.Exists(Path.Combine(spec.RootElement.GetProperty("env").GetProperty("DOTNET_ROOT").GetString()!, "shared")));
        Assert.Equal(".NET (C#) - Banenafspraak", spec.RootElement.GetProperty("display_name").GetString());
        Assert.True(File.Exists(program));
        Assert.Equal([Path.GetDirectoryName(program)], Directory.EnumerateDirectories(Path.Combine(Prefix, "share", "banenafspraak")));

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
        Assert.True(File.Exists(Path.Combine(_folder, "home", "banenafspraak", "kernel", "banenafspraak.dll")));
        Assert.Equal(2, (await RunAsync("install", "--name", "Not Good")).ExitCode);
    }

    [JupyterFact]
    public async Task ANotebookRunsOnTheKernelThatWasInstalled()
    {
        var install = await RunAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["JUPYTER_DATA_DIR"] = Path.Combine(_jupyter.Folder, "data"), ["XDG_DATA_HOME"] = Path.Combine(_folder, "home") }, "install", "--name", "installed");
        Assert.True(install.ExitCode == 0, install.ToString());
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook("notebooks/small.ipynb", "Environment.ProcessPath");
        var converted = await _jupyter.PythonAsync(
            workspace.PathOf("notebooks"), "-m", "nbconvert", "--to", "notebook", "--execute", "small.ipynb", "--ExecutePreprocessor.kernel_name=installed", "--stdout");
        Assert.Contains(Path.Combine(_folder, "home", "banenafspraak", "kernel", "banenafspraak"), converted.Output, StringComparison.Ordinal);
    }

    [JupyterFact]
    public async Task ACompilationThatIsStoppedLeavesTheKernelThatWasThere()
    {
        var install = await RunAsync("install", "--prefix", Prefix);
        Assert.True(install.ExitCode == 0, install.ToString());
        var before = Directory.EnumerateFileSystemEntries(Prefix, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        using var process = ProgramRun.Start(Built, _folder, Variables, ["jupyter", "install", "--prefix", Prefix, "--compile"]);
        while (await process.StandardError.ReadLineAsync() is { } line && !line.StartsWith("compiling", StringComparison.Ordinal))
        {
        }

        var staging = Path.Combine(Prefix, "share", "banenafspraak", "kernel.new");
        while (!Directory.Exists(staging) && !process.HasExited)
            await Task.Delay(20);
        using (var signal = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await signal.WaitForExitAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((2, "banenafspraak: stopped before the end; the kernel is as it was, and the command can be given again"), (process.ExitCode, errors.TrimEnd()));
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(Prefix, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Dictionary<string, string> Variables => new(StringComparer.Ordinal)
    {
        ["JUPYTER_DATA_DIR"] = Path.Combine(_folder, "data"),
        ["XDG_DATA_HOME"] = Path.Combine(_folder, "home"),
    };

    private Task<ProgramRun> RunAsync(params string[] arguments) => RunAsync(Variables, arguments);

    private Task<ProgramRun> RunAsync(Dictionary<string, string> variables, params string[] arguments) => ProgramRun.OfAsync(Built, _folder, variables, ["jupyter", .. arguments]);

    private string Foreign(string name)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(Kernels, name)).FullName, "kernel.json");
        File.WriteAllText(file, """{"argv": ["other", "{connection_file}"], "display_name": "other", "language": "C#"}""");
        return file;
    }
}
