using System.Globalization;
using System.Text.Json.Nodes;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// Compares the program of this checkout with that of another one, in one run and in turn: the notebooks of the other one, with its libraries, and
/// cells through Jupyter's wire. Each program has its own data, and here those libraries have theirs beside them where they read other files. Both are plain Release builds. Ends with 1 where a limit is missed.
/// </summary>
/// <param name="folder">The other checkout, built with <c>dotnet build lib/Banenafspraak.Cli -c Release</c>; it is not changed.</param>
internal sealed class AgainstBenchmark(string folder)
{
    private const int Runs = 7;

    /// <summary>It loads packages of others, so how long it takes is not the host's doing.</summary>
    private const string LeftOut = "80-";

    private readonly string _folder = Path.GetFullPath(folder);
    private bool _missed;

    public int Run()
    {
        if (!File.Exists(ProgramOf(_folder)))
            throw new InvalidOperationException($"{ProgramOf(_folder)}: expected a checkout that was built with: dotnet build lib/Banenafspraak.Cli -c Release");
        TimedProcess.Run(Repository.Root, "dotnet", "build", Path.Combine(Repository.Root, "lib", "Banenafspraak.Cli"), "-c", "Release");
        var work = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            var (here, there) = (Prepare(Path.Combine(work, "here"), Repository.Data), Prepare(Path.Combine(work, "there"), Path.Combine(_folder, "data")));
            Console.WriteLine($"{Environment.ProcessorCount} cores, medians of {Runs} runs in turn, after one that is not counted");
            Console.WriteLine($"{"",-44}{"here",10}{"there",10}{"ratio",8}{"limit",8}");
            Notebooks("2022 notebook, whole process, s", here, there, 1.35, Path.GetFileName(Repository.Notebook));
            Notebooks("all notebooks, s", here, there, 1.25, [.. NotebooksOf(there).Order(StringComparer.Ordinal)]);
            Cells(work);
            return _missed ? 1 : 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string ProgramOf(string checkout) => Path.Combine(checkout, "lib", "Banenafspraak.Cli", "bin", "Release", "net10.0", "banenafspraak.dll");

    private static IEnumerable<string> NotebooksOf(string work) => Directory.EnumerateFiles(Path.Combine(work, "notebooks"), "*.ipynb").Select(file => Path.GetFileName(file));

    /// <summary>A copy of the other checkout's notebooks and libraries, with the data of a program.</summary>
    private string Prepare(string work, string data)
    {
        Repository.Copy(data, Path.Combine(work, "data"));
        AddOthers(Path.Combine(work, "data"), Path.Combine(_folder, "data"));
        Repository.Copy(Path.Combine(_folder, "notebooks"), Path.Combine(work, "notebooks"));
        foreach (var notebook in NotebooksOf(work).Where(name => name.StartsWith(LeftOut, StringComparison.Ordinal)).ToList())
            File.Delete(Path.Combine(work, "notebooks", notebook));
        return work;
    }

    /// <summary>Adds the resources of other data that a data package has not.</summary>
    private static void AddOthers(string data, string others)
    {
        const string Descriptor = "datapackage.json";
        JsonNode Package(string folder) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, Descriptor)))!;
        var package = Package(data);
        var resources = package["resources"]!.AsArray();
        var known = resources.Select(r => (string)r!["path"]!).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in Package(others)["resources"]!.AsArray().Where(r => !known.Contains((string)r!["path"]!)))
        {
            var path = (string)resource!["path"]!;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(data, path))!);
            File.Copy(Path.Combine(others, path), Path.Combine(data, path));
            resources.Add(resource.DeepClone());
        }

        File.WriteAllText(Path.Combine(data, Descriptor), package.ToJsonString());
    }

    private void Notebooks(string what, string here, string there, double limit, params string[] names)
    {
        string[] notebooks = [.. names.Select(name => Path.Combine("notebooks", name))];
        TimedProcess Here() => TimedProcess.Run(here, "dotnet", [ProgramOf(Repository.Root), "run", .. notebooks]);
        TimedProcess There() => TimedProcess.Run(there, "dotnet", [ProgramOf(_folder), "run", .. notebooks]);
        _ = (Here(), There());
        var runs = Enumerable.Range(0, Runs).Select(_ => (Here: Here(), There: There())).ToList();
        Report(what, TimedProcess.Median(runs.Select(run => run.Here.Seconds)), TimedProcess.Median(runs.Select(run => run.There.Seconds)), limit);
        Report("  its memory, MB", TimedProcess.Median(runs.Select(run => run.Here.Megabytes)), TimedProcess.Median(runs.Select(run => run.There.Megabytes)));
    }

    private void Cells(string work)
    {
        JupyterKernels.Register(work, "here", "dotnet", ProgramOf(Repository.Root), "jupyter", "start", "{connection_file}");
        JupyterKernels.Register(work, "there", "dotnet", ProgramOf(_folder), "jupyter", "start", "{connection_file}");
        var found = JupyterKernels.Measure([work], Runs.ToString(CultureInfo.InvariantCulture), "here", "there");
        foreach (var (what, limit) in new[] { ("start to first result, s", 1.35), ("trivial cell, ms", 1.15), ("memory after 1000 cells, MB", 1.2) })
            Report(what, found[what][0], found[what][1], limit);
        const string Completion = "completion after 200 cells, ms", Interrupts = "interrupts of 5 that keep state";
        Report(Completion, found[Completion][0], found[Completion][1], atMost: 50);
        Report(Interrupts, found[Interrupts][0], found[Interrupts][1], atLeast: 5);
    }

    private void Report(string what, double here, double there, double? limit = null, double? atMost = null, double? atLeast = null)
    {
        var missed = here > there * limit || here > atMost || here < atLeast;
        _missed |= missed;
        var allowed = limit is not null ? string.Create(CultureInfo.InvariantCulture, $"{limit:F2}") : (atMost ?? atLeast)?.ToString("F0", CultureInfo.InvariantCulture) ?? "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44}{here,10:F2}{there,10:F2}{here / there,8:F2}{allowed,8}{(missed ? "  missed" : "")}"));
    }
}
