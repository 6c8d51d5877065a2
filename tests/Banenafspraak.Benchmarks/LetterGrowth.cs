using System.Diagnostics;
using System.Globalization;
using Banenafspraak.Letters;

namespace Banenafspraak.Benchmarks;

/// <summary>Reads a letter, and letters up to a hundred times as long. Limits: time and allocation for a character stay as they are.</summary>
internal static class LetterGrowth
{
    private const int Turns = 7;
    private const int WarmUp = 200;

    public static void Run(string file)
    {
        var data = Dataset.Load(Repository.Data);
        var text = File.ReadAllText(file);
        for (var turn = 0; turn < WarmUp; turn++)
            data.Read(SourceText.Of(file, text));
        foreach (var times in (int[])[1, 3, 10, 30, 100])
            Read(data, SourceText.Of(file, string.Concat(Enumerable.Repeat(text + "\n", times))));
    }

    /// <summary>The fastest of some readings, and what of it went to collecting garbage: a letter is kept in memory as it is read, so a long one is copied.</summary>
    private static void Read(Dataset data, SourceText source)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        data.Read(source);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var (time, collecting) = Enumerable.Range(0, Turns).Select(_ =>
        {
            var (paused, start) = (GC.GetTotalPauseDuration(), Stopwatch.GetTimestamp());
            data.Read(source);
            return (Time: Stopwatch.GetElapsedTime(start), Collecting: GC.GetTotalPauseDuration() - paused);
        }).MinBy(t => t.Time);
        var characters = source.Text.Length;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{characters / 1e6:F2} MB: {time.TotalMilliseconds:F1} ms, of which collecting garbage {collecting.TotalMilliseconds:F1}; for a character {(time - collecting).TotalNanoseconds / characters:F0} ns without that, and {(double)bytes / characters:F1} bytes"));
    }
}
