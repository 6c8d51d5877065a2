using System.Diagnostics;
using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.Analysis.Tests;

namespace Banenafspraak.Benchmarks;

/// <summary>Reads texts of 10 MB that a careless reader takes long over, and prints time and memory of each. Limits: 2 s and 200 MB.</summary>
internal static class HostileTexts
{
    public static int Run(int length, string? only)
    {
        var reader = new LetterReader(Dataset.Load(Repository.Data).Subjects);
        foreach (var kind in LongTexts.Kinds.Where(k => only is null || k == only))
        {
            var text = LongTexts.Of(kind, length);
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var start = Stopwatch.GetTimestamp();
            var peak = before;
            using (new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 20))
                Console.Write(Read(reader, text));
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $" | {kind}, {text.Length / 1e6:F1} MB: {seconds:F2} s, heap at most {(peak - before) / 1_000_000} MB more"));
        }
        return 0;
    }

    private static string Read(LetterReader reader, string text)
    {
        try
        {
            var letter = reader.Read(SourceText.From("text", text));
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
