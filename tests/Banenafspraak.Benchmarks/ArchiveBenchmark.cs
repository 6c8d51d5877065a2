using System.Diagnostics;
using System.Globalization;
using Banenafspraak.Cli.Tests;
using DuckDB.NET.Data;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// Letters made of the samples, each with numbers of its own, read into Parquet: by one job and by two, by one process and by GNU parallel with two, medians of
/// three in turn; then 20.000 of them, and how long a question takes over all files, the median of five.
/// </summary>
internal static class ArchiveBenchmark
{
    private const int Runs = 3, Few = 4_000, Many = 20_000;

    private const string Question = "select count(distinct file) from '{0}/*.parquet' where measure = 'target' and value > 1000";

    public static int Run()
    {
        TimedProcess.Run(Repository.Root, "dotnet", "build", Path.Combine(Repository.Root, "lib", "Banenafspraak.Cli"), "-c", "Release");
        var work = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            var (few, many) = (Write(Path.Combine(work, "few"), Few), Write(Path.Combine(work, "many"), Many));
            Console.WriteLine($"{Environment.ProcessorCount} cores, medians of {Runs} runs in turn");
            List<(double One, double Two, double Parallel)> runs = [];
            for (var run = 0; run < Runs; run++)
                runs.Add((Seconds(work, few, 1), Seconds(work, few, 2), Parallel(work, few)));
            var one = TimedProcess.Median(runs.Select(r => r.One));
            Report($"{Few} letters, --jobs 1, s", one, 1);
            Report($"{Few} letters, --jobs 2, s", TimedProcess.Median(runs.Select(r => r.Two)), one);
            Report($"{Few} letters, GNU parallel, 2 processes, s", TimedProcess.Median(runs.Select(r => r.Parallel)), one);
            Report($"{Many} letters, --jobs 2, s", Seconds(work, many, 2), 1);
            var archive = Path.Combine(work, "out");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"  its files, MB",-52}{Directory.EnumerateFiles(archive).Sum(f => new FileInfo(f).Length) / 1e6,10:F2}"));
            Report($"letters of {Many} with a target over 1.000, s", TimedProcess.Median(Enumerable.Range(0, 5).Select(_ => Ask(archive))), 1);
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string Program => Path.Combine(Repository.Root, "lib", "Banenafspraak.Cli", "bin", "Release", "net10.0", "banenafspraak.dll");

    private static double Seconds(string work, string letters, int jobs)
    {
        Clear(work);
        return TimedProcess.Run(work, "dotnet", Program, "read", letters, "--parquet", "out", "--jobs", jobs.ToString(CultureInfo.InvariantCulture), "--data", Path.Combine(Repository.Root, "data")).Seconds;
    }

    private static double Parallel(string work, string letters)
    {
        Clear(work);
        return TimedProcess.Run(work, "/bin/sh", "-c", $"find '{letters}' -type f | sort | parallel -j 2 -n 1000 dotnet '{Program}' read {{}} --jobs 1 --data '{Path.Combine(Repository.Root, "data")}' --parquet out/{{#}}").Seconds;
    }

    private static void Clear(string work)
    {
        if (Directory.Exists(Path.Combine(work, "out")))
            Directory.Delete(Path.Combine(work, "out"), recursive: true);
    }

    private static double Ask(string archive)
    {
        var start = Stopwatch.GetTimestamp();
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Format(CultureInfo.InvariantCulture, Question, archive);
        if (Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0)
            throw new InvalidOperationException("no letter has a target over 1.000");
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Write(string folder, int count)
    {
        VariedLetters.Write(Path.Combine(Repository.Root, "data", "samples"), folder, count);
        return folder;
    }

    private static void Report(string what, double seconds, double one) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-52}{seconds,10:F2}{(one == 1 ? "" : $"   {one / seconds:F2} times as fast")}"));
}
