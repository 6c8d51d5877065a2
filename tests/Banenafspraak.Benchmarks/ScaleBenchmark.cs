using System.Globalization;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// A million generated figures, loaded, checked, grouped and pivoted by each contender as a process of its own, in turn; medians, and what must be
/// the same in all: the groups, the cells and their sums. Limits: no more processor time than DuckDB, and 1.000 MB. Ends with 1 where one is missed.
/// With another checkout beside it, built for release, that one's library takes part too, in the same program.
/// </summary>
internal static class ScaleBenchmark
{
    private const int Runs = 3;
    private const int MostMegabytes = 1_000;

    private const string Library = "Banenafspraak.Analysis.dll";

    public static int Run(string? beside = null)
    {
        var work = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            var data = Written("data", Repository.Data);
            List<(string Name, string Contender, string Program, string Data)> contenders = [.. ScaleContenders.Names.Select(n => (n, n, Environment.ProcessPath!, data))];
            if (beside is not null)
                contenders.Add(($"the library of {Path.GetFileName(Path.GetFullPath(beside))}", ScaleContenders.Names[0], WithLibraryOf(beside, Path.Combine(work, "program")), Written("beside", Path.Combine(beside, "data"))));
            var turns = Enumerable.Range(0, Runs).Select(_ => contenders.Select(c => TimedProcess.Run(Repository.Root, c.Program, "scale", c.Contender, c.Data)).ToList()).ToList();
            var found = turns.SelectMany(t => t.Select(r => r.Output)).Distinct(StringComparer.Ordinal).ToList();
            if (found.Count != 1)
                throw new InvalidOperationException($"The contenders differ: {string.Join("; ", found)}");
            Console.WriteLine($"{new FileInfo(ScaleData.FileIn(data)).Length / 1_000_000} MB of CSV, {Environment.ProcessorCount} cores, medians of {Runs} runs in turn; all alike: {found[0].Trim()}");
            double Median(int contender, Func<TimedProcess, double> what) => TimedProcess.Median(turns.Select(t => what(t[contender])));
            foreach (var (i, (name, _, _, _)) in contenders.Index())
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-24} {Median(i, r => r.Seconds),6:F2} s, processor {Median(i, r => r.Processor),6:F2} s, peak {Median(i, r => r.Megabytes),5:F0} MB; processor beside DuckDB's {Median(i, r => r.Processor) / Median(1, r => r.Processor):F2}"));
            }

            string Written(string name, string from)
            {
                var folder = Path.Combine(work, name);
                ScaleData.Write(folder, from);
                return folder;
            }

            return Median(0, r => r.Processor) <= Median(1, r => r.Processor) && Median(0, r => r.Megabytes) <= MostMegabytes ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>A copy of this program with the library of another checkout in it.</summary>
    private static string WithLibraryOf(string checkout, string folder)
    {
        Repository.Copy(AppContext.BaseDirectory, folder);
        File.Copy(Path.Combine(checkout, "lib", Path.GetFileNameWithoutExtension(Library), "bin", "Release", "net10.0", Library), Path.Combine(folder, Library), overwrite: true);
        return Path.Combine(folder, Path.GetFileName(Environment.ProcessPath!));
    }
}
