namespace Banenafspraak.Analysis.Tests;

/// <summary>A table of ministries in which a cell cannot be read: its row tells what it was, and so the column is decided.</summary>
public class UnreadableNumberTests
{
    private static readonly string[] Ministries = ["bz", "bzk", "fin"];

    [Theory]
    [InlineData("60", Verdict.Exact)]
    [InlineData("62", Verdict.WithinRounding)]
    [InlineData("63", Verdict.Contradicted)]
    public void AColumnWithACellThatItsRowTellsIsDecided(string whole, Verdict verdict)
    {
        var relation = Column(Table(whole, hiredIn: "o"), Form.HiredIn);
        Assert.Equal(verdict, relation.Verdict);
        Assert.Contains("10 + (70 - 50) + 30 = 60", relation.Explanation, StringComparison.Ordinal);
        Assert.DoesNotContain(relation.Figures, f => f.Value is null);
    }

    [Fact]
    public void TheRelationThatTellsACellIsNotDecidedByIt()
    {
        var audit = Table("60", hiredIn: "o").Audit();
        Assert.Equal(Verdict.NotChecked, Assert.Single(audit.Relations, r => r.Kind == RelationKind.TableRow && r.Deciding.Output?.Subject == "bzk").Verdict);
    }

    [Fact]
    public void ACellThatNothingElseTellsLeavesTheColumnUnchecked() =>
        Assert.Equal(Verdict.NotChecked, Column(Table("60", hiredIn: "o", total: "o"), Form.HiredIn).Verdict);

    [Fact]
    public void TwoSumsThatOneCellBreaksLocateItAndNameWhatItMayHaveBeen()
    {
        var findings = Table("60", hiredIn: "o", lastHiredIn: "20").Audit().Findings;
        var finding = Assert.Single(findings, f => f.Severity != Severity.Note);
        Assert.Equal("t1/fin/hired-in", finding.Figures.Select(f => $"{f.Section}/{f.Place}").Single());
        Assert.Contains("With 29 to 31 (29 or 30 by one digit) in place of 20 (t1/fin/hired-in)", finding.Explanation, StringComparison.Ordinal);
    }

    /// <summary>The column that shows the others to be whole may itself have a cell that only its row tells.</summary>
    [Fact]
    public void AColumnThatIsDecidedSoShowsTheOthersToBeWhole()
    {
        var letters = Table("60", hiredIn: "o");
        var changed = new Letters();
        foreach (var figure in letters.Figures)
            changed.Add(figure.Place == "rijk/formal" ? figure with { Value = 165, Printed = "165" } : figure);
        Assert.Equal(Verdict.Contradicted, Column(changed, Form.Formal).Verdict);
    }

    private static AuditRelation Column(Letters letters, Form form) =>
        Assert.Single(letters.Audit().Relations, r => r.Kind == RelationKind.TableColumn && r.Deciding.Output!.Form == form);

    private static Letters Table(string whole, string hiredIn, string total = "70", string lastHiredIn = "30")
    {
        var letters = new Letters();
        string[] hired = ["10", hiredIn, lastHiredIn], totals = ["60", total, "80"];
        foreach (var (i, row) in Ministries.Index())
        {
            letters.Add($"t1/{row}/formal", $"jobs/{row}/formal/2021Q4", "50")
                .Add($"t1/{row}/hired-in", $"jobs/{row}/hired-in/2021Q4", hired[i])
                .Add($"t1/{row}/total", $"jobs/{row}/total/2021Q4", totals[i]);
        }
        return letters.Add("t1/rijk/formal", "jobs/rijk/formal/2021Q4", "150").Add("t1/rijk/hired-in", "jobs/rijk/hired-in/2021Q4", whole);
    }
}
