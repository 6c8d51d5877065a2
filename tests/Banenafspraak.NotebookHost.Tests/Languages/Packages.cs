using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

/// <summary>Packages; each test that restores has a cache of its own.</summary>
public sealed class Packages : IDisposable
{
    private const string CacheVariable = "XDG_CACHE_HOME";

    private readonly TemporaryFolder _cache = new();
    private readonly string? _before = Environment.GetEnvironmentVariable(CacheVariable);

    public Packages() => Environment.SetEnvironmentVariable(CacheVariable, _cache.Path);

    [Theory]
    [InlineData("#r \"nuget: Some.Package\"", "#r \"nuget: Some.Package\": expected a package and its exact version, as in #r \"nuget: Some.Package, 1.2.3\", so that the notebook gives the same everywhere")]
    [InlineData("#r \"nuget: Some.Package, 1.*\"", "#r \"nuget: Some.Package, 1.*\": expected a package and its exact version")]
    [InlineData("#r \"nuget: <a>, 1.0.0\"", "#r \"nuget: <a>, 1.0.0\": expected a package and its exact version")]
    [InlineData("#!fsharp\n#r \"nuget: Some.Package,\"", "#r \"nuget: Some.Package,\": expected a package and its exact version")]
    public async Task TheVersionMustBeExact(string cell, string expected)
    {
        var failure = (await RunAsync("1", cell)).Failure!;
        Assert.Equal(("PackageVersion", cell.Count(c => c == '\n') + 1), (failure.Name, failure.Line));
        Assert.StartsWith(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsRestoredIsKeptAndHasItsNativeLibraries()
    {
        const string Packages = "#r \"nuget: Microsoft.Data.Sqlite, 10.0.14\"\n#r \"nuget: SQLitePCLRaw.bundle_e_sqlite3, 3.0.3\"\n#r \"nuget: MathNet.Numerics, 5.0.0\"\n";
        const string Query = """
            using (var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:"))
            {
                connection.Open();
                var command = connection.CreateCommand();
                command.CommandText = "select 6 * 7";
                Console.WriteLine(command.ExecuteScalar());
            }
            """;
        string[] cells = [Packages + "1", Query, "#!fsharp\n#r \"nuget: MathNet.Numerics, 5.0.0\"\nMathNet.Numerics.Statistics.Statistics.Mean [ 1.0; 2.0 ]"];
        Assert.Equal(["1", "42\n", "1.5"], await TextsAsync(cells));
        var kept = Directory.GetFileSystemEntries(_cache["banenafspraak/packages"]).ToDictionary(path => path, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
        Assert.All(kept.Keys, path => Assert.EndsWith(".json", path, StringComparison.Ordinal));
        Assert.Equal(["1", "42\n", "1.5"], await TextsAsync(cells));
        Assert.Equal(kept, Directory.GetFileSystemEntries(_cache["banenafspraak/packages"]).ToDictionary(path => path, File.GetLastWriteTimeUtc, StringComparer.Ordinal));
    }

    [Fact]
    public async Task WhatCannotBeRestoredIsOneLineWithItsNameAndVersion()
    {
        var failure = (await RunAsync("// a package\n#r \"nuget: Newtonsoft.Json, 0.0.1\"")).Failure!;
        Assert.StartsWith("cell 1, line 2: NU1102: #r \"nuget: Newtonsoft.Json, 0.0.1\": Unable to find package Newtonsoft.Json with version", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("http", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_cache.Path, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherVersionOfWhatIsThereIsAConflict()
    {
        using var folder = new TemporaryFolder();
        TestLibrary.Build(folder, "Newtonsoft.Json", "public class Other { }");
        var run = await new NotebookRunner().RunAsync(Of("#r \"bin/Newtonsoft.Json.dll\"", "#r \"nuget: Newtonsoft.Json, 13.0.3\""), folder.Path);
        Assert.Equal("PackageConflict: #r \"nuget: Newtonsoft.Json, 13.0.3\": the libraries that #r named have Newtonsoft.Json 0.0.0.0 beside them, and this is 13.0.0.0", $"{run.Failure!.Name}: {run.Failure.Message}");
        var twice = (await RunAsync("#r \"nuget: Newtonsoft.Json, 13.0.3\"", "#r \"nuget: Newtonsoft.Json, 13.0.1\"")).Failure!;
        Assert.Equal("cell 2, line 1: PackageConflict: #r \"nuget: Newtonsoft.Json, 13.0.1\": this session has version 13.0.3; restart to take another", twice.ToString());
        var core = (await RunAsync("#r \"nuget: FSharp.Core, 6.0.0\"")).Failure!;
        Assert.StartsWith("PackageConflict: #r \"nuget: FSharp.Core, 6.0.0\": F# cells have version 10.", $"{core.Name}: {core.Message}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/x/packages.csproj : error NU1101: Unable to find package Deedle. No packages exist with this id in source(s): somewhere [/x/packages.csproj]", "NU1101", "Unable to find package Deedle.")]
    [InlineData("noise\n/x/packages.csproj : error NU1102: Unable to find package A with version (= 3.0.0)\n  - Found 2 version(s) in somewhere", "NU1102", "Unable to find package A with version (= 3.0.0)")]
    [InlineData("/x/p.csproj : error NU1603: Warning As Error: A 1.0.0 depends on B (>= 1.0.0) but B 1.0.0 was not found. B 2.0.0 was resolved instead. [/x/p.csproj]", "NU1603", "A 1.0.0 depends on B (>= 1.0.0) but B 1.0.0 was not found. B 2.0.0 was resolved instead. Another version is not taken unasked: name it by a #r of its own in the same cell.")]
    [InlineData("/x/p.csproj : error NU1301: Unable to load the service index for source https://a.example/index.json. [/x/p.csproj]", "NU1301", "no package source answers: check the network; what was restored once works without")]
    public void WhatARestoreSaysIsToldInOneLineWithoutAddresses(string output, string code, string message)
    {
        var error = PackageException.Of(output);
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(CacheVariable, _before);
        _cache.Dispose();
    }

    private static async Task<IEnumerable<string?>> TextsAsync(string[] cells)
    {
        var run = await RunAsync(cells);
        Assert.Null(run.Failure);
        return run.Notebook.Cells.SelectMany(cell => cell.Outputs).Select(TextOf);
    }
}
