using System.Globalization;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// A million generated figures, loaded, checked, grouped and pivoted by each contender as a process of its own, in turn; medians, and what must be
/// the same in all: the groups, the cells and their sums. Limits: no more processor time than DuckDB, and 1.000 MB. Ends with 1 where one is missed.
/// </summary>
internal static class ScaleBenchmark
{
    private const int Runs = 3;
    private const int MostMegabytes = 1_000;

    public static int Run()
    {
        var work = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            ScaleData.Write(work);
            TimedProcess One(string name) => TimedProcess.Run(Repository.Root, Environment.ProcessPath!, "scale", name, work);
            var turns = Enumerable.Range(0, Runs).Select(_ => ScaleContenders.Names.Select(One).ToList()).ToList();
            var found = turns.SelectMany(t => t.Select(r => r.Output)).Distinct(StringComparer.Ordinal).ToList();
            if (found.Count != 1)
                throw new InvalidOperationException($"The contenders differ: {string.Join("; ", found)}");
            Console.WriteLine($"{new FileInfo(ScaleData.FileIn(work)).Length / 1_000_000} MB of CSV, {Environment.ProcessorCount} cores, medians of {Runs} runs in turn; all alike: {found[0].Trim()}");
            double Median(int contender, Func<TimedProcess, double> what) => TimedProcess.Median(turns.Select(t => what(t[contender])));
            foreach (var (i, name) in ScaleContenders.Names.Index())
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-24} {Median(i, r => r.Seconds),6:F2} s, processor {Median(i, r => r.Processor),6:F2} s, peak {Median(i, r => r.Megabytes),5:F0} MB; processor beside DuckDB's {Median(i, r => r.Processor) / Median(1, r => r.Processor):F2}"));
            }

            return Median(0, r => r.Processor) <= Median(1, r => r.Processor) && Median(0, r => r.Megabytes) <= MostMegabytes ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
