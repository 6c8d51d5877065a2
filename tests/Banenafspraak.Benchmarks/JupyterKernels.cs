using System.Diagnostics;
using System.Text.Json;

namespace Banenafspraak.Benchmarks;

/// <summary>Kernels as Debian's Jupyter finds them, measured by kernels.py.</summary>
internal static class JupyterKernels
{
    private const string Python = "/usr/bin/python3";

    /// <summary>The environment in which Jupyter finds the kernels under <paramref name="prefixes"/>.</summary>
    public static Dictionary<string, string?> Environment(params IEnumerable<string> prefixes) => new(StringComparer.Ordinal)
    {
        ["JUPYTER_PATH"] = string.Join(Path.PathSeparator, prefixes.Select(prefix => Path.Combine(prefix, "share", "jupyter"))),
    };

    /// <summary>Tells Jupyter of a kernel under <paramref name="prefix"/>.</summary>
    public static void Register(string prefix, string name, params string[] argv)
    {
        var folder = Directory.CreateDirectory(Path.Combine(prefix, "share", "jupyter", "kernels", name)).FullName;
        File.WriteAllText(Path.Combine(folder, "kernel.json"), JsonSerializer.Serialize(new { argv, display_name = name, language = "C#", interrupt_mode = "message" }));
    }

    /// <summary>Measures kernels in turn, prints the medians, and gives them by what was measured, in the order of <paramref name="names"/>.</summary>
    public static IReadOnlyDictionary<string, double[]> Measure(IEnumerable<string> prefixes, string runs, params string[] names)
    {
        var json = Path.GetTempFileName();
        try
        {
            Start(Environment(prefixes), Repository.Root, [Path.Combine(Repository.Root, "tests", "Banenafspraak.Benchmarks", "kernels.py"), json, runs, .. names]);
            return JsonSerializer.Deserialize<Dictionary<string, double[]>>(File.ReadAllText(json))!;
        }
        finally
        {
            File.Delete(json);
        }
    }

    /// <summary>Runs Python to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static void Start(IReadOnlyDictionary<string, string?> environment, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments) { UseShellExecute = false, WorkingDirectory = folder };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Python} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
