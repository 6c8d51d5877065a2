using System.Text.Json;
using Banenafspraak.Analysis;

namespace Banenafspraak.Cli.Tests;

/// <summary>audit --certificate FILE.</summary>
public class CertificateTests
{
    [Fact]
    public async Task AnAuditWritesItsCertificateInAFileAndNothingElse()
    {
        using var workspace = new TemporaryWorkspace();
        var run = await workspace.RunAsync("audit", "--certificate", "certificate.json");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        var text = await File.ReadAllTextAsync(workspace.PathOf("certificate.json"));
        using var json = JsonDocument.Parse(text);
        var relations = json.RootElement.GetProperty("relations").EnumerateArray().Select(r => (r.GetProperty("id").GetString(), r.GetProperty("verdict").GetString()));
        Assert.Equal(Dataset.Load(Repository.PathOf("data")).Audit.Relations.Select(r => ((string?)r.Id, (string?)r.Verdict.Word())), relations);
        Assert.Empty(Directory.EnumerateFiles(workspace.Root, "*.new"));

        Assert.Equal(0, (await workspace.RunAsync("audit", "--certificate", "certificate.json", "--language", "nl")).ExitCode);
        Assert.Equal(text, await File.ReadAllTextAsync(workspace.PathOf("certificate.json")));
    }

    [Fact]
    public async Task TheCertificateIsOfWhatWasAskedAndComesBesideAnotherForm()
    {
        using var workspace = new TemporaryWorkspace();
        var both = await workspace.RunAsync("audit", "--verdict", "contradicted", "--json", "--certificate", "some.json");
        Assert.Equal((await workspace.RunAsync("audit", "--verdict", "contradicted", "--json")).Output, both.Output);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(workspace.PathOf("some.json")));
        Assert.NotEmpty(json.RootElement.GetProperty("relations").EnumerateArray());
        Assert.All(json.RootElement.GetProperty("relations").EnumerateArray(), r => Assert.Equal("contradicted", r.GetProperty("verdict").GetString()));
    }

    [Theory]
    [InlineData("", "expected with --certificate the name of a file, found \"\"")]
    [InlineData("none/certificate.json", "none/certificate.json: expected a place that can be written")]
    public async Task AFileThatCannotBeIsToldInOneLine(string file, string message)
    {
        using var workspace = new TemporaryWorkspace();
        var run = await workspace.RunAsync("audit", "--certificate", file);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, Assert.Single(run.Messages), StringComparison.Ordinal);
    }
}
