using System.Globalization;
using System.Text.Json.Nodes;
using Banenafspraak.Certificates;

namespace Banenafspraak.Analysis.Tests;

/// <summary>A certificate of the audit holds by a checker that has no code of the library, and a forged one does not.</summary>
public sealed class CertificateTests
{
    private const int Forgeries = 500;

    private static readonly Checker Checker = new(Data.Folder);

    [Fact]
    public void TheCheckerAcceptsEveryVerdictOfTheData()
    {
        var certificate = CertificateOf(Data.Set);

        Assert.Equal(Data.Set.Audit.Relations.Count, certificate["relations"]!.AsArray().Count);
        Assert.Empty(Checker.Refusals(certificate));
    }

    [Fact]
    public void TheCheckerHasNoCodeOfTheLibrary() =>
        Assert.DoesNotContain(typeof(Checker).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Banenafspraak", StringComparison.Ordinal));

    [Fact]
    public void TheCheckerHasUnder200Lines() =>
        Assert.InRange(Directory.EnumerateFiles(Path.Combine(Data.Repository, "tests", "Banenafspraak.Certificates"), "*.cs").Sum(f => File.ReadLines(f).Count()), 1, 199);

    [Fact]
    public void EachOf500ForgedOnesIsRefused()
    {
        var (certificate, random, accepted, tried) = (CertificateOf(Data.Set), new Random(2026), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        for (var i = 0; i < Forgeries; i++)
        {
            var forged = certificate.DeepClone();
            var what = Forgery.Change(forged, random);
            tried.Add(what);
            if (!Checker.Refusals(forged).Any())
                accepted.Add($"{i}: {what}");
        }

        Assert.Equal(12, tried.Count);
        Assert.Empty(accepted);
    }

    [Fact]
    public void AnotherFormulaIsRefusedThoughAllItsNumbersFollowFromIt()
    {
        var certificate = CertificateOf(Data.Set);
        var way = Forgery.Ways(certificate).First(w => w["kind"]!.ToString() == "realisation-rate" && w["verdict"]!.ToString() == "exact");
        var (jobs, target) = (Number(way["members"]![0]!), Number(way["members"]![1]!));
        way["formula"]!.AsArray()[2] = "*";
        foreach (var bound in new[] { "value", "low", "high" })
            way["computed"]![bound] = ((Part(jobs, bound) * Part(target, bound)) * 100).ToString(CultureInfo.InvariantCulture);
        way["verdict"] = "contradicted";

        Assert.Contains("is not the law of realisation-rate", Assert.Single(Checker.Refusals(certificate)), StringComparison.Ordinal);
    }

    /// <summary>Whatever a figure becomes, the certificate of what the audit then says holds by the changed file, and not by the file before.</summary>
    [Theory]
    [InlineData("kst-34352-299", 1)]
    [InlineData("kst-34352-299", 1000)]
    [InlineData("kst-34352-348", 7)]
    [InlineData("kst-34352-258", -40)]
    public void TheCheckerAcceptsWhatTheAuditSaysOfOtherNumbers(string letter, int more)
    {
        foreach (var figure in Data.Set.Figures.Letter(letter).Where(f => f is { Reading: Reading.Printed, IsTableCell: true, Unit: Unit.Job, Value: > 100 }).Where((_, i) => i % 4 == 0))
        {
            var all = Data.Set.Figures.Select(f => ReferenceEquals(f, figure) ? Changed(f, f.Value!.Value + more) : f);
            var changed = CertificateOf(Data.Set.With(all));
            Data.WithCopy($"figures/{letter}.csv", csv => csv.Replace(Row(figure), Row(Changed(figure, figure.Value!.Value + more)), StringComparison.Ordinal), folder => Assert.Empty(new Checker(folder).Refusals(changed)));
            Assert.NotEmpty(Checker.Refusals(changed));
        }
    }

    private static Figure Changed(Figure figure, decimal value) => figure with { Value = value, Printed = DutchNumber.Format(value) };

    /// <summary>The cells of its row up to its value.</summary>
    private static string Row(Figure f) => FormattableString.Invariant($"{f.Id},{f.Section},{f.Place},{f.Line},{f.Printed},{f.Value},");

    private static JsonNode Number(JsonNode member) => member["number"]!;

    private static decimal Part(JsonNode number, string bound) => decimal.Parse(number[bound]!.ToString(), CultureInfo.InvariantCulture);

    private static JsonNode CertificateOf(Dataset data)
    {
        using var stream = new MemoryStream();
        data.Audit.WriteCertificate(stream);
        stream.Position = 0;
        return JsonNode.Parse(stream)!;
    }
}
