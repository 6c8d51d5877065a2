using System.Text.Json;
using Banenafspraak.Analysis;

namespace Banenafspraak.Cli.Tests;

public class AuditTests
{
    private const string Reviews = "data/corrections.csv";

    [Fact]
    public async Task JsonHasTheFixedFieldsAndNothingElseIsOnStandardOutput()
    {
        var run = await ProgramRun.InAsync(Repository.Root, "audit", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Superset(new HashSet<string> { "relations", "findings", "coverage", "detectability" }, Names(json.RootElement));
        var relations = json.RootElement.GetProperty("relations").EnumerateArray().ToList();
        Assert.NotEmpty(relations);
        Assert.All(relations, r => Assert.Superset(
            new HashSet<string> { "id", "rule", "letter", "inputs", "output", "computed", "published", "verdict", "explanation" }, Names(r)));
        Assert.Subset(Vocabulary.All<Verdict>().ToHashSet(), relations.Select(r => r.GetProperty("verdict").GetString()!).ToHashSet());
        Assert.All(relations.Where(r => r.GetProperty("computed").ValueKind == JsonValueKind.Object), r =>
            Assert.True(r.GetProperty("computed").GetProperty("low").GetDecimal() <= r.GetProperty("computed").GetProperty("high").GetDecimal()));
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Superset(
            new HashSet<string> { "id", "severity", "origin", "kind", "figures", "relations", "explanation", "review" }, Names(f)));
        Assert.Superset(
            new HashSet<string> { "figures", "related", "confirmed", "disputed", "unrelated" }, Names(json.RootElement.GetProperty("coverage")));
    }

    [Fact]
    public async Task JsonJudgesEveryStatementAndTheTableTellsTheDisputed()
    {
        using var json = JsonDocument.Parse((await ProgramRun.InAsync(Repository.Root, "audit", "--json")).Output);
        var statements = json.RootElement.GetProperty("statements").EnumerateArray().ToList();
        var data = Dataset.Load(Repository.PathOf("data"));
        Assert.Equal(data.Statements.Select(s => s.Id), statements.Select(s => s.GetProperty("id").GetString()));
        Assert.All(statements, s => Assert.Equal(
            ["id", "letter", "section", "place", "subject", "measure", "form", "scope", "period", "claim", "number", "status", "explanation", "sources"], s.EnumerateObject().Select(p => p.Name)));
        var known = data.Figures.Select(f => f.Id).Concat(data.Series.Select(s => s.Id)).ToHashSet();
        Assert.All(statements.SelectMany(s => s.GetProperty("sources").EnumerateArray()), s => Assert.Contains(s.GetString()!, known));
        var disputed = Assert.Single(statements, s => s.GetProperty("status").GetString() == "disputed");
        Assert.Equal("kst-34352-348/inleiding/p3/s1", disputed.GetProperty("id").GetString());
        Assert.Equal("from 2021 to 2022 kst-34352-299 prints -1.838", disputed.GetProperty("explanation").GetString());
        var table = (await ProgramRun.InAsync(Repository.Root, "audit")).Output;
        Assert.Contains("kst-34352-348/inleiding/p3/s1", table, StringComparison.Ordinal);
        Assert.Contains($"{statements.Count} statements: ", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonHoldsTheRegisterOfCorrections()
    {
        using var json = JsonDocument.Parse((await ProgramRun.InAsync(Repository.Root, "audit", "--json")).Output);
        var rows = json.RootElement.GetProperty("corrections").EnumerateArray().ToList();
        Assert.Equal(Dataset.Load(Repository.PathOf("data")).Audit.Corrections.Select(c => c.Id), rows.Select(r => r.GetProperty("id").GetString()));
        Assert.All(rows, r => Assert.Equal(
            ["id", "letter", "place", "printed", "shouldBe", "status", "reason", "decision", "decidedBy", "told", "date", "source"], r.EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public async Task JsonNamesFiguresAndRelationsThatAreThere()
    {
        using var json = JsonDocument.Parse((await ProgramRun.InAsync(Repository.Root, "audit", "--json")).Output);
        var figures = Dataset.Load(Repository.PathOf("data")).Figures.Select(f => f.Id).ToHashSet();
        var relations = json.RootElement.GetProperty("relations").EnumerateArray().ToList();
        var ids = relations.Select(r => r.GetProperty("id").GetString()!).ToHashSet();
        Assert.Equal(relations.Count, ids.Count);
        Assert.All(relations.Select(r => r.GetProperty("output").GetString()).OfType<string>(), output => Assert.Contains(output, figures));
        foreach (var finding in json.RootElement.GetProperty("findings").EnumerateArray())
        {
            Assert.All(finding.GetProperty("figures").EnumerateArray(), f => Assert.Contains(f.GetString()!, figures));
            Assert.All(finding.GetProperty("relations").EnumerateArray(), r => Assert.Contains(r.GetString()!, ids));
        }
        Assert.Equal(figures.Count, json.RootElement.GetProperty("coverage").GetProperty("figures").GetInt32());
    }

    [Fact]
    public async Task StrictFailsOnlyOnErrorsAndWarningsThatNobodyReviewed()
    {
        using var workspace = new TemporaryWorkspace();
        var open = Dataset.Load(workspace.PathOf("data")).Audit.Findings.Where(f => f.NeedsReview).ToList();
        Assert.NotEmpty(open);
        Assert.Equal(0, (await workspace.RunAsync("audit")).ExitCode);

        var strict = await workspace.RunAsync("audit", "--strict", "--json");
        Assert.Equal(1, strict.ExitCode);
        Assert.Equal(open.Select(f => $"{f.Id}: expected a review of this {f.Severity.Word()} in corrections.csv, found none"), strict.Messages);
        Assert.Equal((await workspace.RunAsync("audit", "--json")).Output, strict.Output);

        await File.AppendAllLinesAsync(workspace.PathOf(Reviews), open.Select(f => $"{f.Id},,,,,,seen,accepted,A. Person,,2026-01-02,"));
        var reviewed = await workspace.RunAsync("audit", "--strict");
        Assert.Equal((0, ""), (reviewed.ExitCode, reviewed.Errors));
    }

    [Fact]
    public async Task TheWorkingPaperHasALineForEveryRelation()
    {
        var run = await ProgramRun.InAsync(Repository.Root, "audit", "--csv");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n');
        Assert.Equal("id,rule,letter,output,place,printed,published,inputs,formula,computed,low,high,verdict,convention,missing,explanation,finding,severity,review", lines[0]);
        var relations = Dataset.Load(Repository.PathOf("data")).Audit.Relations;
        Assert.Equal(relations.Select(r => r.Id), lines[1..^1].Select(l => l.Split(',')[0]));
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public async Task NdjsonHasTheWorkingPaperALineARelation()
    {
        var run = await ProgramRun.InAsync(Repository.Root, "audit", "--ndjson");
        var lines = run.Output.Split('\n')[..^1].Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var relations = Dataset.Load(Repository.PathOf("data")).Audit.Relations;
        Assert.Equal(relations.Select(r => (r.Id, (string?)r.Verdict.Word())), lines.Select(l => (l.GetProperty("id").GetString()!, l.GetProperty("verdict").GetString())));
        Assert.Equal(19, lines[0].EnumerateObject().Count());
    }

    [Fact]
    public async Task NoCellOfTheWorkingPaperRunsAsAFormula()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.Change("data/figures/kst-34352-348.csv", "t1,hcvs/total,997,7,,", "t1,hcvs/total,997,=1+1,,");
        var run = await workspace.RunAsync("audit", "--csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(",\"'=1+1\",", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheTableForPeopleHasEveryFinding()
    {
        var run = await ProgramRun.InAsync(Repository.Root, "audit");
        Assert.All(Dataset.Load(Repository.PathOf("data")).Audit.Findings, f => Assert.Contains(f.Id, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task FaultyDataAndReviewsAreRefusedInOneLineEach()
    {
        using var workspace = new TemporaryWorkspace();
        await File.AppendAllTextAsync(workspace.PathOf(Reviews), "findings/x,,,,,,seen,agreed,A. Person,,2026-01-02,\n");
        var run = await workspace.RunAsync("audit", "--json");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"corrections.csv, line {File.ReadLines(workspace.PathOf(Reviews)).Count()}, column decision: expected one of accepted", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonAndCsvTogetherAreRefused() =>
        Assert.Equal(2, (await ProgramRun.InAsync(Repository.Root, "audit", "--json", "--csv")).ExitCode);

    [Fact]
    public async Task AnotherDataFolderCanBeNamedFromAnywhere()
    {
        var run = await ProgramRun.InAsync(Path.GetTempPath(), "audit", "--data", Repository.PathOf("data"), "--csv");
        Assert.Equal((await ProgramRun.InAsync(Repository.Root, "audit", "--csv")).Output, run.Output);
    }

    private static HashSet<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name).ToHashSet();
}
