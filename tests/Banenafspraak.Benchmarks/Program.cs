using Banenafspraak.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.CodeAnalysis.CSharp.Scripting;

// data: what the library does once it is warm. audit: how the audit grows. program: a whole run of a notebook, from process start to exit.
// against: this checkout beside another one. official: all notebooks in the official tool. jupyter: the kernel beside Python's. repair: damaged tables, with counts and speed.
// scale: a million figures beside DuckDB and Microsoft.Data.Analysis, and beside the library of another checkout.
// letter: reading against a regular expression, and letters that grow. archive: thousands of letters into Parquet, and a question over them. hostile: what was made to be slow.
switch (args)
{
    case ["data"]:
        BenchmarkRunner.Run<DataBenchmarks>(InProcess());
        return 0;
    case ["audit"]:
        BenchmarkRunner.Run<AuditBenchmarks>(InProcess());
        BenchmarkRunner.Run<AuditGrowthBenchmarks>(InProcess());
        return 0;
    case ["program"]:
        return ProgramBenchmark.Run();
    case ["against", var folder]:
        return new AgainstBenchmark(folder).Run();
    case ["official"]:
        return OfficialToolRun.Run();
    case ["jupyter"]:
        return KernelBenchmark.Run();
    case ["repair"]:
        return RepairBenchmark.Run();
    case ["scale"]:
        return ScaleBenchmark.Run();
    case ["scale", "beside", var folder]:
        return ScaleBenchmark.Run(folder);
    case ["scale", var contender, var folder]:
        ScaleContenders.Run(contender, folder);
        return 0;
    case ["yardstick"]:
        await CSharpScript.EvaluateAsync("1+1");
        return 0;
    case ["letter", var file]:
        LetterBenchmarks.File = Path.GetFullPath(file);
        BenchmarkRunner.Run<LetterBenchmarks>(InProcess());
        LetterGrowth.Run(file);
        return 0;
    case ["archive"]:
        return ArchiveBenchmark.Run();
    case ["hostile", .. var kinds]:
        return HostileTexts.Run(kinds);
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Banenafspraak.Benchmarks -- data | audit | program | against FOLDER | jupyter | official | repair | scale [beside FOLDER] | letter FILE | archive | hostile [KIND...]");
        return 2;
}

static IConfig InProcess() => DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
    .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "banenafspraak-benchmarks"));
