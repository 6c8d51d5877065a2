using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Banenafspraak.Cli;

/// <summary>This program compiled ahead, with the framework and the C# compiler: what a kernel starts fastest from.</summary>
internal static class AheadPublish
{
    private const string Project = "Banenafspraak.Cli.csproj";

    /// <summary>True where this program itself was published with its framework: there is nothing to compile.</summary>
    public static bool IsDone => File.Exists(Path.Combine(AppContext.BaseDirectory, "System.Private.CoreLib.dll"));

    /// <summary>Publishes the project below which this program was built.</summary>
    /// <param name="folder">A new folder for all that is written: a publish that is stopped leaves nothing between the files of the repository.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The folder of the published program, below <paramref name="folder"/>.</returns>
    /// <exception cref="InputException">The project is not there, or cannot be published.</exception>
    public static async Task<string> RunAsync(string folder, CancellationToken cancellation)
    {
        var project = FindProject();
        var published = Path.Combine(folder, "program");
        var start = new ProcessStartInfo("dotnet",
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", published, "--artifacts-path", Path.Combine(folder, "artifacts"),
            "-p:NotebookLibrary=false", "-p:WholeFolder=false", "-nodeReuse:false", "-nologo", "-v", "minimal",
        ])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        await CompileProgress.ShowAsync("compiling the kernel ahead (some minutes, once; Ctrl-C stops it, and the kernel stays as it is)", report => RunAsync(start, project, report, cancellation));
        return published;
    }

    private static async Task RunAsync(ProcessStartInfo start, string project, Action<string> report, CancellationToken cancellation)
    {
        using var process = Process.Start(start) ?? throw new InputException("dotnet: expected the .NET SDK, which did not start");
        var last = "";
        try
        {
            while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            {
                last = line.Trim();
                report(last);
            }

            await process.WaitForExitAsync(cancellation);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        // On Ctrl-C a terminal tells the SDK as well, which may be the first to end.
        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
            throw new InputException($"{project}: expected a project that can be published, found: {last}");
    }

    private static string FindProject()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var project = Path.Combine(folder.FullName, Project);
            if (File.Exists(project))
                return Path.GetRelativePath(Directory.GetCurrentDirectory(), project);
        }

        throw new InputException($"{AppContext.BaseDirectory}: expected the program where it was built, below {Project}, or published with its framework");
    }
}
