using BenchmarkDotNet.Attributes;

namespace Banenafspraak.Benchmarks;

/// <summary>Limits: loading and validating all data at most 50 ms warm.</summary>
[MemoryDiagnoser]
public class DataBenchmarks
{
    private Dataset _data = null!;

    [GlobalSetup]
    public void Load() => _data = Dataset.Load(Repository.Data);

    [Benchmark(Description = "load and validate data/ (limit 50 ms)")]
    public Dataset LoadAndValidate() => Dataset.Load(Repository.Data);

    [Benchmark(Description = "rebuild all figures of kst-34352-299")]
    public IReadOnlyList<Reconstruction> Rebuild() => new Reconstructor(_data, "kst-34352-299").All();
}
