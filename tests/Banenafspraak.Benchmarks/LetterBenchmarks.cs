using System.Text.RegularExpressions;
using Banenafspraak.Letters;
using BenchmarkDotNet.Attributes;

namespace Banenafspraak.Benchmarks;

/// <summary>Reading a letter against one pass of a compiled <c>[0-9]+</c> over the same text. Limit: 20 times.</summary>
[MemoryDiagnoser]
public partial class LetterBenchmarks
{
    private string _text = "";
    private SourceText _source = null!;
    private Dataset _data = null!;

    /// <summary>The text that is read.</summary>
    internal static string File { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        _data = Dataset.Load(Repository.Data);
        _text = System.IO.File.ReadAllText(File);
        _source = SourceText.Of(File, _text);
    }

    [Benchmark(Baseline = true, Description = "[0-9]+")]
    public int Groups() => Digits().Count(_text);

    [Benchmark(Description = "read the letter (20 times)")]
    public ReadLetter Read() => _data.Read(_source);

    [GeneratedRegex("[0-9]+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Digits();
}
