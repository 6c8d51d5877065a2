using System.Diagnostics;

namespace Banenafspraak.Cli.Tests;

/// <summary>Debian's Jupyter with the official .NET Interactive tool as the kernel of the notebooks, installed into a folder of its own when it is first asked for.</summary>
public sealed class OfficialTool : IDisposable
{
    /// <summary>The last version; the tool is no longer developed.</summary>
    private const string Version = "1.0.712001";

    private readonly string _folder = Directory.CreateTempSubdirectory("banenafspraak-official-").FullName;
    private readonly Lazy<JupyterHost> _jupyter;

    public OfficialTool() => _jupyter = new(Install);

    /// <summary>The Jupyter whose kernel it is.</summary>
    internal JupyterHost Jupyter => _jupyter.Value;

    public void Dispose()
    {
        if (_jupyter.IsValueCreated)
            _jupyter.Value.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private JupyterHost Install()
    {
        var start = new ProcessStartInfo("dotnet", ["tool", "install", "Microsoft.dotnet-interactive", "--version", Version, "--tool-path", _folder])
        {
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return new JupyterHost([Path.Combine(_folder, "dotnet-interactive"), "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-local-only", "--http-port-range", "2048-3000"]);
    }
}
