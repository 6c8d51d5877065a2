namespace Banenafspraak.Analysis.Tests;

public class SetNumberTests
{
    [Theory]
    [InlineData("10.740", "2,76%", "418", Verdict.Exact, "with 36/25,5")]
    [InlineData("200.750", "2,76%", "5.541", Verdict.Exact, "without 36/25,5")]
    [InlineData("200.750", "2,76%", "5.540", Verdict.Exact, "without 36/25,5, rounded down")]
    [InlineData("100,0", "2,76%", "2,7", Verdict.Exact, "without 36/25,5, rounded down")]
    [InlineData("10.740", "2,76%", "500", Verdict.Contradicted, null)]
    [InlineData("o", "2,76%", "418", Verdict.NotChecked, null)]
    public void ATargetIsThePercentageOfTheWorkforceByOneOfTheConventions(string workforce, string quota, string target, Verdict verdict, string? convention)
    {
        var relation = new Letters()
            .Add("text/p1/1", "workforce/dji/-/2024", workforce)
            .Add("text/p1/2", "quota-percentage/overheid/-/2024", quota)
            .Add("text/p1/3", "target/dji/total/2024Q4", target)
            .Only(RelationKind.QuotaTimesWorkforce);
        Assert.Equal(verdict, relation.Verdict);
        if (convention is not null)
            Assert.Equal(convention, relation.Deciding.Relation.Convention);
    }

    [Fact]
    public void AboutThatTargetIsUndecidable() =>
        Assert.Equal(Verdict.Undecidable, new Letters()
            .Add("text/p1/1", "workforce/dji/-/2024", "10.740")
            .Add("text/p1/2", "quota-percentage/overheid/-/2024", "2,76%")
            .Add("text/p1/3", "target/dji/total/2024Q4", "500", qualifier: Qualifier.About)
            .Only(RelationKind.QuotaTimesWorkforce).Verdict);

    [Fact]
    public void WhereALetterPrintsTwoPercentagesTheOneOfItsOwnPlaceIsTaken()
    {
        var letters = new Letters()
            .Add("text/p1/1", "workforce/dji/-/2024", "10.740")
            .Add("text/p1/2", "quota-percentage/overheid/-/2024", "2,76%")
            .Add("t1-note-2/1", "quota-percentage/overheid/-/2024", "2,75%", scope: Scope.Provisional)
            .Add("t1-note-5/1", "target/dji/total/2024Q4", "418");
        Assert.Equal("10.740 × 2,75% × 36 / 25,5", letters.Only(RelationKind.QuotaTimesWorkforce).Deciding.Formula);
        var finding = Assert.Single(letters.Audit().Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("a provisional quota-percentage against one that is not called provisional", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoConventionsInOneLetterAreANote()
    {
        var note = Assert.Single(new Letters()
            .Add("text/p1/1", "workforce/dji/-/2024", "10.740")
            .Add("text/p1/2", "quota-percentage/overheid/-/2024", "2,76%")
            .Add("text/p1/3", "target/dji/total/2024Q4", "418")
            .Add("text/p1/4", "workforce/gemeenten/-/2024", "200.750")
            .Add("text/p1/5", "target/gemeenten/total/2024-12-31", "5.540")
            .Audit().Findings);
        Assert.Equal(Severity.Note, note.Severity);
        Assert.Equal("conventions-differ", note.Kind);
        Assert.False(note.NeedsReview);
    }

    [Fact]
    public void WithoutAPercentageOfThatYearNoTargetIsComputed() =>
        new Letters()
            .Add("text/p1/1", "workforce/dji/-/2023", "10.740")
            .Add("text/p1/2", "quota-percentage/overheid/-/2024", "2,76%")
            .Add("text/p1/3", "jobs/dji/total/2024-12-31", "418")
            .HasNone(RelationKind.QuotaTimesWorkforce);

    [Theory]
    [InlineData("target/overheid/total/2022-12-31/baseline", "22.500", Verdict.Exact)]
    [InlineData("target/overheid/total/2022-12-31/baseline", "22.000", Verdict.Contradicted)]
    public void ATargetOfTheAgreementIsTheOneThatRegulationFixes(string meaning, string printed, Verdict verdict)
    {
        var letters = new Letters().Add("text/p1/1", meaning, printed);
        Assert.Equal(verdict, letters.Only(RelationKind.TargetAsSet).Verdict);
        Assert.All(letters.Audit().Findings, f => Assert.Equal(Severity.Warning, f.Severity));
    }

    [Fact]
    public void ATargetAtLeastThatHighIsUndecidable() =>
        Assert.Equal(Verdict.Undecidable, new Letters()
            .Add("text/p1/1", "target/overheid/total/2022-12-31/baseline", "22.000", qualifier: Qualifier.AtLeast)
            .Only(RelationKind.TargetAsSet).Verdict);

    [Fact]
    public void TheTargetOfAMinistryIsNotFixedByRegulation() =>
        new Letters().Add("text/p1/1", "target/bzk/total/2022-12-31", "561").HasNone(RelationKind.TargetAsSet);

    [Theory]
    [InlineData("25,5", Verdict.Exact)]
    [InlineData("26", Verdict.Exact)]
    [InlineData("27,5", Verdict.Contradicted)]
    public void TheHoursOfAJobInAWeekAreThoseOfAYear(string hours, Verdict verdict) =>
        Assert.Equal(verdict, new Letters().Add("text/p1/1", "job-size/totaal/-/-", hours).Only(RelationKind.JobHours).Verdict);

    [Fact]
    public void AboutSoManyHoursAreUndecidable() =>
        Assert.Equal(Verdict.Undecidable, new Letters().Add("text/p1/1", "job-size/totaal/-/-", "30", qualifier: Qualifier.About).Only(RelationKind.JobHours).Verdict);

    [Fact]
    public void TheWeekOfAPostIsNotTheSizeOfAJob() =>
        new Letters().Add("text/p1/1", "job-size/rijk/-/-", "36").HasNone(RelationKind.JobHours);
}
