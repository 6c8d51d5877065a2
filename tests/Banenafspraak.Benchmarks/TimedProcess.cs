using System.Diagnostics;

namespace Banenafspraak.Benchmarks;

/// <summary>One run of a program, from its start to its exit.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Megabytes">The most memory that it had.</param>
internal sealed record TimedProcess(double Seconds, double Megabytes)
{
    /// <summary>Runs a program in silence.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static TimedProcess Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, Peak(process));
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Task.WaitAll(output, errors);
        return process.ExitCode == 0
            ? new TimedProcess(seconds, peak / 1_000_000d)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output.Result}{errors.Result}");
    }

    /// <summary>The middle one of an odd count of numbers.</summary>
    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>The most memory of a process so far; 0 where it has just ended.</summary>
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
