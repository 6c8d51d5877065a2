using System.Diagnostics;

namespace Banenafspraak.Cli.Tests;

/// <summary>One run of the program as a process of its own: what a shell would see of it.</summary>
/// <param name="ExitCode">0 done, 1 a notebook failed, 2 bad usage or input.</param>
/// <param name="Output">Everything on standard output.</param>
/// <param name="Errors">Everything on standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    /// <summary>So that a run that hangs ends the test and not the build; no test measures time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private const string MessageStart = "banenafspraak: ";
    private const string Library = "banenafspraak.dll";

    /// <summary>The lines on standard error that are messages, without the program's name; the others are progress.</summary>
    public IReadOnlyList<string> Messages =>
        [.. ErrorLines.Where(l => l.StartsWith(MessageStart, StringComparison.Ordinal)).Select(l => l[MessageStart.Length..])];

    /// <summary>The lines on standard error.</summary>
    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Starts the program without waiting for its end.</summary>
    public static Process Start(string workingDirectory, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Start(AppContext.BaseDirectory, workingDirectory, environment, arguments);

    /// <summary>Starts another copy of the program, that in <paramref name="programFolder"/>.</summary>
    public static Process Start(string programFolder, string workingDirectory, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(programFolder, Library), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    /// <summary>Runs the program to its end.</summary>
    public static Task<ProgramRun> InAsync(string workingDirectory, params string[] arguments) =>
        InAsync(workingDirectory, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    /// <summary>Runs the program to its end with these variables in its environment.</summary>
    public static Task<ProgramRun> InAsync(
        string workingDirectory, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        OfAsync(AppContext.BaseDirectory, workingDirectory, environment, arguments);

    /// <summary>Runs another copy of the program, that in <paramref name="programFolder"/>.</summary>
    public static async Task<ProgramRun> OfAsync(
        string programFolder, string workingDirectory, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(programFolder, workingDirectory, environment, arguments);
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

    /// <summary>Both streams, for the message of a failed assertion.</summary>
    public override string ToString() => $"exit {ExitCode}\n--- standard output\n{Output}\n--- standard error\n{Errors}";
}
