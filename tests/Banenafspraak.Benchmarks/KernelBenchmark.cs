using System.Globalization;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// Installs the kernel twice, as <c>dotnet build</c> makes it and compiled ahead, and measures both beside Python's through Jupyter's own client,
/// medians of five. Limits: the installation of what was built 15 s; start to first result 1,5 times Python's as built and 0,8 times compiled;
/// trivial cell 12 ms; completion 100 ms first and 50 ms after 200 cells; 10.000 lines 0,5 s; 1.000 cells 800 MB; five of five interrupts.
/// </summary>
internal static class KernelBenchmark
{
    private const string Runs = "5";

    public static int Run()
    {
        var prefix = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            var project = Path.Combine(Repository.Root, "lib", "Banenafspraak.Cli");
            TimedProcess.Run(Repository.Root, "dotnet", "build", project);
            Install("built", "");
            Install("compiled", "--compile");
            JupyterKernels.Measure([Path.Combine(prefix, "built"), Path.Combine(prefix, "compiled")], Runs, "python3", "built", "compiled");
            return 0;

            void Install(string name, string option)
            {
                var installed = TimedProcess.Run(Repository.Root, "dotnet", ["run", "--no-build", "--project", project, "--", "jupyter", "install", "--prefix", Path.Combine(prefix, name), "--name", name, .. option.Length > 0 ? [option] : Array.Empty<string>()]);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"jupyter install {option}: {installed.Seconds:F1} s"));
            }
        }
        finally
        {
            Directory.Delete(prefix, recursive: true);
        }
    }
}
