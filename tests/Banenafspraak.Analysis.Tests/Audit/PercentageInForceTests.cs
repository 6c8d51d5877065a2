namespace Banenafspraak.Analysis.Tests;

/// <summary>A target takes the quota percentage of its own place: its section, its table's notes, the section of its workforce, and only then another.</summary>
public class PercentageInForceTests
{
    [Theory]
    [InlineData("t1-note-5", "2,75", Verdict.Contradicted)]
    [InlineData("t1", "2,75", Verdict.Contradicted)]
    [InlineData("t1-note-5", "2,76", Verdict.Exact)]
    [InlineData("t2-note-1", "2,75", Verdict.Exact)]
    public void TheNoteOfItsOwnTableComesFirst(string section, string percentage, Verdict verdict) =>
        Assert.Equal(verdict, Target(section, percentage).Only(RelationKind.QuotaTimesWorkforce).Verdict);

    [Fact]
    public void AContradictionNamesTheWaysThatWouldHold()
    {
        var finding = Assert.Single(Target("t1-note-2", "2,75").Audit().Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("10.740 × 2,75% × 36 / 25,5 = 416,96", finding.Explanation, StringComparison.Ordinal);
        Assert.Contains("[2,75; 2,76), which gives [416,9452; 418,5005] with 36/25,5: within rounding", finding.Explanation, StringComparison.Ordinal);
        Assert.Contains("2,76% of gemeenten/p1/1, which gives 418,48 with 36/25,5: exact", finding.Explanation, StringComparison.Ordinal);
        Assert.Contains("With 2,76 in place of 2,75", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void AWrongTargetThatNoPercentageExplainsIsAnError() =>
        Assert.Contains(Target("t1-note-2", "2,76", target: "481").Audit().Findings, f => f.Severity == Severity.Error);

    [Theory]
    [InlineData("t1-note-2", "2,75% as printed in t1-note-2/9")]
    [InlineData("s-politie", "as printed in gemeenten/p1/1, which is another place")]
    public void APercentageOfAnotherSectionIsNamed(string section, string words) =>
        Assert.Contains(words, Target(section, "2,75").Add("t1/fin/target", "target/fin/total/2024Q4", "40").Audit().Relations
            .Single(r => r.Deciding.Output?.Subject == "fin" && r.Kind == RelationKind.QuotaTimesWorkforce).Explanation, StringComparison.Ordinal);

    private static Letters Target(string section, string percentage, string target = "418") =>
        new Letters()
            .Add("gemeenten/p1/1", "quota-percentage/overheid/-/2024", "2,76%")
            .Add("t1-note-5/1", "target/dji/total/2024Q4", target)
            .Add("t1-note-5/2", "workforce/dji/-/2024", "10.740")
            .Add($"{section}/9", "quota-percentage/overheid/-/2024", percentage + "%");
}
