using System.Text.Json;

namespace Banenafspraak.Cli.Tests;

/// <summary>The verb repair: its JSON, and what it refuses.</summary>
public sealed class RepairTests : IDisposable
{
    private static readonly string Table = Path.Combine("data", "tables", "kst-34352-348-t1.csv");

    private readonly string _work = Directory.CreateTempSubdirectory("banenafspraak-repair-").FullName;

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Fact]
    public async Task JsonHasEveryCellWithItsStatus()
    {
        var run = await ProgramRun.InAsync(Repository.Root, "repair", Table, "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        var columns = json.RootElement.GetProperty("columns").GetArrayLength();
        Assert.All(json.RootElement.GetProperty("rows").EnumerateArray(), r => Assert.Equal(columns, r.GetProperty("cells").GetArrayLength()));
        var statuses = json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(r => r.GetProperty("cells").EnumerateArray()).Select(c => c.GetProperty("status").GetString()).ToList();
        Assert.Contains("proven", statuses);
        Assert.Contains("inferred", statuses);
        Assert.False(json.RootElement.GetProperty("consistent").GetBoolean());
    }

    [Fact]
    public async Task AStructureOfOnesOwnIsTaken()
    {
        var file = Path.Combine(_work, "table.csv");
        await File.WriteAllTextAsync(file, "row;men;women;people\nnoord;100;5x;150\n");
        var run = await ProgramRun.InAsync(Repository.Root, "repair", file, "--json", "--structure", "people = men + women");
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("relations").GetInt32());
    }

    [Theory]
    [InlineData("", "expected a table with a header")]
    [InlineData("row,a,total\nnoord,1\n", "(2): expected 3 cells")]
    public async Task AFileThatIsNoTableIsRefusedInOneLine(string text, string told)
    {
        var file = Path.Combine(_work, "table.csv");
        await File.WriteAllTextAsync(file, text);
        var run = await ProgramRun.InAsync(Repository.Root, "repair", file);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(told, Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.csv")]
    [InlineData("data/tables/kst-34352-348-t1.csv", "--table", "t9")]
    [InlineData("data/tables/kst-34352-348-t1.csv", "--faults", "0")]
    [InlineData("data/tables/kst-34352-348-t1.csv", "--structure", "total = nothing + here")]
    public async Task WhatCannotBeDoneIsToldInOneLine(params string[] arguments)
    {
        var run = await ProgramRun.InAsync(Repository.Root, ["repair", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("expected", Assert.Single(run.Messages), StringComparison.Ordinal);
    }
}
