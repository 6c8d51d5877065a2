using System.Text.Json;
using Banenafspraak.Analysis;

namespace Banenafspraak.Cli.Tests;

public class FiguresTests
{
    private static readonly string[] FixedFields =
    [
        "id", "letter", "line", "printed", "value", "unit", "measure", "subject", "form", "period",
        "relativeTo", "of", "qualifier", "decimals", "reading", "status",
    ];

    [Fact]
    public async Task JsonHasEveryFigureOfTheLetterAndNothingElseIsOnStandardOutput()
    {
        var run = await RunAsync("--letter", Repository.Letter, "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        var figures = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(67, figures.Count);
        Assert.All(figures, figure => Assert.All(FixedFields, field => Assert.True(figure.TryGetProperty(field, out _), field)));
        Assert.All(figures, figure => Assert.Equal(Repository.Letter, figure.GetProperty("letter").GetString()));
    }

    [Fact]
    public async Task JsonHasNumbersAsNumbersAndWhatIsUnknownAsNull()
    {
        using var json = JsonDocument.Parse((await RunAsync("--json")).Output);
        var figure = json.RootElement.EnumerateArray().First(f => f.GetProperty("printed").GetString() == "81.117");
        Assert.Equal(81117, figure.GetProperty("value").GetDecimal());
        Assert.Equal("baseline", figure.GetProperty("relativeTo").GetString());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("of").ValueKind);
        var values = json.RootElement.EnumerateArray().SelectMany(f => f.EnumerateObject()).Select(field => field.Value.GetRawText());
        Assert.DoesNotContain("\"\"", values);
    }

    [Fact]
    public async Task EveryFigureHasTheStatusThatTheAuditGivesIt()
    {
        using var figures = JsonDocument.Parse((await RunAsync("--json")).Output);
        using var audit = JsonDocument.Parse((await ProgramRun.InAsync(Repository.Root, "audit", "--json")).Output);
        var coverage = audit.RootElement.GetProperty("coverage");
        var statuses = coverage.GetProperty("statuses").EnumerateArray().ToDictionary(s => s.GetProperty("figure").GetString()!, s => s.GetProperty("status").GetString());
        Assert.All(figures.RootElement.EnumerateArray(), f => Assert.Equal(statuses[f.GetProperty("id").GetString()!], f.GetProperty("status").GetString()));
        Assert.Subset(new HashSet<string?>(["confirmed", "explained", "disputed", "unchecked"]), statuses.Values.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(coverage.GetProperty("disputed").GetInt32(), statuses.Values.Count(s => s == "disputed"));
    }

    [Fact]
    public async Task CsvHasTheColumnsOfTheDataWithTheLetterInFront()
    {
        var run = await RunAsync("--letter", Repository.Letter, "--csv");
        var lines = run.Output.Split('\n');
        var file = await File.ReadAllLinesAsync(Repository.PathOf("data", "figures", Repository.Letter + ".csv"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"letter,{file[0]},low,high,year,date,is_set,status", lines[0]);
        Assert.Equal(file.Length, lines.Length - 1);
        Assert.All(file[1..].Zip(lines[1..]), row => Assert.StartsWith($"{Repository.Letter},{row.First},", row.Second, StringComparison.Ordinal));
        Assert.Equal("", lines[^1]);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task CsvForASpreadsheetHasNoCellThatItWouldRunAsAFormula()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Change($"data/figures/{Repository.Letter}.csv", "banen; level at the baseline", "=1+1");
        Assert.Contains(",=1+1,", (await workspace.RunAsync("figures", "--csv")).Output, StringComparison.Ordinal);
        var safe = await workspace.RunAsync("figures", "--csv", "--spreadsheet");
        Assert.Equal(0, safe.ExitCode);
        Assert.DoesNotContain(";=", safe.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(";\"=", safe.Output, StringComparison.Ordinal);
        Assert.Contains(";\"'=1+1\";", safe.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("audit")]
    public async Task CsvForASpreadsheetIsAsExcelReadsItInTheNetherlands(string verb)
    {
        var run = await ProgramRun.InAsync(Repository.Root, verb, "--csv", "--spreadsheet");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n');
        Assert.StartsWith(verb == "figures" ? "letter;id;section;" : "id;rule;letter;", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Matches(@";\d+,\d+;", run.Output);
        Assert.DoesNotMatch(@";\d+\.\d+;", run.Output);
        Assert.DoesNotContain("'-;", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CsvForASpreadsheetBeginsWithTheMarkOfItsEncoding()
    {
        using var process = ProgramRun.Start(Repository.Root, new Dictionary<string, string>(StringComparer.Ordinal), "figures", "--csv", "--spreadsheet");
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'l'], bytes.ToArray()[..4]);
    }

    [Fact]
    public async Task NdjsonHasTheObjectsOfJsonALineEach()
    {
        using var json = JsonDocument.Parse((await RunAsync("--json")).Output);
        var lines = (await RunAsync("--ndjson")).Output.Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(json.RootElement.EnumerateArray().Select(f => JsonSerializer.Serialize(f)), lines[..^1].Select(l => JsonSerializer.Serialize(JsonDocument.Parse(l).RootElement)));
    }

    [Fact]
    public async Task TheTableForPeopleHasARowForEveryFigure()
    {
        var run = await RunAsync("--letter", Repository.Letter);
        Assert.Equal(0, run.ExitCode);
        var figures = Dataset.Load(Repository.PathOf("data")).Figures.Letter(Repository.Letter);
        Assert.All(figures, figure => Assert.Contains($" {figure.Id} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ALetterWithoutFiguresGivesAnEmptyListAndSaysSo()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Change("data/letters.csv", "kst-34352-202,", "kst-34352-1,34352,1,,,a minister,a letter,,,markdown,\nkst-34352-202,");
        var run = await workspace.RunAsync("figures", "--letter", "kst-34352-1", "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("[]\n", run.Output);
        Assert.Contains("kst-34352-1", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReaderThatStopsEarlyIsNoFault()
    {
        using var process = ProgramRun.Start(Repository.Root, new Dictionary<string, string>(StringComparer.Ordinal), "figures", "--csv");
        process.StandardOutput.Close();
        Assert.Equal("", await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task AnotherDataFolderCanBeNamedFromAnywhere()
    {
        var run = await ProgramRun.InAsync(Path.GetTempPath(), "figures", "--data", Repository.PathOf("data"), "--json");
        Assert.Equal((await RunAsync("--json")).Output, run.Output);
    }

    private static Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.InAsync(Repository.Root, ["figures", .. arguments]);
}
