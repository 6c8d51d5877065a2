using System.Diagnostics;
using System.Text.Json;

namespace Banenafspraak.Cli.Tests;

/// <summary>Debian's Jupyter with this build of the program as the kernel of the notebooks, in a folder of its own.</summary>
public sealed class JupyterHost : IDisposable
{
    /// <summary>Debian's Python, for which its Jupyter is installed.</summary>
    public const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly (string Module, string Package)[] Needed =
    [
        ("jupyter_client", "python3-jupyter-client"), ("jupyter_kernel_test", "python3-jupyter-kernel-test"),
        ("nbconvert", "jupyter-nbconvert"), ("ipykernel", "python3-ipykernel"),
    ];

    private readonly TemporaryWorkspace _workspace = new();

    public JupyterHost()
        : this(["dotnet", Path.Combine(AppContext.BaseDirectory, "banenafspraak.dll"), "jupyter", "start", "{connection_file}"])
    {
    }

    /// <summary>The same with another program as that kernel.</summary>
    internal JupyterHost(string[] argv)
    {
        var kernel = Path.Combine(Folder, "kernels", ".net-csharp");
        Directory.CreateDirectory(kernel);
        File.WriteAllText(Path.Combine(kernel, "kernel.json"), JsonSerializer.Serialize(new
        {
            argv,
            display_name = "under test",
            language = "C#",
            interrupt_mode = "message",
        }));
    }

    /// <summary>Why there is no Jupyter; null where there is one.</summary>
    public static string? Missing { get; } = FindMissing();

    /// <summary>A folder for what a test writes.</summary>
    public string Folder => _workspace.Root;

    /// <summary>Runs Python with these arguments to its end; the kernel is known there.</summary>
    internal async Task<ProgramRun> PythonAsync(string workingDirectory, params string[] arguments)
    {
        using var process = StartPython(workingDirectory, arguments);
        process.StandardInput.Close();
        using var end = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(end.Token);
            var errors = process.StandardError.ReadToEndAsync(end.Token);
            await process.WaitForExitAsync(end.Token);
            return new ProgramRun(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Starts Python without waiting for its end.</summary>
    internal Process StartPython(string workingDirectory, params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["JUPYTER_PATH"] = Folder;
        start.Environment["JUPYTER_DATA_DIR"] = Path.Combine(Folder, "data");
        start.Environment["JUPYTER_CONFIG_DIR"] = Path.Combine(Folder, "config");
        start.Environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["JUPYTER_RUNTIME_DIR"] = Path.Combine(Folder, "runtime");
        return Process.Start(start) ?? throw new InvalidOperationException("Python did not start.");
    }

    public void Dispose() => _workspace.Dispose();

    private static string? FindMissing()
    {
        if (!File.Exists(Python))
            return $"{Python} is not on this machine";
        var missing = Needed.FirstOrDefault(each => !Directory.Exists($"/usr/lib/python3/dist-packages/{each.Module}"));
        return missing.Module is null ? null : $"{missing.Module} is not on this machine (Debian: apt-get install {missing.Package})";
    }
}
