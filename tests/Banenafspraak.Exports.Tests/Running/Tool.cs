using System.Diagnostics;

namespace Banenafspraak.Exports.Tests;

/// <summary>A program of the machine, where it is there.</summary>
internal static class Tool
{
    /// <summary>So that a program that hangs ends the test and not the build; no test measures time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>True where the shell would find it.</summary>
    public static bool IsThere(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, name)));

    /// <summary>What it prints on standard output; fails the test where it fails.</summary>
    public static async Task<string> RunAsync(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        using var end = new CancellationTokenSource(Patience);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(end.Token), process.StandardError.ReadToEndAsync(end.Token));
            await process.WaitForExitAsync(end.Token);
            Assert.True(process.ExitCode == 0, $"{name}: {await output}{await errors}");
            return await output;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("banenafspraak-exports-").FullName;

    public string this[string name] => Path.Combine(Location, name);

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
