using System.Security.Cryptography;
using System.Text.Json;
using DuckDB.NET.Data;

namespace Banenafspraak.Exports.Tests;

/// <summary>The whole data package, as it is and in other formats, before validators that are not ours.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Parquet = "parquet";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NodeFact]
    public async Task TheDataIsAValidPackage() => Assert.Equal($"0 faults, {await RowsAsync()} rows\n", await ValidateAsync(Data.Folder));

    [NodeTheory]
    [MemberData(nameof(Formats))]
    public async Task AnExportIsAValidPackage(string format)
    {
        await ExportAsync(format);
        Assert.Equal($"0 faults, {(format == "csv" ? await RowsAsync() : 0)} rows\n", await ValidateAsync(_folder.Location));
    }

    [NodeFact]
    public async Task TheValidatorFindsFaults()
    {
        await ExportAsync("csv");
        var file = _folder["subjects.csv"];
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(",sector,", ",planet,", StringComparison.Ordinal));
        await File.WriteAllTextAsync(_folder["datapackage.json"], (await File.ReadAllTextAsync(_folder["datapackage.json"])).Replace("\"name\": \"letters\"", "\"name\": 7", StringComparison.Ordinal));
        var faults = await ValidateAsync(_folder.Location);
        Assert.Contains("/resources/0/name must be string", faults, StringComparison.Ordinal);
        Assert.Contains("subjects: ", faults, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OurOwnLibraryLoadsACsvExportAndFindsTheSame()
    {
        await ExportAsync("csv");
        var again = Dataset.Load(_folder.Location);
        Assert.Equal(Data.Set.Figures, again.Figures);
        Assert.Equal(Data.Set.Audit.Relations.Select(r => r.Explanation), again.Audit.Relations.Select(r => r.Explanation));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task TheDescriptorIsTrueForEveryFileAndNamesEach(string format)
    {
        await ExportAsync(format);
        using var descriptor = JsonDocument.Parse(await File.ReadAllTextAsync(_folder["datapackage.json"]));
        var resources = descriptor.RootElement.GetProperty("resources").EnumerateArray().ToList();
        var files = Directory.EnumerateFiles(_folder.Location, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder.Location, f));
        Assert.Equal(resources.Select(r => r.GetProperty("path").GetString()!).Append("datapackage.json").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        foreach (var resource in resources)
        {
            var content = await File.ReadAllBytesAsync(_folder[resource.GetProperty("path").GetString()!]);
            Assert.Equal(content.Length, resource.GetProperty("bytes").GetInt64());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(content)), resource.GetProperty("hash").GetString());
            if (resource.TryGetProperty("schema", out _))
                Assert.Equal(format, resource.GetProperty("format").GetString());
        }
        Assert.True(DataPackage.IsExport(_folder.Location));
        Assert.False(DataPackage.IsExport(Data.Folder));
        await File.WriteAllTextAsync(_folder["mine.txt"], "not of the export");
        Assert.False(DataPackage.IsExport(_folder.Location));
    }

    [Fact]
    public async Task ATableAsParquetHasTheRowsOfItsFile()
    {
        await ExportAsync(Parquet);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*), sum(value), min(consulted) from '{_folder["series/national.parquet"]}'";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal((Data.Set.Series.Count, Data.Set.Series.Sum(s => s.Value), Data.Set.Series.Min(s => s.Consulted)), ((int)reader.GetInt64(0), reader.GetDecimal(1), DateOnly.FromDateTime(reader.GetDateTime(2))));
    }

    [Theory]
    [InlineData("../letter.md")]
    [InlineData("samples/none.md")]
    [InlineData("/etc/hostname")]
    public async Task APathThatLeadsElsewhereIsRefused(string path)
    {
        using var copy = new TemporaryFolder();
        await DataPackage.WriteAsync(Data.Folder, Data.Set, Of("csv"), copy.Location);
        var text = await File.ReadAllTextAsync(copy["datapackage.json"]);
        await File.WriteAllTextAsync(copy["datapackage.json"], text.Replace("samples/letter.md", path, StringComparison.Ordinal));
        var message = (await Assert.ThrowsAsync<ExportException>(() => DataPackage.WriteAsync(copy.Location, Dataset.Load(copy.Location), Of(Parquet), _folder.Location))).Message;
        Assert.Equal($"datapackage.json: expected the path of a file inside the folder, found \"{path}\"", message);
    }

    public static TheoryData<string> Formats => [.. PackageFormat.All.Select(f => f.Name)];

    private static PackageFormat Of(string format) => PackageFormat.All.Single(f => f.Name == format);

    private Task ExportAsync(string format) => DataPackage.WriteAsync(Data.Folder, Data.Set, Of(format), _folder.Location);

    private static async Task<int> RowsAsync()
    {
        using var copy = new TemporaryFolder();
        return (await DataPackage.WriteAsync(Data.Folder, Data.Set, Of("ndjson"), copy.Location)).Rows;
    }

    private static Task<string> ValidateAsync(string folder) => Tool.RunAsync("node", Path.Combine(Node.Folder, "Packages", "validate.js"), folder);
}

/// <summary>Node.js with the validators, which the build fetches.</summary>
internal static class Node
{
    public static readonly string Folder = Path.Combine(Data.Root, "tests", "Banenafspraak.Exports.Tests");

    /// <summary>Why its tests are skipped; null where all is there.</summary>
    public static string? Missing => Tool.IsThere("node") && Directory.Exists(Path.Combine(Folder, "node_modules", "datapackage")) ? null : "Node.js or the npm packages ajv and datapackage are not there";
}

/// <summary>A test that is skipped where Node.js is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Node.Missing;
}

/// <inheritdoc cref="NodeFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = Node.Missing;
}
