using System.IO.Compression;
using System.Text.Json;

namespace Banenafspraak.Cli.Tests;

/// <summary>audit --workbook FILE, and audit --letters DIR.</summary>
public class AuditWorkbookTests
{
    [Fact]
    public async Task AnAuditWritesItsWorkbookInAFileAndNothingElse()
    {
        using var workspace = new TemporaryWorkspace();
        var run = await workspace.RunAsync("audit", "--workbook", "audit.xlsx");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        await using var file = File.OpenRead(workspace.PathOf("audit.xlsx"));
        using var zip = new ZipArchive(file);
        Assert.Equal(7, zip.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)));
        Assert.Empty(Directory.EnumerateFiles(workspace.Root, "*.new"));
    }

    [Fact]
    public async Task WhereNoOfficialTextIsNothingIsCompared()
    {
        using var workspace = new TemporaryWorkspace();
        Directory.CreateDirectory(workspace.PathOf("letters"));
        var run = await workspace.RunAsync("audit", "--json", "--letters", "letters");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        Assert.All(json.RootElement.GetProperty("findings").EnumerateArray(), f => Assert.Equal("not-compared", f.GetProperty("origin").GetString()));
    }

    [Theory]
    [InlineData("--workbook", "none/audit.xlsx", "none/audit.xlsx: expected a place that can be written")]
    [InlineData("--letters", "none", "none: expected a folder with texts of letters, found none")]
    public async Task WhatCannotBeIsToldInOneLine(string option, string value, string message)
    {
        using var workspace = new TemporaryWorkspace();
        var run = await workspace.RunAsync("audit", option, value);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, Assert.Single(run.Messages), StringComparison.Ordinal);
    }
}
