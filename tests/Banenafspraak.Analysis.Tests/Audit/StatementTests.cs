namespace Banenafspraak.Analysis.Tests;

/// <summary>What letters claim in words, judged by a few invented numbers.</summary>
public class StatementTests
{
    private static readonly Statement Example = new()
    {
        Id = $"{Letters.First}/text/p1/s1",
        Letter = Letters.First,
        Section = "text",
        Place = "p1/s1",
        Printed = "niet gehaald",
        Subject = "gemeenten",
        Measure = Measure.Target,
        Form = Form.Total,
        Period = Period.EndOf(2017),
        Claim = Claim.NotMet,
    };

    private static readonly Statement Rise = Example with { Measure = Measure.Jobs, Claim = Claim.Rose, Period = Period.Between(2016, 2017) };

    [Theory]
    [InlineData("98", "100", FigureStatus.Disputed, FigureStatus.Confirmed)]
    [InlineData("99", "100", FigureStatus.Unchecked, FigureStatus.Unchecked)]
    [InlineData("100", "100", FigureStatus.Unchecked, FigureStatus.Unchecked)]
    [InlineData("101", "100", FigureStatus.Confirmed, FigureStatus.Disputed)]
    [InlineData("99,0", "99,4", FigureStatus.Disputed, FigureStatus.Confirmed)]
    public void ATargetIsMetOrNotWhateverWasRounded(string jobs, string target, FigureStatus met, FigureStatus notMet)
    {
        var data = new Letters().Add("t1/a/jobs", "jobs/gemeenten/total/2017-12-31", jobs).Add("t1/a/target", "target/gemeenten/total/2017-12-31", target);
        Assert.Equal((met, notMet), (Status(data, Example with { Claim = Claim.Met }), Status(data, Example)));
    }

    [Fact]
    public void TheExplanationHasTheNumbersAndTheSourcesTheirIds()
    {
        var data = new Letters().Add("t1/a/jobs", "jobs/gemeenten/total/2017-12-31", "1.004").Add("t1/a/target", "target/gemeenten/total/2017-12-31", "2.250");
        var judged = Judge(data, Example);
        Assert.Equal("1.004 of 2.250", judged.Explanation);
        Assert.Equal([$"{Letters.First}/t1/a/jobs", $"{Letters.First}/t1/a/target"], judged.Sources);
    }

    [Theory]
    [InlineData("99,4%", Qualifier.Exact, FigureStatus.Confirmed)]
    [InlineData("101%", Qualifier.Exact, FigureStatus.Disputed)]
    [InlineData("100%", Qualifier.Exact, FigureStatus.Unchecked)]
    [InlineData("90%", Qualifier.About, FigureStatus.Unchecked)]
    [InlineData("90%", Qualifier.RangeFrom, FigureStatus.Unchecked)]
    [InlineData("o", Qualifier.Exact, FigureStatus.Unchecked)]
    public void TheRateDecidesWhereItIsAllThatIsPrintedAndFirm(string rate, Qualifier qualifier, FigureStatus status) =>
        Assert.Equal(status, Status(new Letters().Add("t1/a/rate", "realisation-rate/gemeenten/total/2017-12-31", rate, qualifier: qualifier), Example));

    [Fact]
    public void TheNationalSeriesDecidesWhereNoLetterDoes()
    {
        var judged = Judge(new Letters().Add("t1/a/jobs", "jobs/gemeenten/total/2017-12-31", "1"), Example with { Subject = "overheid" });
        Assert.Equal((FigureStatus.Confirmed, "6.471 of 10.000"), (judged.Status, judged.Explanation));
        Assert.All(judged.Sources, s => Assert.StartsWith("series/", s, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Scope.None, FigureStatus.Confirmed)]
    [InlineData(Scope.SomeParts, FigureStatus.Unchecked)]
    [InlineData(Scope.WithProcurement, FigureStatus.Unchecked)]
    public void WhatIsSaidOfPartsOrOfMoreDoesNotJudgeTheWhole(Scope scope, FigureStatus status) =>
        Assert.Equal(status, Status(new Letters().Add("t1/a/rate", "realisation-rate/gemeenten/total/2017-12-31", "45%", scope: scope), Example));

    [Theory]
    [InlineData("10", "12", FigureStatus.Confirmed)]
    [InlineData("12", "10", FigureStatus.Disputed)]
    [InlineData("10", "11", FigureStatus.Unchecked)]
    [InlineData("10,0", "10,2", FigureStatus.Confirmed)]
    public void TwoLevelsDecideARiseWhereTheirIntervalsAreApart(string earlier, string later, FigureStatus status) =>
        Assert.Equal(status, Status(Levels("gemeenten", 2016, earlier, later), Rise));

    [Theory]
    [InlineData("314", false, FigureStatus.Confirmed)]
    [InlineData("314", true, FigureStatus.Disputed)]
    [InlineData("0", false, FigureStatus.Unchecked)]
    public void APrintedChangeDecidesByItsSign(string change, bool isFall, FigureStatus status)
    {
        var letters = new Letters().Add("t1/a/jobs", "jobs/gemeenten/total/2017-12-31", "o").Add("text/p1/1", "change/gemeenten/total/2016..2017", change, of: "t1/a/jobs");
        var figures = letters.Figures.Select(f => f.Measure == Measure.Change && isFall ? f with { Value = -f.Value } : f);
        var judged = Judge(Data.Set.With(figures), Rise);
        Assert.Equal(status, judged.Status);
        Assert.Contains($"from 2016 to 2017 {Letters.First} prints {(isFall ? "-" : "")}{change}", judged.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void LevelsDecideNothingAcrossABreakAndTheExplanationNamesIt()
    {
        var data = Levels("umc", 2023, "506", "586");
        var judged = Judge(data, Rise with { Subject = "umc", Period = Period.Between(2023, 2024) });
        Assert.Equal(FigureStatus.Unchecked, judged.Status);
        Assert.Contains("breaks/umc/jobs/2024", judged.Explanation, StringComparison.Ordinal);
        var rates = new Letters().Add("t1/a/2023", "realisation-rate/umc/total/2023-12-31", "20%").Add("t1/a/2024", "realisation-rate/umc/total/2024-12-31", "23%");
        Assert.Equal(FigureStatus.Unchecked, Status(rates, Rise with { Subject = "umc", Measure = Measure.RealisationRate, Period = Period.Between(2023, 2024) }));
    }

    [Fact]
    public void AFigureThatTheAuditAccusesDecidesNothing()
    {
        var letters = new Letters()
            .Add("t1/a/jobs", "jobs/gemeenten/total/2017-12-31", "329")
            .Add("t1/a/target", "target/gemeenten/total/2017-12-31", "552")
            .Add("t1/a/rate", "realisation-rate/gemeenten/total/2017-12-31", "56,6%")
            .Add("t1/a/rate-before", "realisation-rate/gemeenten/total/2016-12-31", "58,0%");
        Assert.True(letters.Audit().Coverage.Figures.Single(f => f.Figure.Printed == "56,6%").IsAccused);
        Assert.Equal(FigureStatus.Unchecked, Status(letters, Rise with { Measure = Measure.RealisationRate, Claim = Claim.Fell }));
    }

    [Fact]
    public void EveryYearIsDisputedByOneThatGoesTheOtherWayAndNeedsTwoThatAgree()
    {
        var every = Rise with { Period = Period.None };
        var levels = Levels("gemeenten", 2016, "10", "20");
        Assert.Equal(FigureStatus.Unchecked, Status(levels, every));
        Assert.Equal(FigureStatus.Confirmed, Status(levels.Add("t1/b/2018", "jobs/gemeenten/total/2018-12-31", "30"), every));
        var later = levels.Add("t1/b/2019", "jobs/gemeenten/total/2019-12-31", "25");
        var judged = Judge(later, every);
        Assert.Equal((FigureStatus.Disputed, "30 in 2018, 25 in 2019"), (judged.Status, judged.Explanation));
        Assert.Equal(FigureStatus.Confirmed, Status(levels.Add("t1/b/2020", "jobs/gemeenten/total/2020-12-31", "20"), every with { Letter = "szw-2018-0000162377" }));
    }

    [Theory]
    [InlineData(Scope.SomeParts, 2, 15, FigureStatus.Confirmed)]
    [InlineData(Scope.SomeParts, 1, 16, FigureStatus.Disputed)]
    [InlineData(Scope.SomeParts, 1, 15, FigureStatus.Unchecked)]
    [InlineData(Scope.MostParts, 9, 8, FigureStatus.Confirmed)]
    [InlineData(Scope.MostParts, 8, 9, FigureStatus.Disputed)]
    [InlineData(Scope.MostParts, 8, 8, FigureStatus.Unchecked)]
    [InlineData(Scope.OtherParts, 17, 0, FigureStatus.Confirmed)]
    [InlineData(Scope.OtherParts, 16, 1, FigureStatus.Disputed)]
    [InlineData(Scope.OtherParts, 16, 0, FigureStatus.Unchecked)]
    public void PartsAreCounted(Scope whom, int up, int down, FigureStatus status)
    {
        var letters = new Letters();
        foreach (var (i, part) in Data.Set.Subjects.Below("rijk").Select(s => s.Id).Take(17).Index())
        {
            letters.Add($"t1/{part}/2016", $"jobs/{part}/total/2016-12-31", "10")
                .Add($"t1/{part}/2017", $"jobs/{part}/total/2017-12-31", i < up ? "20" : i < up + down ? "5" : "10");
        }
        var judged = Judge(letters, Rise with { Subject = "rijk", Scope = whom });
        Assert.Equal((status, $"{up} of 17 parts with numbers bear it out, {down} do not"), (judged.Status, judged.Explanation));
    }

    [Fact]
    public void OtherPartsAreThoseOfWhichTheSectionClaimsNoOpposite()
    {
        var letters = new Letters();
        foreach (var part in Data.Set.Subjects.Below("overheid").Select(s => s.Id))
            letters.Add($"t1/{part}/rate", $"realisation-rate/{part}/total/2017-12-31", part == "gemeenten" ? "120%" : "45%");
        var others = Example with { Subject = "overheid", Scope = Scope.OtherParts };
        Assert.Equal(FigureStatus.Disputed, Status(letters, others));
        var judge = new StatementJudge(letters.Data().AsPrinted(), letters.Audit().Coverage);
        Assert.Equal(FigureStatus.Confirmed, judge.Judge(others, [others, Example with { Claim = Claim.Met }]).Status);
        Assert.Equal(FigureStatus.Disputed, judge.Judge(others, [others, Example with { Claim = Claim.Met, Section = "elsewhere" }]).Status);
    }

    [Fact]
    public void PartsWithoutNumbersAreToldAndDecideNothing()
    {
        var judged = Judge(Levels("gemeenten", 2016, "10", "20"), Rise with { Subject = "overheid", Scope = Scope.MostParts });
        Assert.Equal(FigureStatus.Unchecked, judged.Status);
        Assert.Contains("1 of 14 parts", judged.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void NoRelationTakesANumberOfSomePartsForTheWhole()
    {
        var letters = new Letters()
            .Add("t1/a/jobs", "jobs/gemeenten/total/2017-12-31", "329")
            .Add("t1/a/target", "target/gemeenten/total/2017-12-31", "552")
            .Add("t1/a/rate", "realisation-rate/gemeenten/total/2017-12-31", "45%", scope: Scope.SomeParts)
            .Add("t1/a/rate-again", "realisation-rate/gemeenten/total/2017-12-31", "70%", scope: Scope.SomeParts);
        Assert.DoesNotContain(letters.Audit().Relations, r => r.Figures.Any(f => f.Scope == Scope.SomeParts));
        Assert.Empty(letters.Audit().Findings);
    }

    private static Letters Levels(string subject, int year, string earlier, string later) => new Letters()
        .Add($"t1/a/{year}", $"jobs/{subject}/total/{year}-12-31", earlier)
        .Add($"t1/a/{year + 1}", $"jobs/{subject}/total/{year + 1}-12-31", later);

    private static FigureStatus Status(Letters letters, Statement statement) => Judge(letters, statement).Status;

    private static JudgedStatement Judge(Letters letters, Statement statement) => Judge(letters.Data(), statement);

    private static JudgedStatement Judge(Dataset data, Statement statement) => new StatementJudge(data.AsPrinted(), data.Audit.Coverage).Judge(statement, [statement]);
}
