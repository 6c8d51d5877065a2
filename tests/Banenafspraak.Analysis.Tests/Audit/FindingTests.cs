namespace Banenafspraak.Analysis.Tests;

public class FindingTests
{
    [Fact]
    public void ContradictionsThatOneFigureWouldExplainAreOneFinding()
    {
        var finding = Assert.Single(Block().Audit().Findings);
        Assert.Equal(2, finding.Relations.Count);
        Assert.Equal(["489"], finding.Figures.Select(f => f.Printed));
        Assert.Equal($"findings/{Letters.First}/s-politie/realised/2024", finding.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(Origin.Unknown, finding.Origin);
    }

    [Fact]
    public void AFindingKeepsItsIdWhenNumbersAreInserted()
    {
        var before = Block().Audit().Findings.Select(f => f.Id);
        var after = new Letters()
            .Add("intro/p1/1", "jobs/rijk/total/2024-12-31", "5.078")
            .Add("intro/p1/2", "jobs/rijk/total/2024-12-31", "5.077");
        foreach (var figure in Block().Figures)
            after.Add(figure);
        Assert.Subset(after.Audit().Findings.Select(f => f.Id).ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public void AFigureThatOtherNumbersSupportIsExplainedWhereAnotherMayBeWrong()
    {
        var audit = new Letters()
            .Add("t1/ocw/formal", "jobs/ocw/formal/2024Q4", "183", scope: Scope.WithoutBinnenwerk)
            .Add("t1/ocw/binnenwerk", "jobs/ocw/binnenwerk/2024Q4", "56")
            .Add("t1/ocw/hired-in", "jobs/ocw/hired-in/2024Q4", "0")
            .Add("t1/ocw/total", "jobs/ocw/total/2024Q4", "249")
            .Add("t1/ocw/target", "target/ocw/total/2024Q4", "247")
            .Add("t1/ocw/rate", "realisation-rate/ocw/total/2024Q4", "101%", of: "t1/ocw/target")
            .Audit();
        Assert.Contains("249 (t1/ocw/total) agrees with other numbers, nothing else supports", Assert.Single(audit.Findings).Explanation, StringComparison.Ordinal);
        Assert.Equal(["183", "56", "0"], audit.Coverage.Figures.Where(f => f.Status == FigureStatus.Disputed).Select(f => f.Figure.Printed));
        Assert.Equal(["249"], audit.Coverage.Figures.Where(f => f.Status == FigureStatus.Explained).Select(f => f.Figure.Printed));
    }

    [Fact]
    public void OfAWrongPercentageAndTheTwoNumbersBehindItThePercentageIsAccused()
    {
        var audit = new Letters()
            .Add("s-politie/target/2024", "target/politie/total/2024-12-31", "552")
            .Add("s-politie/realised/2024", "jobs/politie/total/2024-12-31", "329")
            .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", "56,6%", of: "s-politie/target/2024")
            .Audit();
        Assert.Equal("printed 56,6%; 329 of 552 is 59,6%", Assert.Single(audit.Findings).Summary);
        Assert.All(audit.Coverage.Figures, f => Assert.Equal((FigureStatus.Disputed, 3), (f.Status, f.Suspects.Count)));
        Assert.Equal(["56,6%"], audit.Coverage.Figures.Where(f => f.IsAccused).Select(f => f.Figure.Printed));
    }

    [Fact]
    public void WhereOneFigureExplainsAllContradictionsTheOthersAreExplained()
    {
        var coverage = Block().Audit().Coverage;
        var explained = coverage.Figures.Where(f => f.Status == FigureStatus.Explained).ToList();
        Assert.NotEmpty(explained);
        Assert.All(explained, f => Assert.Equal("489", Assert.Single(f.Suspects).Printed));
        Assert.Equal("489", Assert.Single(coverage.Figures, f => f.IsAccused).Figure.Printed);
        Assert.Single(coverage.Figures, f => f.Status == FigureStatus.Disputed);
    }

    [Fact]
    public void TheSameNumberTwiceIsNoSupport()
    {
        var audit = new Letters()
            .Add("s-politie/target/2024", "target/politie/total/2024-12-31", "713")
            .Add("s-politie/realised/2024", "jobs/politie/total/2024-12-31", "300")
            .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", "54,3%", of: "s-politie/target/2024")
            .Add("text/p1/1", "target/politie/total/2024-12-31", "713")
            .Audit();
        Assert.All(audit.Coverage.Figures.Take(3), f => Assert.Equal(FigureStatus.Disputed, f.Status));
        Assert.DoesNotContain("nothing else supports", Assert.Single(audit.Findings).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoErrorsThatShareOnlyASupportedFigureAreTwoFindings()
    {
        var audit = new Letters()
            .Add("s-politie/target/2024", "target/politie/total/2024-12-31", "713")
            .Add("s-politie/realised/2024", "jobs/politie/total/2024-12-31", "489")
            .Add("s-politie/realised/2023", "jobs/politie/total/2023-12-31", "387")
            .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", "54,3%", of: "s-politie/target/2024")
            .Add("text/p1/1", "change/politie/total/2023..2024", "120", of: "s-politie/realised/2024")
            .Add("text/p1/2", "jobs/politie/permanent/2024-12-31", "249")
            .Add("text/p1/3", "jobs/politie/temporary/2024-12-31", "179")
            .Add("text/p1/4", "jobs/politie/hired-in/2024-12-31", "61")
            .Audit();
        Assert.Equal(["54,3%", "120"], audit.Findings.Select(f => Assert.Single(f.Relations).Deciding.Output!.Printed));
    }

    [Fact]
    public void WhatRoundingDownWouldExplainIsAWarning()
    {
        var finding = Assert.Single(new Letters()
            .Add("s-politie/target/2024", "target/politie/total/2024-12-31", "713")
            .Add("s-politie/realised/2024", "jobs/politie/total/2024-12-31", "489")
            .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", "68,4%", of: "s-politie/target/2024")
            .Audit().Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("all rounded down", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void ABreakBetweenTheLevelsMakesAWarningThatNamesIt()
    {
        var finding = Assert.Single(new Letters()
            .Add("s-umc/realised/2023", "jobs/umc/total/2023-12-31", "506")
            .Add("s-umc/realised/2024", "jobs/umc/total/2024-12-31", "586")
            .Add("text/p1/1", "growth/umc/total/2023..2024", "25%", of: "s-umc/realised/2024")
            .Audit().Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("breaks/umc/jobs/2024", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void ABreakInAnotherMeasureExcusesNothing() =>
        Assert.Equal(Severity.Error, Assert.Single(new Letters()
            .Add("s-gemeenten/realised/2023", "jobs/gemeenten/total/2023-12-31", "6.320")
            .Add("s-gemeenten/realised/2024", "jobs/gemeenten/total/2024-12-31", "6.051")
            .Add("text/p1/1", "change/gemeenten/total/2023..2024", "-300", of: "s-gemeenten/realised/2024")
            .Audit().Findings).Severity);

    [Theory]
    [InlineData("source-error", Origin.Publication)]
    [InlineData("reading-error", Origin.Transcription)]
    [InlineData("accepted", Origin.Unknown)]
    [InlineData("definition", Origin.Unknown)]
    public void AReviewSettlesAFindingAndMayTellWhereItCameIn(string decision, Origin origin)
    {
        const string Id = "findings/kst-34352-348/s-waterschappen/rate/2023";
        Data.WithCopy("corrections.csv", text => $"{text}{Id},,,,,,compared with the print,{decision},A. Person,,2026-01-02,\n", folder =>
        {
            var finding = Dataset.Load(folder).Audit.Findings.Single(f => f.Id == Id);
            Assert.Equal("A. Person", finding.Review!.DecidedBy);
            Assert.False(finding.NeedsReview);
            Assert.Equal(origin, finding.Origin);
        });
    }

    [Fact]
    public void AReviewWithoutAFindingIsANote() =>
        Data.WithCopy("corrections.csv", text => text + "findings/kst-34352-299/no/such,,,,,,seen,accepted,A. Person,,2026-01-02,\n", folder =>
        {
            var note = Dataset.Load(folder).Audit.Findings.Single(f => f.Kind == "review-without-finding");
            Assert.Equal(Severity.Note, note.Severity);
            Assert.Contains("findings/kst-34352-299/no/such", note.Explanation, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("findings/a,,,,,,seen,agreed,A. Person,,2026-01-02,", "decision", "expected one of accepted")]
    [InlineData("findings/a,,,,,,seen,accepted,A. Person,,2 January,", "date", "expected a date (2023-07-06)")]
    [InlineData("findings/a,,,,,,seen,accepted,,,2026-01-02,", "decided_by", "expected a value")]
    [InlineData("other/a,,,,,,seen,accepted,A. Person,,2026-01-02,", "id", "expected the pattern")]
    [InlineData("findings/a,kst-1,,,,,seen,accepted,A. Person,,2026-01-02,", "letter", "expected a letter of letters.csv, found \"kst-1\"")]
    [InlineData("corrections/a,kst-34352-299,p,1,2,sure,seen,,,,,somewhere", "status", "expected one of proven, inferred, one-of")]
    [InlineData("corrections/a,kst-34352-299,p,1,2,,seen,,,,,somewhere", "status", "expected a status where should_be has a value")]
    [InlineData("corrections/a,kst-34352-299,p,1,2,proven,seen,,,,,", "source", "expected a value, because the id is that of a letter's own correction")]
    public void AFaultyReviewIsLocated(string row, string column, string expected) =>
        Data.WithCopy("corrections.csv", text => text + row + "\n", folder =>
            Assert.Contains(Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors, e => e.File == "corrections.csv" && e.Line == File.ReadLines(Path.Combine(folder, "corrections.csv")).Count() && e.Column == column && e.Expected.Contains(expected, StringComparison.Ordinal)));

    private static Letters Block() => new Letters()
        .Add("s-politie/target/2024", "target/politie/total/2024-12-31", "713")
        .Add("s-politie/realised/2024", "jobs/politie/total/2024-12-31", "489")
        .Add("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", "54,3%", of: "s-politie/target/2024")
        .Add("text/p1/1", "jobs/politie/permanent/2024-12-31", "200")
        .Add("text/p1/2", "jobs/politie/temporary/2024-12-31", "126")
        .Add("text/p1/3", "jobs/politie/hired-in/2024-12-31", "61");
}
