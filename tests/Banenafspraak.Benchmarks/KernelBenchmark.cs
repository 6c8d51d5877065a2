using System.Diagnostics;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// Installs the kernel under a prefix of its own and measures it beside Python's through Jupyter's own client, medians of five. Limits on two
/// cores: start to first result 1,0 s; trivial cell 12 ms; completion 100 ms first and 50 ms after 200 cells; 10.000 lines 0,5 s; 1.000 cells 800 MB.
/// </summary>
internal static class KernelBenchmark
{
    private const string Python = "/usr/bin/python3";
    private const string Runs = "5";

    public static int Run()
    {
        var prefix = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            var project = Path.Combine(Repository.Root, "lib", "Banenafspraak.Cli");
            Start("dotnet", prefix, "run", "--project", project, "--", "jupyter", "install", "--prefix", prefix);
            Start(Python, prefix, Path.Combine(Repository.Root, "tests", "Banenafspraak.Benchmarks", "kernels.py"), Runs, "python3", ".net-csharp");
            return 0;
        }
        finally
        {
            Directory.Delete(prefix, recursive: true);
        }
    }

    private static void Start(string program, string prefix, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false };
        start.Environment["JUPYTER_PATH"] = Path.Combine(prefix, "share", "jupyter");
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
