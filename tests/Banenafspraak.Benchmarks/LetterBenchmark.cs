using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Banenafspraak.Analysis;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// Reading a letter against one pass of a compiled <c>[0-9]+</c> over the same text, and against longer and longer letters. Both in the same run,
/// turn by turn, the fastest of many counted, so that a busy machine slows both alike. Limits: 20 times; time and allocation per character as for one letter.
/// </summary>
internal static partial class LetterBenchmark
{
    private const int Turns = 3000;

    public static int Run(string file)
    {
        var reader = new LetterReader(Dataset.Load(Repository.Data).Subjects);
        var text = File.ReadAllText(file);
        var source = SourceText.From(file, text);
        double regex = double.MaxValue, reading = double.MaxValue;
        var digits = 0;
        for (var turn = 0; turn < Turns; turn++)
        {
            regex = Math.Min(regex, Microseconds(() => digits = Digits().Count(text)));
            reading = Math.Min(reading, Microseconds(() => reader.Read(source)));
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(file)}, {text.Length} characters, {digits} groups of digits: regex {regex:F0} us, read {reading:F0} us, {reading / regex:F1} times (limit 20)"));
        for (var times = 1; times <= 100; times *= 10)
        {
            var longer = SourceText.From(file, string.Concat(Enumerable.Repeat(text + "\n", times)));
            var before = GC.GetAllocatedBytesForCurrentThread();
            reader.Read(longer);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            var time = Enumerable.Range(0, 5).Min(_ => Microseconds(() => reader.Read(longer)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{longer.Text.Length / 1e6:F2} MB: {time / 1000:F1} ms, {time * 1000 / longer.Text.Length:F0} ns and {(double)bytes / longer.Text.Length:F1} bytes for a character"));
        }
        return 0;
    }

    private static double Microseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Digits();
}
