using System.Diagnostics;

namespace Banenafspraak.Cli.Tests;

/// <summary>Standard output on a disk that is full; Linux has a device for it.</summary>
public class FullDiskTests
{
    [FullDiskTheory]
    [InlineData("figures")]
    [InlineData("figures --json")]
    [InlineData("figures --csv")]
    [InlineData("figures --ndjson")]
    [InlineData("figures --csv --spreadsheet")]
    [InlineData("audit --json")]
    [InlineData("audit --csv")]
    public async Task ItIsToldInOneLine(string arguments)
    {
        var (exitCode, errors) = await RunAsync(Repository.Root, arguments);
        Assert.True(exitCode == 2, errors);
        Assert.StartsWith("banenafspraak: standard output: ", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [FullDiskFact]
    public async Task ASiteIsThereThoughItsSummaryCannotBeShown()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook("notebooks/quick.ipynb", "1 + 1");
        var (exitCode, errors) = await RunAsync(workspace.Root, "run notebooks/quick.ipynb");
        Assert.True(exitCode == 2, errors);
        Assert.Contains("banenafspraak: standard output: ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(workspace.Site, "quick.html")));
    }

    private static async Task<(int ExitCode, string Errors)> RunAsync(string workingDirectory, string arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec dotnet \"$0\" {arguments} > /dev/full", Path.Combine(AppContext.BaseDirectory, "banenafspraak.dll")])
        {
            UseShellExecute = false,
            WorkingDirectory = workingDirectory,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }

    private static string? Missing => File.Exists("/dev/full") ? null : "this machine has no /dev/full";

    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class FullDiskTheoryAttribute : TheoryAttribute
    {
        public FullDiskTheoryAttribute() => Skip = Missing;
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FullDiskFactAttribute : FactAttribute
    {
        public FullDiskFactAttribute() => Skip = Missing;
    }
}
