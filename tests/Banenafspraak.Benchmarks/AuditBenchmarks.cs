using BenchmarkDotNet.Attributes;

namespace Banenafspraak.Benchmarks;

/// <summary>Limits: the whole audit of data/ at most 300 ms and 100 MB once it is loaded.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private Dataset _data = null!;

    [GlobalSetup]
    public void Load() => _data = Dataset.Load(Repository.Data);

    [Benchmark(Description = "audit data/ (limit 300 ms, 100 MB)")]
    public Audit Whole() => _data.Audit;
}
