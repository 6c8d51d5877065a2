using BenchmarkDotNet.Attributes;

namespace Banenafspraak.Benchmarks;

/// <summary>Limit: ten times the figures take no more than n log n allows, up to 10.000. One cell in twenty is changed, so that findings grow too.</summary>
[MemoryDiagnoser]
public class AuditGrowthBenchmarks
{
    private Dataset _data = null!;

    [Params(100, 1_000, 10_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var data = Dataset.Load(Repository.Data);
        _data = data.With(GeneratedFigures.Of(data, Count));
    }

    [Benchmark(Description = "audit generated figures (n log n)")]
    public Audit Generated() => _data.Audit;
}
