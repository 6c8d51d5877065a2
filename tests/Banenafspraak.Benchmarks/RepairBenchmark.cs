using System.Diagnostics;
using System.Globalization;
using Banenafspraak.Letters;
using Banenafspraak.Letters.Tests;

namespace Banenafspraak.Benchmarks;

/// <summary>Runs the harness of repair and times it. Limits: one table of 13 by 6 cells 100 ms; the harness at least 1.000 cases a second.</summary>
internal static class RepairBenchmark
{
    private const int Repairs = 20;

    public static int Run()
    {
        var data = Dataset.Load(Repository.Data);
        var harness = new RepairHarness(data, Repository.Data);
        var wrong = new List<string>();
        Console.WriteLine(RepairReport.Heading);
        var (start, before, cases) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, 0);
        foreach (var (name, counts) in RepairReport.Run(harness, wrong))
        {
            cases += counts.Cases;
            Console.WriteLine(RepairReport.Line(name, counts));
        }
        var (seconds, processor) = (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} cases in {seconds:F1} s, {cases / seconds:F0} a second (limit 1000), {cases / processor:F0} a second of one processor"));
        wrong.ForEach(Console.WriteLine);
        Time(data);
        return 0;
    }

    private static void Time(Dataset data)
    {
        const string Name = "kst-34352-348-t1";
        var table = data.ReadTable(Name, File.ReadAllText(Path.Combine(Repository.Data, "tables", Name + ".csv")));
        var times = Enumerable.Range(0, Repairs).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            data.Repair(table);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"repair of {Name}: first {times[0]:F0} ms, median {times.Order().ElementAt(Repairs / 2):F1} ms (limit 100 ms)"));
    }
}
