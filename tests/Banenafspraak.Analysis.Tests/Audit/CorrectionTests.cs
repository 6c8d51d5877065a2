namespace Banenafspraak.Analysis.Tests;

/// <summary>The register of corrections: what the audit computes, what people decided, what letters correct by themselves.</summary>
public sealed class CorrectionTests
{
    private const string Waterschappen = "findings/kst-34352-348/s-waterschappen/rate/2023";

    [Fact]
    public void EveryRowOfAFindingIsOfAnErrorOrAWarning() => Assert.All(
        Data.Set.Audit.Corrections.Where(c => c.Id.StartsWith("findings/", StringComparison.Ordinal)),
        c => Assert.Contains(Data.Set.Audit.Findings, f => f.Id == c.Id && f.Severity != Severity.Note));

    [Fact]
    public void ALettersOwnCorrectionNamesAFigureAndWhereItIsSaid() => Assert.All(
        Data.Set.Corrections.Where(c => c.Id.StartsWith("corrections/", StringComparison.Ordinal)),
        c => Assert.Equal((Data.Set.Figures.Find($"{c.Letter}/{c.Place}")?.Printed, true), (c.Printed, Data.Set.Audit.Corrections.Contains(c))));

    [Fact]
    public void OneValueOfOneFigureThatMakesAllItsRelationsHoldIsProven()
    {
        var one = Assert.Single(Rate("45%").Add("text/p2/1", "target/politie/total/2024-12-31", "711").Audit().Corrections, OfFinding);
        Assert.Equal(("s-politie/rate/2024", "45%", "69%", CorrectionStatus.Proven), (one.Place, one.Printed, one.ShouldBe, one.Status!.Value));
        Assert.DoesNotContain(Rate("69%").Audit().Corrections, OfFinding);
    }

    [Fact]
    public void WhereTwoFiguresCouldBeWrongItIsOneOfThem()
    {
        var one = Assert.Single(Rate("45%").Audit().Corrections, OfFinding);
        Assert.Equal(("s-politie/target/2024; s-politie/rate/2024", "711; 45%", CorrectionStatus.OneOf), (one.Place, one.Printed, one.Status!.Value));
        Assert.EndsWith("; 69%", one.ShouldBe, StringComparison.Ordinal);
    }

    [Fact]
    public void ADecisionIsJoinedToWhatIsComputed() =>
        Data.WithCopy("corrections.csv", text => $"{text}{Waterschappen},,,,,,compared with the print,source-error,A. Person,the ministry,2026-01-02,\n", folder =>
        {
            var computed = Data.Set.Audit.Corrections.Single(c => c.Id == Waterschappen);
            var joined = computed with { Reason = "compared with the print", Decision = Decision.SourceError, DecidedBy = "A. Person", Told = "the ministry", Date = new(2026, 1, 2) };
            Assert.Equal(joined, Dataset.Load(folder).Audit.Corrections.Single(c => c.Id == Waterschappen));
        });

    private static bool OfFinding(Correction correction) => correction.Id.StartsWith("findings/" + Letters.First, StringComparison.Ordinal);

    /// <summary>489 of 711 is 68,8%; the sum of the forms holds the 489.</summary>
    private static Letters Rate(string rate) => new Letters()
        .Add("s-politie/target/2024", "target/politie/total/2024-12-31", "711")
        .Add("s-politie/realised/2024", "jobs/politie/total/2024-12-31", "489")
        .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", rate, of: "s-politie/target/2024")
        .Add("text/p1/1", "jobs/politie/permanent/2024-12-31", "249")
        .Add("text/p1/2", "jobs/politie/temporary/2024-12-31", "179")
        .Add("text/p1/3", "jobs/politie/hired-in/2024-12-31", "61");
}
