using System.Globalization;
using Banenafspraak.Letters;
using Banenafspraak.Letters.Tests;

namespace Banenafspraak.Benchmarks;

/// <summary>Reads texts of 10 MB that a careless reader takes long over, and prints processor time and memory of each. Limits: 2 s and 200 MB.</summary>
internal static class HostileTexts
{
    private static readonly int Length = int.Parse(Environment.GetEnvironmentVariable("LENGTH") ?? "10000000", CultureInfo.InvariantCulture);

    public static int Run(string[] kinds)
    {
        var data = Dataset.Load(Repository.Data);
        foreach (var kind in LongTexts.Kinds.Where(k => kinds.Length == 0 || kinds.Contains(k)))
        {
            var text = LongTexts.Of(kind, Length);
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var start = Environment.CpuUsage.TotalTime;
            var peak = before;
            using (new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 20))
                Console.Write(Read(data, text));
            var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $" | {kind}, {text.Length / 1e6:F1} MB: {seconds:F2} s, heap at most {(peak - before) / 1_000_000} MB more"));
        }
        return 0;
    }

    private static string Read(Dataset data, string text)
    {
        try
        {
            var letter = data.Read(SourceText.Of("text", text));
            return $"{letter.Mentions.Count} numbers";
        }
        catch (LetterException e)
        {
            return e.Message;
        }
        catch (Exception e)
        {
            return e.GetType().Name + " " + e.StackTrace!.Split('\n')[0];
        }
    }
}
