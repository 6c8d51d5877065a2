namespace Banenafspraak.Analysis.Tests;

public class RestatementTests
{
    [Theory]
    [InlineData("68,4%", "68%", Verdict.Exact)]
    [InlineData("330,5", "330", Verdict.Exact)]
    [InlineData("330,5", "330,4", Verdict.WithinRounding)]
    [InlineData("330,5", "329", Verdict.Contradicted)]
    [InlineData("o", "329", Verdict.NotChecked)]
    public void ANumberPrintedAgainIsTheSameNumber(string first, string again, Verdict verdict)
    {
        var meaning = first.EndsWith('%') ? "realisation-rate/politie/total/2024-12-31" : "jobs/politie/total/2024-12-31";
        Assert.Equal(verdict, new Letters().Add("s-politie/x/2024", meaning, first).Add("text/p1/1", meaning, again).Only(RelationKind.Restatement).Verdict);
    }

    [Fact]
    public void AboutTheSameNumberIsUndecidable() =>
        Assert.Equal(Verdict.Undecidable, new Letters()
            .Add("text/p1/1", "jobs/politie/total/2024-12-31", "489")
            .Add("text/p1/2", "jobs/politie/total/2024-12-31", "500", qualifier: Qualifier.About)
            .Only(RelationKind.Restatement).Verdict);

    [Fact]
    public void ALaterLetterMayReviseAnEarlierOne()
    {
        var finding = Assert.Single(new Letters()
            .Add("text/p1/1", "jobs/politie/total/2024-12-31", "489")
            .Add($"{Letters.Second}/text/p1/1", "jobs/politie/total/2024-12-31", "498")
            .Audit().Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(Letters.First, finding.Explanation, StringComparison.Ordinal);
        Assert.Contains(Letters.Second, finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void AQuarterAndTheEndOfTheYearAreTwoDefinitions()
    {
        var finding = Assert.Single(new Letters()
            .Add("t1/rijk/total", "jobs/rijk/total/2024Q4", "5.078")
            .Add("text/p1/1", "jobs/rijk/total/2024-12-31", "5.000")
            .Audit().Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("measured over 2024-12-31 against over 2024Q4", finding.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count/umc/-/2024", "één", "15")]
    [InlineData("persons/tilburg-university/-/2024", "2", "4")]
    [InlineData("jobs/binnenwerk/binnenwerk/-", "587", "266")]
    [InlineData("duration/politie/-/-", "drie", "2")]
    [InlineData("share/bz/-/2024", "23%", "30%")]
    public void NumbersOfOneNameAreNotTheSameNumberForThat(string meaning, string one, string other) =>
        new Letters().Add("text/p1/1", meaning, one, unit: Unit.Other).Add("text/p1/2", meaning, other, unit: Unit.Other).HasNone(RelationKind.Restatement);

    [Fact]
    public void TheEndsOfARangeAreTwoNumbers() =>
        new Letters()
            .Add("text/p1/1", "jobs/markt/procurement/2022Q1", "15.000", qualifier: Qualifier.RangeFrom)
            .Add("text/p1/2", "jobs/markt/procurement/2022Q1", "17.000", qualifier: Qualifier.RangeTo)
            .HasNone(RelationKind.Restatement);

    [Fact]
    public void JobsWithProcurementAreNotTheJobsWithout() =>
        new Letters()
            .Add("text/p1/1", "jobs/hbo/total/2024-12-31", "479")
            .Add("text/p1/2", "jobs/hbo/total/2024-12-31", "605", scope: Scope.WithProcurement)
            .HasNone(RelationKind.Restatement);
}
