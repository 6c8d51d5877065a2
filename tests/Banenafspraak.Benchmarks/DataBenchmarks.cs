using BenchmarkDotNet.Attributes;

namespace Banenafspraak.Benchmarks;

/// <summary>Limits: loading and validating all data at most 50 ms warm.</summary>
[MemoryDiagnoser]
public class DataBenchmarks
{
    private readonly string _copy = Directory.CreateTempSubdirectory("banenafspraak").FullName;
    private Dataset _data = null!;
    private DateTime _time = DateTime.UnixEpoch;

    [GlobalSetup]
    public void Load()
    {
        _data = Dataset.Load(Repository.Data);
        Repository.Copy(Repository.Data, _copy);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_copy, recursive: true);

    /// <summary>A file that is newer every time: what did not change is not read again.</summary>
    [Benchmark(Description = "load and validate data/ (limit 50 ms)")]
    public Dataset LoadAndValidate()
    {
        File.SetLastWriteTimeUtc(Path.Combine(_copy, "letters.csv"), _time += TimeSpan.FromSeconds(1));
        return Dataset.Load(_copy);
    }

    [Benchmark(Description = "rebuild all figures of kst-34352-299")]
    public IReadOnlyList<Reconstruction> Rebuild() => new Reconstructor(_data, "kst-34352-299").All();
}
