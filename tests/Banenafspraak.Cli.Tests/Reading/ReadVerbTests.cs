using System.Text.Json;

namespace Banenafspraak.Cli.Tests;

public sealed class ReadVerbTests : IDisposable
{
    private static readonly string[] Forms = ["letter.md", "letter.ocr.txt", "letter.xml", "letter.html"];
    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task JsonHasTheFixedFieldsAndNothingElseIsOnStandardOutput()
    {
        var run = await _workspace.RunAsync("read", Sample("letter.xml"), "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        var letter = json.RootElement;
        AssertFields(letter.GetProperty("letter"), "dossier", "number", "parliamentaryYear", "date", "sender", "subject");
        AssertFields(letter.GetProperty("sections")[0], "title", "line");
        var table = letter.GetProperty("tables")[0];
        AssertFields(table, "line", "caption", "columns", "rows");
        AssertFields(table.GetProperty("rows")[0], "label", "cells");
        AssertFields(table.GetProperty("rows")[0].GetProperty("cells")[0], "printed", "value", "unit", "reason");
        AssertFields(letter.GetProperty("mentions")[0], "line", "column", "section", "printed", "value", "unit", "qualifier", "class", "reason");
        Assert.Equal("2031-11-04", letter.GetProperty("letter").GetProperty("date").GetString());
        Assert.Equal("Extra banen markt", table.GetProperty("columns")[0].GetString());
        Assert.Equal(98210, table.GetProperty("rows")[0].GetProperty("cells")[0].GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task SentencesThatMayClaimSomethingInWordsAreOffered()
    {
        await File.WriteAllTextAsync(_workspace.PathOf("letter.md"), "# Banen\n\nDe doelstelling is\nniet gehaald.\n");
        using var json = JsonDocument.Parse((await _workspace.RunAsync("read", "letter.md", "--json")).Output);
        var statement = Assert.Single(json.RootElement.GetProperty("statements").EnumerateArray());
        Assert.Equal("""{"line":4,"section":"banen","place":"p1/s1","printed":"gehaald","claim":"not-met"}""", JsonSerializer.Serialize(statement));
    }

    [Fact]
    public async Task WhatIsNotKnownIsNullWithTheReason()
    {
        using var json = JsonDocument.Parse((await _workspace.RunAsync("read", Sample("letter.ocr.txt"), "--json")).Output);
        var letter = json.RootElement.GetProperty("letter");
        Assert.Equal(JsonValueKind.Null, letter.GetProperty("subject").ValueKind);
        Assert.NotEqual("", letter.GetProperty("known").GetProperty("subject").GetProperty("how").GetString());
    }

    [Fact]
    public async Task SeveralLettersAreAnArray()
    {
        using var json = JsonDocument.Parse((await _workspace.RunAsync(["read", .. Forms.Select(Sample), "--json"])).Output);
        Assert.Equal(Forms.Select(Sample), json.RootElement.EnumerateArray().Select(l => l.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task LinesComeInTheOrderOfTheFilesAndAFailureIsALineAmongThem()
    {
        await File.WriteAllTextAsync(_workspace.PathOf("broken.xml"), "<kamerwrk>\n<al>");
        string[] files = [.. Enumerable.Repeat(Forms.Select(Sample), 8).SelectMany(f => f), "broken.xml", "missing.txt", Sample("letter.md")];
        var run = await _workspace.RunAsync(["read", .. files, "--ndjson"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("2 that cannot be read", Assert.Single(run.Messages), StringComparison.Ordinal);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(files, lines.Select(l => l.GetProperty("file").GetString()));
        Assert.StartsWith("broken.xml(2,", lines[^3].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("missing.txt: expected a letter, found no such file", lines[^2].GetProperty("error").GetString());
        Assert.All(lines.Where(l => l.TryGetProperty("mentions", out _)), l => Assert.Equal(lines[^1].GetProperty("tables").GetArrayLength(), l.GetProperty("tables").GetArrayLength()));
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task AHyphenIsStandardInput()
    {
        var letter = _workspace.Text("data", "samples", "letter.md");
        using var process = ProgramRun.Start(_workspace.Root, new Dictionary<string, string>(StringComparer.Ordinal), "read", "-", "--json");
        await process.StandardInput.WriteAsync(letter);
        process.StandardInput.Close();
        using var json = JsonDocument.Parse(await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal("-", json.RootElement.GetProperty("file").GetString());
        Assert.Equal("99199", json.RootElement.GetProperty("letter").GetProperty("dossier").GetString());
    }

    [Fact]
    public async Task TheSummaryForPeopleShowsHeadTablesAndCounts()
    {
        var run = await _workspace.RunAsync("read", Sample("letter.md"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        foreach (var part in new[] { "99199", "2031-11-04", "Vooruitblik (line ", "107.690", " figure, " })
            Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALetterCannotSteerTheTerminal()
    {
        await File.WriteAllTextAsync(_workspace.PathOf("letter.md"), "**Nr. 7**\n\n## **\u001b[31mRood\u0007**\n\nEen zin met 5 banen.\n");
        var run = await _workspace.RunAsync("read", "letter.md");
        Assert.Contains("Rood", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u0007', run.Output);
    }

    [Theory]
    [InlineData("missing.md: expected a letter, found no such file", "missing.md")]
    [InlineData("data: expected a letter's file, found a folder", "data")]
    [InlineData("bytes.txt(2,2): expected text in UTF-8, found the byte 0xFF, as in Windows-1252 or ISO 8859-1: save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)", "bytes.txt")]
    [InlineData("dtd.xml(1,1): expected well-formed XML without a document type, found a document type (DTD)", "dtd.xml")]
    public async Task WhatCannotBeReadIsToldInOneLineWithItsPlace(string message, string file)
    {
        await File.WriteAllBytesAsync(_workspace.PathOf("bytes.txt"), [(byte)'a', (byte)'\n', (byte)'b', 0xFF]);
        await File.WriteAllTextAsync(_workspace.PathOf("dtd.xml"), "<!DOCTYPE kamerwrk [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><kamerwrk>&a;</kamerwrk>");
        Assert.Equal(message, Assert.Single(await Refusal.OfAsync(_workspace, "read", file)));
    }

    [Theory]
    [InlineData("--json and --ndjson", "letter.md", "--json", "--ndjson")]
    [InlineData("expected - once", "-", "-")]
    [InlineData("", "--json")]
    public async Task BadUsageIsRefused(string named, params string[] arguments) =>
        Assert.Contains(named, Assert.Single(await Refusal.OfAsync(_workspace, ["read", .. arguments])), StringComparison.Ordinal);

    private static string Sample(string file) => Path.Combine("data", "samples", file);

    private static void AssertFields(JsonElement element, params string[] fields) =>
        Assert.All(fields, field => Assert.True(element.TryGetProperty(field, out _), field));
}
