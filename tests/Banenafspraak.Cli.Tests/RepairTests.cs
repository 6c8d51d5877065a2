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
    [InlineData("10", true)]
    [InlineData("10 down", false)]
    [InlineData("1 nearest", false)]
    public async Task WhatTheNumbersWereRoundedToIsTaken(string rounded, bool isConsistent)
    {
        var file = Path.Combine(_work, "table.csv");
        await File.WriteAllTextAsync(file, "row;formal;hired-in;total\nnoord;1.230;450;1.690\nzuid;2.440;310;2.740\ntotal;3.670;760;4.430\n");
        var run = await ProgramRun.InAsync(Repository.Root, "repair", file, "--json", "--rounded", rounded);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(isConsistent, JsonDocument.Parse(run.Output).RootElement.GetProperty("consistent").GetBoolean());
    }

    [Fact]
    public async Task WhatALetterSaysOfItsRoundingIsTaken()
    {
        var file = Path.Combine(_work, "letter.md");
        const string Text = "# Titel\n\n**Tabel 1: Banen**\n\n| Sector | Formeel | Inleen | Totaal |\n|---|---|---|---|\n| Markt | 1.230 | 450 | 1.690 |\n| Overheid | 2.440 | 310 | 2.740 |\n| Totaal | 3.670 | 760 | 4.430 |\n\n";
        foreach (var (note, isConsistent) in new[] { ("Afgerond op tientallen.", true), ("Afgerond.", false) })
        {
            await File.WriteAllTextAsync(file, Text + note + "\n");
            var run = await ProgramRun.InAsync(Repository.Root, "repair", file, "--json");
            Assert.Equal(isConsistent, JsonDocument.Parse(run.Output).RootElement.GetProperty("consistent").GetBoolean());
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-10")]
    [InlineData("10 sideways")]
    [InlineData("ten")]
    public async Task ARoundingThatCannotBeReadIsRefused(string rounded)
    {
        var run = await ProgramRun.InAsync(Repository.Root, "repair", Table, $"--rounded={rounded}");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("expected with --rounded a number above 0", run.Errors, StringComparison.Ordinal);
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
