using System.Diagnostics;

namespace Banenafspraak.Benchmarks;

/// <summary>One run of a program, from its start to its exit.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Processor">Seconds of all processors together, its own and the system's for it.</param>
/// <param name="Megabytes">The most memory that it had.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record TimedProcess(double Seconds, double Processor, double Megabytes, string Output)
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
        (double Processor, long Peak) used = default;
        while (!process.WaitForExit(10))
        {
            var (processor, peak) = Used(process);
            used = (Math.Max(used.Processor, processor), Math.Max(used.Peak, peak));
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Task.WaitAll(output, errors);
        return process.ExitCode == 0
            ? new TimedProcess(seconds, used.Processor, used.Peak / 1_000_000d, output.Result)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output.Result}{errors.Result}");
    }

    /// <summary>The middle one of an odd count of numbers.</summary>
    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <summary>The processor's seconds and the most memory of a process so far; 0 where it has just ended.</summary>
    private static (double Processor, long Peak) Used(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return default;
        }
    }
}
