namespace Banenafspraak.Analysis.Tests;

/// <summary>A finding or a located error, never a wrong verdict, never a hang.</summary>
public class BadInputTests
{
    [Fact]
    public void NoFiguresGiveAnEmptyAudit()
    {
        var audit = new Letters().Audit();
        Assert.Empty(audit.Relations);
        Assert.Empty(audit.Findings);
        Assert.Equal(default, audit.Coverage.Total);
    }

    [Fact]
    public void OneFigureIsRelatedToNothing()
    {
        var audit = new Letters().Add("text/p1/1", "jobs/politie/total/2024-12-31", "489").Audit();
        Assert.Empty(audit.Relations);
        Assert.NotEqual("", Assert.Single(audit.Coverage.Figures).Needs);
    }

    [Fact]
    public void ContradictoryDuplicatesAreAFindingAndWhateverFitsOneOfThemIsNotContradicted()
    {
        var audit = Rate("68,6%", "489", "498").Audit();
        Assert.Equal("restatement", Assert.Single(audit.Findings).Kind);
        Assert.Equal(Verdict.Exact, audit.Relations.Single(r => r.Kind == RelationKind.RealisationRate).Verdict);
    }

    [Fact]
    public void TwoNumbersOfOneParagraphMayBeTwoThings()
    {
        var letters = new Letters().Add("text/p1/1", "jobs/umc/procurement/2024-12-31", "27").Add("text/p1/2", "jobs/umc/procurement/2024-12-31", "25");
        Assert.Equal(Verdict.Undecidable, letters.Only(RelationKind.Restatement).Verdict);
        var note = Assert.Single(letters.Audit().Findings);
        Assert.Equal((Severity.Note, "printed-differently"), (note.Severity, note.Kind));
    }

    [Fact]
    public void WhatFitsNoneOfTheDuplicatesIsContradicted() =>
        Assert.Equal(Verdict.Contradicted, Rate("75,0%", "489", "498").Only(RelationKind.RealisationRate).Verdict);

    [Fact]
    public void MoreDuplicatesThanCanBeTriedLeaveARelationUndecided()
    {
        var relation = Rate("75,0%", [.. Enumerable.Range(0, 20).Select(i => DutchNumber.Format(489 + (2 * i)))]).Only(RelationKind.RealisationRate);
        Assert.Equal(Verdict.Undecidable, relation.Verdict);
        Assert.Contains("printed differently in too many places", relation.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void ACircleOfWholesIsALocatedError()
    {
        Data.WithCopy(
            "figures/kst-34352-348.csv",
            text => text.Replace("5.637,5637,job,target,rijk,total,-,2023-12-31,-,,exact,0,printed,fta", "5.637,5637,job,target,rijk,total,-,2023-12-31,-,kst-34352-348/inleiding/p3/1,exact,0,printed,fta", StringComparison.Ordinal),
            folder =>
            {
                var errors = Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors;
                Assert.Equal(2, errors.Count);
                Assert.All(errors, e => Assert.Equal("of", e.Column));
                Assert.Contains(errors, e => e.Expected.Contains("not itself of this one", StringComparison.Ordinal));
            });
    }

    [Fact]
    public void AFigureThatIsOfItselfIsALocatedError()
    {
        var error = Assert.Throws<DataException>(() => new Letters().Add("text/p1/1", "share/umc/formal/2024-12-31", "50%", of: "text/p1/1").Data());
        Assert.Equal("of", Assert.Single(error.Errors).Column);
    }

    [Fact]
    public void AShareOfItsOwnMeaningIsNoRelation() =>
        new Letters()
            .Add("text/p1/1", "persons/doelgroep/-/2024Q4", "274.804")
            .Add("text/p1/2", "share/doelgroep/-/2024Q4", "51,8%", of: "text/p1/1")
            .HasNone(RelationKind.ShareOfTotal);

    [Fact]
    public void ATargetOfNothingIsANote()
    {
        var audit = new Letters()
            .Add("s-politie/target/2024", "target/politie/total/2024-12-31", "0")
            .Add("s-politie/realised/2024", "jobs/politie/total/2024-12-31", "489")
            .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", "0%", of: "s-politie/target/2024")
            .Audit();
        Assert.Equal(Verdict.Undecidable, audit.Relations.Single(r => r.Kind == RelationKind.RealisationRate).Verdict);
        Assert.Equal("division-by-zero", Assert.Single(audit.Findings).Kind);
    }

    [Theory]
    [InlineData("id", "an id twice")]
    [InlineData("subject", "a subject that there is not")]
    [InlineData("value", "a number too large")]
    [InlineData("decimals", "more decimals than a number has")]
    public void OtherFiguresAreCheckedAsThoseOfTheFilesAre(string column, string fault)
    {
        var figure = Data.Set.Figures[0];
        Figure[] figures = column switch
        {
            "id" => [figure, figure],
            "subject" => [figure with { Subject = "nobody" }],
            "value" => [figure with { Value = decimal.MaxValue }],
            _ => [figure with { Decimals = 28 }],
        };
        var errors = Assert.Throws<DataException>(() => Data.Set.With(figures)).Errors;
        Assert.True(Assert.Single(errors).Column == column, fault);
    }

    [Fact]
    public void TheLargestNumbersGiveNoWrongVerdict()
    {
        const string Largest = "1.000.000.000.000.000";
        var audit = new Letters()
            .Add("text/p1/1", "jobs/politie/total/2024-12-31", Largest)
            .Add("text/p1/2", "target/politie/total/2024-12-31", "1")
            .Add("text/p1/3", "realisation-rate/politie/total/2024-12-31", "100%")
            .Add("text/p2/1", "workforce/politie/-/2024", Largest)
            .Add("text/p2/2", "quota-percentage/overheid/-/2024", "2,76%")
            .Audit();
        Assert.All(audit.Relations.Where(r => r.Kind == RelationKind.RealisationRate), r => Assert.Equal(Verdict.Contradicted, r.Verdict));
    }

    private static Letters Rate(string rate, params string[] jobs)
    {
        var letters = new Letters()
            .Add("s-politie/target/2024", "target/politie/total/2024-12-31", "713")
            .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", rate, of: "s-politie/target/2024");
        for (var i = 0; i < jobs.Length; i++)
            letters.Add($"text/p{DutchNumber.Format(i + 1)}/1", "jobs/politie/total/2024-12-31", jobs[i]);
        return letters;
    }
}
