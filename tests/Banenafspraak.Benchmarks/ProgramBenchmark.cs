using System.Globalization;
using System.Runtime.InteropServices;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// Runs the notebook of 2022 (twelve code cells, the whole data set, three charts) as a process of its own, five times after one that is not
/// counted, and prints the median; then all notebooks. Limits on two cores: published 1,0 s and 250 MB; plain Release build 1,8 s; all notebooks
/// 6,0 s and 500 MB. The packages that one of them asks for are restored by the run that is not counted, or known to be missing.
/// The yardstick is this program itself running <c>1+1</c> as a Roslyn script: machines differ, ratios within one run less so.
/// </summary>
internal static class ProgramBenchmark
{
    private const int Runs = 5;

    public static int Run()
    {
        var work = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            var project = Path.Combine(Repository.Root, "lib", "Banenafspraak.Cli");
            var published = Path.Combine(work, "published");
            TimedProcess.Run(Repository.Root, "dotnet", "build", project, "-c", "Release");
            TimedProcess.Run(Repository.Root, "dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", published, "-p:WholeFolder=false");
            var plain = Path.Combine(project, "bin", "Release", "net10.0", "banenafspraak.dll");
            var site = Path.Combine(work, "site");

            Console.WriteLine($"{Environment.ProcessorCount} cores, {Runs} runs each after one that is not counted");
            Report("yardstick: one script of 1+1", Environment.ProcessPath!, "yardstick");
            Report("published, ReadyToRun (limit 1,0 s, 250 MB)", Path.Combine(published, "banenafspraak"), "run", Repository.Notebook, "--out", site);
            Report("plain Release build (limit 1,8 s)", "dotnet", plain, "run", Repository.Notebook, "--out", site);
            Report("all notebooks, plain Release build (limit 6,0 s, 500 MB)", "dotnet", [plain, "run", .. Repository.Notebooks, "--out", site]);
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Report(string name, string program, params string[] arguments)
    {
        TimedProcess.Run(Repository.Root, program, arguments);
        var runs = Enumerable.Range(0, Runs).Select(_ => TimedProcess.Run(Repository.Root, program, arguments)).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: median {TimedProcess.Median(runs.Select(r => r.Seconds)):F2} s (min {runs.Min(r => r.Seconds):F2}, max {runs.Max(r => r.Seconds):F2}), peak {runs.Max(r => r.Megabytes):F0} MB"));
    }
}
