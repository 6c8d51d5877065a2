namespace Banenafspraak.Analysis.Tests;

public class ChangeTests
{
    [Theory]
    [InlineData("5.078", "4.517", "561", Verdict.Exact)]
    [InlineData("5.078", "4.517", "562", Verdict.WithinRounding)]
    [InlineData("5.078", "4.517", "651", Verdict.Contradicted)]
    [InlineData("5", "4", "1", Verdict.Undecidable)]
    [InlineData("5.078", "o", "561", Verdict.NotChecked)]
    public void AChangeIsTheLevelLessTheEarlierOne(string later, string earlier, string change, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("s-rijk/realised/2024", "jobs/rijk/total/2024-12-31", later)
            .Add("s-rijk/realised/2023", "jobs/rijk/total/2023-12-31", earlier)
            .Add("text/p1/1", "change/rijk/total/2023..2024", change, of: "s-rijk/realised/2024")
            .Only(RelationKind.Change).Verdict);

    [Theory]
    [InlineData("561", Verdict.Exact)]
    [InlineData("651", Verdict.Contradicted)]
    public void TheEarlierLevelMayStandInAnEarlierLetter(string change, Verdict verdict)
    {
        var audit = new Letters()
            .Add("text/p1/1", "jobs/rijk/total/2023-12-31", "4.517")
            .Add($"{Letters.Second}/text/p1/1", "jobs/rijk/total/2024-12-31", "5.078")
            .Add($"{Letters.Second}/text/p2/2", "change/rijk/total/2023..2024", change, of: $"{Letters.Second}/text/p1/1")
            .Audit();
        Assert.Equal(verdict, Assert.Single(audit.Relations, r => r.Kind == RelationKind.Change).Verdict);
        Assert.All(audit.Findings, f => Assert.Equal(Severity.Warning, f.Severity));
        Assert.Equal(verdict == Verdict.Contradicted ? 1 : 0, audit.Findings.Count);
    }

    [Theory]
    [InlineData("107", Verdict.Exact)]
    [InlineData("108", Verdict.WithinRounding)]
    [InlineData("117", Verdict.Contradicted)]
    public void FromXToYInOneSentenceIsAKindOfItsOwn(string change, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("text/p2/1", "jobs/binnenwerk/binnenwerk/2021-12-31", "580")
            .Add("text/p2/2", "jobs/binnenwerk/binnenwerk/2022-12-31", "687")
            .Add("text/p2/3", "change/binnenwerk/binnenwerk/2021..2022", change, of: "text/p2/2")
            .Only(RelationKind.FromTo).Verdict);

    [Fact]
    public void FromXToYWithoutAChangeIsListedAndNotChecked()
    {
        var relation = new Letters()
            .Add("text/p2/1", "jobs/binnenwerk/binnenwerk/2023-12-31", "870")
            .Add("text/p2/2", "jobs/binnenwerk/binnenwerk/2024-12-31", "1.085")
            .Only(RelationKind.FromTo);
        Assert.Equal(Verdict.NotChecked, relation.Verdict);
        Assert.Null(relation.Deciding.Output);
        Assert.Contains("not printed: change/rijk/binnenwerk/2023..2024", relation.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("586", "506", "16%", Verdict.Exact)]
    [InlineData("586", "506", "15,7%", Verdict.WithinRounding)]
    [InlineData("586", "506", "17%", Verdict.Contradicted)]
    [InlineData("5", "0", "16%", Verdict.Undecidable)]
    public void AGrowthIsTheChangeInPercentOfTheEarlierLevel(string later, string earlier, string growth, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("s-umc/realised/2024", "jobs/umc/total/2024-12-31", later)
            .Add("s-umc/realised/2023", "jobs/umc/total/2023-12-31", earlier)
            .Add("text/p1/1", "growth/umc/total/2023..2024", growth, of: "s-umc/realised/2024")
            .Only(RelationKind.Growth).Verdict);

    [Theory]
    [InlineData("44%", "41%", "-3%", Verdict.Exact, "in percentage points")]
    [InlineData("44,0%", "41,0%", "-6,8%", Verdict.Exact, "in percent of the earlier percentage")]
    [InlineData("44%", "41%", "-4%", Verdict.WithinRounding, "in percentage points")]
    [InlineData("44,0%", "41,0%", "-5,0%", Verdict.Contradicted, null)]
    [InlineData("44%", "43%", "-1%", Verdict.Undecidable, null)]
    public void AChangeOfAPercentageIsInPointsOrInPercentAndTheOneThatFitsIsNamed(string earlier, string later, string change, Verdict verdict, string? convention)
    {
        var relation = new Letters()
            .Add("s-umc/rate/2023", "realisation-rate/umc/total/2023-12-31", earlier)
            .Add("s-umc/rate/2024", "realisation-rate/umc/total/2024-12-31", later)
            .Add("text/p1/1", "change/umc/total/2023..2024", change, of: "s-umc/rate/2024", unit: Unit.PercentagePoint)
            .Only(RelationKind.PercentagePoint);
        Assert.Equal(verdict, relation.Verdict);
        if (convention is not null)
            Assert.Equal(convention, relation.Deciding.Relation.Convention);
    }

    [Theory]
    [InlineData("3%", "85% to 88% is 3 percentage points, and 3,5 percent of the earlier percentage; printed 3%, with the sign of a percentage")]
    [InlineData("3,5%", null)]
    [InlineData("3", null)]
    public void PointsThatArePrintedAsAPercentageAreANote(string printed, string? told)
    {
        var notes = new Letters()
            .Add("s-umc/rate/2023", "realisation-rate/umc/total/2023-12-31", "85%")
            .Add("s-umc/rate/2024", "realisation-rate/umc/total/2024-12-31", "88%")
            .Add("text/p1/1", "change/umc/total/2023..2024", printed, of: "s-umc/rate/2024", unit: Unit.PercentagePoint)
            .Audit().Findings;
        Assert.Equal(told is null ? [] : [("points-called-percent", Severity.Note, told)], notes.Select(f => (f.Kind, f.Severity, f.Explanation)));
    }

    [Fact]
    public void AGrowthOfARateMayBeMeantInPointsToo()
    {
        var relation = new Letters()
            .Add("s-umc/rate/2023", "realisation-rate/umc/total/2023-12-31", "44%")
            .Add("s-umc/rate/2024", "realisation-rate/umc/total/2024-12-31", "54%")
            .Add("text/p1/1", "growth/umc/total/2023..2024", "10%", of: "s-umc/rate/2024")
            .Only(RelationKind.PercentagePoint);
        Assert.Equal((Verdict.Exact, "in percentage points"), (relation.Verdict, relation.Deciding.Relation.Convention));
    }

    [Theory]
    [InlineData("272.737", Verdict.Exact)]
    [InlineData("272.738", Verdict.WithinRounding)]
    [InlineData("272.000", Verdict.Contradicted)]
    [InlineData("o", Verdict.NotChecked)]
    public void PeopleNowArePeopleEarlierAndThoseWhoCame(string earlier, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("text/p1/1", "persons/doelgroep/-/2024Q4", "274.804")
            .Add("text/p1/2", "persons/doelgroep/-/2024Q3", earlier)
            .Add("text/p2/1", "change/doelgroep/-/2024Q3..2024Q4", "2.067", of: "text/p1/1", unit: Unit.Person)
            .Only(RelationKind.StockAndFlow).Verdict);

    [Theory]
    [InlineData("156.296", Verdict.Exact)]
    [InlineData("156.297", Verdict.WithinRounding)]
    [InlineData("165.296", Verdict.Contradicted)]
    [InlineData("o", Verdict.NotChecked)]
    public void ALevelIsTheBaselineAndTheExtraJobs(string level, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("text/p1/1", "jobs/totaal/total/2012-12-31", "75.179")
            .Add("text/p1/2", "extra-jobs/totaal/total/2022-12-31/baseline", "81.117")
            .Add("text/p1/3", "jobs/totaal/total/2022-12-31", level)
            .Only(RelationKind.LevelFromBaseline).Verdict);

    [Fact]
    public void LevelsOfDifferentThingsGiveNoChange() =>
        new Letters()
            .Add("text/p1/1", "jobs/rijk/total/2023-12-31", "4.517")
            .Add("text/p1/2", "jobs/rijk/formal/2024-12-31", "5.078")
            .Add("text/p2/1", "jobs/defensie/total/2024-12-31", "595")
            .HasNone(RelationKind.Change, RelationKind.FromTo, RelationKind.Growth, RelationKind.PercentagePoint, RelationKind.StockAndFlow, RelationKind.LevelFromBaseline);

    [Theory]
    [InlineData("64", "text/p1/3", "2023..2024", Verdict.Exact)]
    [InlineData("46", "text/p1/3", "2023..2024", Verdict.Contradicted)]
    [InlineData("46", "text/p1/3", "-", Verdict.Contradicted)]
    [InlineData("46", "text/p1/3", "2024", Verdict.Contradicted)]
    [InlineData("46", "text/p2/1", "-", Verdict.Contradicted)]
    public void AChangeThatDoesNotSayWhatItIsOfLiesBetweenTheOnlyTwoLevels(string change, string place, string period, Verdict verdict) =>
        Assert.Equal(verdict, Fall(change, place, period).Audit().Relations.Single(r => r.Kind is RelationKind.Change or RelationKind.FromTo).Verdict);

    [Fact]
    public void WhereSeveralPairsMayBeMeantItIsAQuestion()
    {
        var letters = Fall("64", "text/p1/3", "-").Add("text/p1/4", "jobs/gemeenten/total/2022-12-31", "6.020");
        var relation = Assert.Single(letters.Audit().Relations, r => r.Deciding.Output?.Place == "p1/3");
        Assert.Equal(Verdict.Undecidable, relation.Verdict);
        Assert.Equal(3, relation.Instances.Count);
        Assert.All(new[] { "5.987 - 6.051 = -64", "6.051 - 6.020 = 31", "5.987 - 6.020 = -33" }, pair => Assert.Contains(pair, relation.Explanation, StringComparison.Ordinal));
        Assert.Empty(letters.Audit().Findings);
        Assert.StartsWith("several pairs of levels may be meant", letters.Audit().Coverage.Figures.Single(c => c.Figure.Place == "p1/3").Needs, StringComparison.Ordinal);
    }

    [Fact]
    public void AChangeIsNotBoundToLevelsOfAnotherSection() =>
        Fall("64", "other/p1/3", "-").HasNone(RelationKind.Change);

    private static Letters Fall(string change, string place, string period)
    {
        var letters = new Letters()
            .Add("text/p1/1", "jobs/gemeenten/total/2023-12-31", "6.051")
            .Add("text/p1/2", "jobs/gemeenten/total/2024-12-31", "5.987");
        var fall = new Letters().Add(place, $"change/gemeenten/total/{period}", change).Figures[0];
        return letters.Add(fall with { Value = -fall.Value });
    }
}
