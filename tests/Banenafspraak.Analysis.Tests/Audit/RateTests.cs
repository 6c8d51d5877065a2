namespace Banenafspraak.Analysis.Tests;

public class RateTests
{
    [Theory]
    [InlineData("489", "713", "68,6%", Verdict.Exact)]
    [InlineData("489", "713", "68,5%", Verdict.WithinRounding)]
    [InlineData("489", "713", "68,4%", Verdict.Contradicted)]
    [InlineData("1", "2", "50%", Verdict.Undecidable)]
    [InlineData("489", "0", "68,4%", Verdict.Undecidable)]
    [InlineData("o", "713", "68,6%", Verdict.NotChecked)]
    public void ARateIsTheJobsDividedByTheTarget(string jobs, string target, string rate, Verdict verdict) =>
        Assert.Equal(verdict, Block(jobs, target, rate).Only(RelationKind.RealisationRate).Verdict);

    [Fact]
    public void ARateBelongsToTheTargetThatItsOwnRowNames()
    {
        var relation = Block("489", "713", "68,6%")
            .Add("text/p1/1", "target/politie/total/2024-12-31", "900")
            .Add("text/p1/2", "realisation-rate/politie/total/2024-12-31", "69%", of: "s-politie/target/2024")
            .Audit().Relations.Single(r => r.Kind == RelationKind.RealisationRate && r.Deciding.Output?.Section == "text");
        Assert.Equal("489 / 713", relation.Deciding.Formula);
        Assert.Equal(Verdict.Exact, relation.Verdict);
    }

    [Theory]
    [InlineData("91,9%", Verdict.Exact)]
    [InlineData("91,8%", Verdict.Contradicted)]
    [InlineData("66,2%", Verdict.Contradicted)]
    public void ProcurementIsCountedInWhereTheRowSaysSo(string rate, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("s-defensie/target/2024", "target/defensie/total/2024-12-31", "899")
            .Add("s-defensie/realised/2024", "jobs/defensie/total/2024-12-31", "595,4")
            .Add("text/p1/1", "jobs/defensie/procurement/2024-12-31", "230,9")
            .Add("text/p1/2", "realisation-rate/defensie/total/2024-12-31", rate, scope: Scope.WithProcurement)
            .Only(RelationKind.RateWithProcurement).Verdict);

    [Fact]
    public void ProcurementThatIsNotPrintedLeavesTheRateUnchecked() =>
        Assert.Equal(Verdict.NotChecked, new Letters()
            .Add("s-wo/target/2023", "target/wo/total/2023-12-31", "2.514")
            .Add("s-wo/realised/2023", "jobs/wo/total/2023-12-31", "1.040")
            .Add("text/p1/2", "realisation-rate/wo/total/2023-12-31", "46%", scope: Scope.WithProcurement)
            .Only(RelationKind.RateWithProcurement).Verdict);

    [Fact]
    public void TheTargetsOfTheAgreementAreMetByExtraJobs() =>
        Assert.Equal("10.004 / 22.500", new Letters()
            .Add("text/p1/1", "extra-jobs/overheid/total/2022-12-31/baseline", "10.004")
            .Add("text/p1/2", "target/overheid/total/2022-12-31/baseline", "22.500")
            .Add("text/p1/3", "realisation-rate/overheid/total/2022-12-31", "44%")
            .Only(RelationKind.RealisationRate).Deciding.Formula);

    [Fact]
    public void ADamagedCountIsReplacedByItsPartsAsLongAsTheyAreReadable()
    {
        var relation = new Letters()
            .Add("t1/hcvs/target", "target/hcvs/total/2024Q4", "75")
            .Add("t1/hcvs/formal", "jobs/hcvs/formal/2024Q4", "72")
            .Add("t1/hcvs/hired-in", "jobs/hcvs/hired-in/2024Q4", "5")
            .Add("t1/hcvs/total", "jobs/hcvs/total/2024Q4", "o")
            .Add("t1/hcvs/rate", "realisation-rate/hcvs/total/2024Q4", "102%", of: "t1/hcvs/target")
            .Only(RelationKind.RealisationRate);
        Assert.Equal("(72 + 5) / 75", relation.Deciding.Formula);
        Assert.Equal(Verdict.WithinRounding, relation.Verdict);
    }

    [Fact]
    public void WithoutATargetThereIsNoRateToCheck() =>
        new Letters()
            .Add("text/p1/1", "jobs/politie/total/2024-12-31", "489")
            .Add("text/p1/2", "jobs/politie/total/2023-12-31", "387")
            .HasNone(RelationKind.RealisationRate, RelationKind.RateWithProcurement);

    private static Letters Block(string jobs, string target, string rate) => new Letters()
        .Add("s-politie/target/2024", "target/politie/total/2024-12-31", target)
        .Add("s-politie/realised/2024", "jobs/politie/total/2024-12-31", jobs)
        .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", rate, of: "s-politie/target/2024");
}
