namespace Banenafspraak.Analysis.Tests;

public class ShareTests
{
    [Theory]
    [InlineData("142.421", "51,8%", Verdict.Exact)]
    [InlineData("142.422", "51,83%", Verdict.Exact)]
    [InlineData("142.421", "52,0%", Verdict.Contradicted)]
    [InlineData("o", "51,8%", Verdict.NotChecked)]
    public void AShareIsThePartDividedByItsWhole(string part, string share, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("text/p1/1", "persons/doelgroep/-/2024Q4", "274.804")
            .Add("text/p1/2", "persons/werkzame-doelgroep/-/2024Q4", part)
            .Add("text/p1/3", "share/werkzame-doelgroep/-/2024Q4", share, of: "text/p1/1")
            .Only(RelationKind.ShareOfTotal).Verdict);

    [Theory]
    [InlineData("12", "11", "92,0%", Verdict.WithinRounding)]
    [InlineData("2", "1", "50%", Verdict.Undecidable)]
    public void AShareOfAFewSaysLittle(string whole, string part, string share, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("text/p1/1", "jobs/umc/total/2024-12-31", whole)
            .Add("text/p1/2", "jobs/umc/formal/2024-12-31", part)
            .Add("text/p1/3", "share/umc/formal/2024-12-31", share, of: "text/p1/1")
            .Only(RelationKind.ShareOfTotal).Verdict);

    [Theory]
    [InlineData("52,9%", "22,8%", "24,3%", Verdict.Exact)]
    [InlineData("67,3%", "14,7%", "17,9%", Verdict.WithinRounding)]
    [InlineData("67,3%", "14,7%", "17,7%", Verdict.Contradicted)]
    [InlineData("67,3%", "14,7%", "o", Verdict.NotChecked)]
    public void SharesOfOneWholeAddUpToHundred(string permanent, string temporary, string hiredIn, Verdict verdict)
    {
        var relation = new Letters()
            .Add("text/p1/1", "share/hbo/permanent/2024-12-31", permanent, of: "hbo")
            .Add("text/p1/2", "share/hbo/temporary/2024-12-31", temporary, of: "hbo")
            .Add("text/p1/3", "share/hbo/hired-in/2024-12-31", hiredIn, of: "hbo")
            .Only(RelationKind.SharesAddUp);
        Assert.Equal(verdict, relation.Verdict);
        Assert.Equal(100, relation.Published);
    }

    [Theory]
    [InlineData("17,9%", Verdict.Contradicted)]
    [InlineData("20,6%", Verdict.Contradicted)]
    [InlineData("20,7%", Verdict.Undecidable)]
    [InlineData("45,0%", Verdict.Undecidable)]
    public void AShareThatCountsProcurementInIsNoSmallerThanProcurementAlone(string share, Verdict verdict)
    {
        var relation = WithProcurement(share, of: "mbo").Only(RelationKind.ShareOfTotal);
        Assert.Equal(verdict, relation.Verdict);
        Assert.Equal(20.83m, Math.Round(relation.Deciding.Computed!.Value.Value, 2));
    }

    [Fact]
    public void AShareThatNamesItsWholeIsTakenOfNoOther() => Assert.Single(WithProcurement("17,9%", of: "text/p1/1").Only(RelationKind.ShareOfTotal).Instances);

    [Fact]
    public void AShareThatCountsProcurementInIsAPartOfAllShares()
    {
        var letters = WithProcurement("27,9%", of: "mbo")
            .Add("text/p1/4", "share/mbo/permanent/2024-12-31", "57,3%", of: "mbo")
            .Add("text/p1/5", "share/mbo/temporary/2024-12-31", "14,7%", of: "mbo");
        Assert.Equal(Verdict.WithinRounding, letters.Only(RelationKind.SharesAddUp).Verdict);
    }

    [Fact]
    public void ASharePrintedWithAReserveLeavesTheSumUndecidable() =>
        Assert.Equal(Verdict.Undecidable, new Letters()
            .Add("text/p1/1", "share/hbo/permanent/2024-12-31", "67,3%", of: "hbo", qualifier: Qualifier.About)
            .Add("text/p1/2", "share/hbo/temporary/2024-12-31", "14,7%", of: "hbo")
            .Add("text/p1/3", "share/hbo/hired-in/2024-12-31", "27,9%", of: "hbo")
            .Only(RelationKind.SharesAddUp).Verdict);

    [Fact]
    public void SharesOfSchoolsThatDidThisOrThatAreNeitherPartsNorTheSame() =>
        new Letters()
            .Add("text/p2/1", "share/primair-onderwijs/-/2023", "46%", of: "primair-onderwijs")
            .Add("text/p4/1", "share/primair-onderwijs/-/2023", "33%", of: "primair-onderwijs")
            .HasNone(Enum.GetValues<RelationKind>());

    [Theory]
    [InlineData("38.061", "25,8%", "9.820", Verdict.Exact)]
    [InlineData("38.061", "25,8%", "9.835", Verdict.WithinRounding)]
    [InlineData("38.061", "25,8%", "9.840", Verdict.Contradicted)]
    [InlineData("o", "25,8%", "9.820", Verdict.NotChecked)]
    [InlineData("1", "26%", "1", Verdict.Undecidable, Qualifier.About)]
    public void AKeyTimesAllHiredInJobsIsTheSectorsPart(string volume, string key, string part, Verdict verdict, Qualifier qualifier = Qualifier.Exact) =>
        Assert.Equal(verdict, new Letters()
            .Add("text/p1/1", "jobs/totaal/hired-in/2022-12-31", volume, qualifier: qualifier)
            .Add("text/p1/2", "allocation-share/overheid/hired-in/2022-12-31", key, of: "text/p1/1")
            .Add("text/p1/3", "jobs/overheid/hired-in/2022-12-31", part)
            .Only(RelationKind.KeyTimesVolume).Verdict);

    [Theory]
    [InlineData("1.130", Verdict.Exact)]
    [InlineData("1.100", Verdict.WithinRounding)]
    [InlineData("1.310", Verdict.Contradicted)]
    public void ExtraHiredInJobsFollowFromTheKeysWithoutTheLevelsOfTheSector(string extra, Verdict verdict)
    {
        var relations = new Letters()
            .Add("text/p1/1", "jobs/totaal/hired-in/2022-12-31", "38.061")
            .Add("text/p1/2", "allocation-share/overheid/hired-in/2022-12-31", "25,8%", of: "text/p1/1")
            .Add("text/p1/3", "jobs/totaal/hired-in/2012-12-31", "36.206")
            .Add("text/p1/4", "allocation-share/overheid/hired-in/2012-12-31", "24,0%", of: "text/p1/3")
            .Add("text/p1/5", "extra-jobs/overheid/hired-in/2022-12-31/baseline", extra)
            .Audit().Relations;
        Assert.Equal(verdict, Assert.Single(relations, r => r.Kind == RelationKind.KeyTimesVolume && r.Deciding.Output is not null).Verdict);
    }

    [Fact]
    public void WithoutAKeyNothingIsDivided() =>
        new Letters()
            .Add("text/p1/1", "jobs/totaal/hired-in/2022-12-31", "38.061")
            .Add("text/p1/2", "jobs/overheid/hired-in/2022-12-31", "9.820")
            .HasNone(RelationKind.KeyTimesVolume, RelationKind.SharesAddUp, RelationKind.ShareOfTotal);

    private static Letters WithProcurement(string share, string of) =>
        new Letters()
            .Add("text/p1/1", "jobs/mbo/total/2024-12-31", "605", scope: Scope.WithProcurement)
            .Add("text/p1/2", "jobs/mbo/total/2024-12-31", "479")
            .Add("text/p1/3", "share/mbo/hired-in/2024-12-31", share, of: of, scope: Scope.WithProcurement);
}
