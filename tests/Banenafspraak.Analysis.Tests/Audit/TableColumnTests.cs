namespace Banenafspraak.Analysis.Tests;

public class TableColumnTests
{
    private static readonly string[] Rows = ["bz", "bzk", "fin"];

    [Theory]
    [InlineData("60", Verdict.Exact)]
    [InlineData("61", Verdict.WithinRounding)]
    [InlineData("70", Verdict.Contradicted)]
    [InlineData("o", Verdict.NotChecked)]
    public void AColumnAddsUpWhereAnotherColumnShowsThatTheRowsAreTheParts(string total, Verdict verdict)
    {
        var audit = Table(total, formal: "30").Audit();
        Assert.Equal(verdict, Column(audit, Form.Total).Verdict);
        Assert.Equal(Verdict.Exact, Column(audit, Form.Formal).Verdict);
    }

    [Fact]
    public void AColumnThatFailsWithoutSuchAColumnProvesNothing()
    {
        var audit = Table(total: "70", formal: "45").Audit();
        Assert.Equal(Verdict.Undecidable, Column(audit, Form.Total).Verdict);
        Assert.Equal(Verdict.Undecidable, Column(audit, Form.Formal).Verdict);
        Assert.Empty(audit.Findings);
    }

    [Fact]
    public void AContradictedColumnIsAWarningThatNamesWhatTheTableMayNotList()
    {
        var finding = Assert.Single(Table(total: "70", formal: "30").Audit().Findings);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("the rows that the table lists against all that its total counts", finding.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("25", "with what a note leaves unallocated")]
    [InlineData("20", "without what a note leaves unallocated")]
    public void WhatANoteLeavesUnallocatedMayBeAPart(string total, string convention)
    {
        var relation = new Letters()
            .Add("t1/bz/target", "target/bz/total/2024Q4", "10")
            .Add("t1/jenv/target", "target/jenv/total/2024Q4", "10")
            .Add("t1/rijk/target", "target/rijk/total/2024Q4", total)
            .Add("t1-note-5/1", "target/dji/total/2024Q4", "5")
            .Only(RelationKind.PartsOverMinistry);
        Assert.Equal(Verdict.Exact, relation.Verdict);
        Assert.Equal(convention, relation.Deciding.Relation.Convention);
    }

    [Fact]
    public void ATableWithoutAWholeHasNoColumnSum() =>
        new Letters()
            .Add("t1/bz/total", "jobs/bz/total/2024Q4", "10")
            .Add("t1/bzk/total", "jobs/bzk/total/2024Q4", "20")
            .HasNone(RelationKind.TableColumn, RelationKind.PartsOverMinistry);

    private static AuditRelation Column(Analysis.Audit audit, Form form) =>
        Assert.Single(audit.Relations, r => r.Kind == RelationKind.TableColumn && r.Figures.All(f => f.Form == form));

    private static Letters Table(string total, string formal)
    {
        var letters = new Letters();
        foreach (var (row, i) in Rows.Select((r, i) => (r, i + 1)))
        {
            letters.Add($"t1/{row}/formal", $"jobs/{row}/formal/2021Q4", DutchNumber.Format(5 * i));
            letters.Add($"t1/{row}/total", $"jobs/{row}/total/2021Q4", DutchNumber.Format(10 * i));
        }
        return letters.Add("t1/rijk/formal", "jobs/rijk/formal/2021Q4", formal).Add("t1/rijk/total", "jobs/rijk/total/2021Q4", total);
    }
}
