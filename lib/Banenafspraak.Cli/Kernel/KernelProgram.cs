using System.Diagnostics;
using System.Runtime.InteropServices;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>The program that the kernel runs: this one, compiled ahead, in a folder of its own that no build touches.</summary>
internal static class KernelProgram
{
    private const string Project = "Banenafspraak.Cli.csproj";

    /// <summary>The name of the program's file.</summary>
    private static string FileName => OperatingSystem.IsWindows() ? "banenafspraak.exe" : "banenafspraak";

    /// <summary>Makes the program in <paramref name="folder"/>, replacing one that is there, and gives its file.</summary>
    /// <exception cref="InputException">It cannot be made.</exception>
    public static async Task<string> InstallAsync(string folder, CancellationToken cancellation)
    {
        var staging = folder + ".new";
        Remove(staging);
        try
        {
            if (IsPublished)
                Copy(AppContext.BaseDirectory, staging);
            else
                await PublishAsync(staging, cancellation);
            Remove(folder);
            Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
            Directory.Move(staging, folder);
            return Path.Combine(folder, FileName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder}: expected a folder that can be written ({e.Message})");
        }
        finally
        {
            Remove(staging);
        }
    }

    /// <summary>Removes what <see cref="InstallAsync"/> made.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>True where this program was published with its own framework: it is what would be made.</summary>
    private static bool IsPublished => File.Exists(Path.Combine(AppContext.BaseDirectory, "System.Private.CoreLib.dll"));

    private static async Task PublishAsync(string folder, CancellationToken cancellation)
    {
        var project = FindProject();
        var start = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "-nologo", "-v", "minimal"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        await ShowAsync("compiling the kernel ahead (some minutes, once)", async report =>
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
            }

            if (process.ExitCode != 0)
                throw new InputException($"{project}: expected a project that can be published, found: {last}");
        });
    }

    /// <summary>A spinner with the last line on a terminal, a line for each project otherwise.</summary>
    private static Task ShowAsync(string what, Func<Action<string>, Task> work)
    {
        if (Terminal.Error.Profile.Capabilities.Interactive)
            return Terminal.Error.Status().StartAsync(what, context => work(line => context.Status($"{what}: {Markup.Escape(line.Split(" -> ")[0])}")));
        System.Console.Error.WriteLine(what);
        return work(line =>
        {
            if (line.Contains(" -> ", StringComparison.Ordinal))
                System.Console.Error.WriteLine("  " + line.Split(" -> ")[0]);
        });
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

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
