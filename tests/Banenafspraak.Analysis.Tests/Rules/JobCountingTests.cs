namespace Banenafspraak.Analysis.Tests;

/// <summary>The reasons of an assessment stand in the order a person would check them.</summary>
public class JobCountingTests
{
    private static readonly JobDescription Posting = new()
    {
        Group = TargetGroup.WswIndication,
        Work = Employment.WswPosting,
        Employer = "gemeenten",
        Workplace = "bzk",
        Hours = PaidHours.AWeek(36),
        Year = 2022,
    };

    private static JobAssessment Assess(JobDescription job) => Data.Set.Rules.Assess(job);

    [Fact]
    public void AWswPostingToAMinistryIsHiredInAtOverheid()
    {
        var answer = Assess(Posting);
        Assert.Equal((Ruling.Yes, "bzk", "overheid", Form.HiredIn), (answer.Outcome, answer.CountsFor, answer.Sector, answer.Form));
        Assert.Equal(36 / 25.5m, answer.Jobs);
        Assert.Equal(
            ["group", "work", "whom", "sector", "jobs"],
            answer.Steps.Select(s => new[] { "group", "whom", "sector", "jobs", "work" }.First(w => s.Question.Contains(w, StringComparison.Ordinal))));
    }

    [Fact]
    public void ACleanerOfASupplierCountsForTheSupplier()
    {
        var answer = Assess(Posting with { Work = Employment.Procurement, Employer = "markt" });
        Assert.Equal((Ruling.Yes, "markt", "markt", Form.Formal), (answer.Outcome, answer.CountsFor, answer.Sector, answer.Form));
        Assert.Contains("for markt, not for bzk", answer.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCheckStopsAtTheFirstNo() =>
        Assert.Equal(Ruling.No, Assert.Single(Assess(Posting with { Group = TargetGroup.NoGroup }).Steps).Answer);

    [Fact]
    public void ASectorThatMayBeGoneIsOpenAndTheJobStillCounts()
    {
        var answer = Assess(Posting with { Year = 2026 });
        Assert.Equal((Ruling.Yes, ""), (answer.Outcome, answer.Sector));
    }

    [Fact]
    public void EveryWordOfTheRulesHasAProvision()
    {
        var rules = Data.Set.Rules.Provisions;
        Assert.Equal(Vocabulary.All<TargetGroup>().Order(StringComparer.Ordinal), rules.On(Topic.Group).Select(p => p.Item).Order(StringComparer.Ordinal));
        Assert.Equal(Vocabulary.All<Employment>().Order(StringComparer.Ordinal), rules.On(Topic.Work).Select(p => p.Item).Order(StringComparer.Ordinal));
        Assert.All(rules.All, p => Assert.Equal($"rules/{p.Topic.Word()}/{p.Item}", p.Id));
    }
}
