using System.Text.Json;
using Banenafspraak.Analysis;

namespace Banenafspraak.Cli.Tests;

/// <summary>Which figures and relations the options of figures and audit leave.</summary>
public class FigureFilterTests
{
    private static readonly Dataset Data = Dataset.Load(Repository.PathOf("data"));

    public static TheoryData<string, string[]> Selections => new()
    {
        { "a letter", ["--letter", "kst-34352-299"] },
        { "two letters", ["--letter", "kst-34352-299", "--letter", "kst-34352-202"] },
        { "a subject", ["--subject", "politie"] },
        { "a measure", ["--measure", "realisation-rate"] },
        { "a form", ["--form", "hired-in"] },
        { "no form", ["--form", "-"] },
        { "a year", ["--year", "2022"] },
        { "a period", ["--period", "2021..2022"] },
        { "a status", ["--status", "disputed"] },
        { "all of them", ["--letter", "kst-34352-348", "--subject", "politie", "--subject", "defensie", "--measure", "jobs", "--form", "total", "--year", "2024", "--period", "2024-12-31", "--status", "confirmed"] },
    };

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task FiguresAreThoseThatMeetEveryOption(string what, string[] options)
    {
        var meant = Meant(options);
        Assert.NotEmpty(meant);
        Assert.True(meant.Count < Data.Figures.Count, what);
        var lines = (await RunAsync("figures", [.. options, "--ndjson"])).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(meant, lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!));
    }

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task AnAuditHasTheRelationsThroughThemAndWhatGoesWithThose(string what, string[] options)
    {
        var meant = Meant(options).ToHashSet(StringComparer.Ordinal);
        using var json = JsonDocument.Parse((await RunAsync("audit", [.. options, "--json"])).Output);
        var relations = Ids(json.RootElement.GetProperty("relations"));
        Assert.Equal(Data.Audit.Relations.Where(r => r.Figures.Any(f => meant.Contains(f.Id))).Select(r => r.Id), relations);
        Assert.All(json.RootElement.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("relations").GetArrayLength() > 0), f =>
            Assert.Contains(f.GetProperty("relations").EnumerateArray(), r => relations.Contains(r.GetString()!)));
        var coverage = json.RootElement.GetProperty("coverage");
        Assert.Equal(meant.Count, coverage.GetProperty("figures").GetInt32());
        Assert.Equal(meant, coverage.GetProperty("statuses").EnumerateArray().Select(s => s.GetProperty("figure").GetString()!).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(meant.Count, json.RootElement.GetProperty("detectability").GetArrayLength());
        Assert.True(json.RootElement.GetProperty("statements").GetArrayLength() < Data.Statements.Count, what);
    }

    [Fact]
    public async Task AVerdictLeavesTheRelationsThatHaveIt()
    {
        using var json = JsonDocument.Parse((await RunAsync("audit", ["--verdict", "contradicted", "--verdict", "undecidable", "--json"])).Output);
        var expected = Data.Audit.Relations.Where(r => r.Verdict is Verdict.Contradicted or Verdict.Undecidable).ToList();
        Assert.Equal(expected.Select(r => r.Id), Ids(json.RootElement.GetProperty("relations")));
        Assert.Equal(expected.SelectMany(r => r.Figures).DistinctBy(f => f.Id).Count(), json.RootElement.GetProperty("coverage").GetProperty("figures").GetInt32());
        var paper = await RunAsync("audit", ["--verdict", "contradicted", "--csv"]);
        Assert.Equal(Data.Audit.Relations.Count(r => r.Verdict == Verdict.Contradicted), paper.Output.Split('\n').Length - 2);
    }

    [Fact]
    public async Task StatementsAreThoseOfTheSubject()
    {
        using var json = JsonDocument.Parse((await RunAsync("audit", ["--subject", "overheid", "--letter", "kst-34352-348", "--json"])).Output);
        var expected = Data.Statements.Where(s => s is { Subject: "overheid", Letter: "kst-34352-348" }).Select(s => s.Id).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Ids(json.RootElement.GetProperty("statements")));
    }

    [Theory]
    [InlineData("expected a subject of subjects.csv, found \"polite\"; did you mean politie?", "--subject", "polite")]
    [InlineData("expected a subject of subjects.csv, found \"Ministerie van Defensie\"; did you mean defensie?", "--subject", "Ministerie van Defensie")]
    [InlineData("expected a measure (jobs, extra-jobs, target,", "--measure", "extra_jobs")]
    [InlineData("found \"extra_jobs\"; did you mean extra-jobs?", "--measure", "extra_jobs")]
    [InlineData("; did you mean hired-in?", "--form", "hired")]
    [InlineData("expected a year (such as 2022), found \"22\"", "--year", "22")]
    [InlineData("expected a period (2022, 2022-12-31, 2024Q4, 2021..2022 or -), found \"2024Q5\"; did you mean 2024Q4?", "--period", "2024Q5")]
    [InlineData("expected a status (confirmed, explained, disputed, unchecked), found \"disputes\"; did you mean disputed?", "--status", "disputes")]
    [InlineData("; did you mean kst-34352-299?", "--letter", "kst-34352-290")]
    public async Task AnUnknownWordIsRefusedAndTheNearestNamed(string message, params string[] options)
    {
        foreach (var verb in new[] { "figures", "audit" })
        {
            var run = await RunAsync(verb, options);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(message, Assert.Single(run.Messages), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AnUnknownVerdictIsRefusedAndTheNearestNamed()
    {
        var run = await RunAsync("audit", ["--verdict", "exakt"]);
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("found \"exakt\"; did you mean exact?", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AYearWithoutFiguresIsNoFault()
    {
        var run = await RunAsync("figures", ["--year", "1999", "--json"]);
        Assert.Equal((0, "[]\n"), (run.ExitCode, run.Output));
        Assert.Contains("--year 1999", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("politie", "polite", 1)]
    [InlineData("markt", "mrakt", 2)]
    [InlineData("same", "same", 0)]
    public void WordsAreAsFarApartAsLettersDiffer(string one, string other, int distance)
    {
        Assert.Equal(distance, KnownWord.Distance(one, other));
        Assert.Equal(distance, KnownWord.Distance(other, one));
    }

    private static List<string> Meant(string[] options)
    {
        HashSet<string> Of(string name) => [.. options.Chunk(2).Where(o => o[0] == name).Select(o => o[1])];
        bool Has(string name, string? value) => Of(name) is { Count: 0 } || Of(name).Contains(value ?? "");
        return
        [
            .. Data.Audit.Coverage.Figures.Where(c => Has("--letter", c.Figure.Letter) && Has("--subject", c.Figure.Subject) && Has("--measure", c.Figure.Measure.Word())
                && Has("--form", c.Figure.Form.Word()) && Has("--year", c.Figure.Period.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture))
                && Has("--period", c.Figure.Period.ToString()) && Has("--status", c.Status.Word())).Select(c => c.Figure.Id),
        ];
    }

    private static List<string> Ids(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetProperty("id").GetString()!)];

    private static Task<ProgramRun> RunAsync(string verb, string[] options) => ProgramRun.InAsync(Repository.Root, [verb, .. options]);
}
