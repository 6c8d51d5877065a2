namespace Banenafspraak.Analysis.Tests;

public class SumTests
{
    [Theory]
    [InlineData("249", "179", "61", "489", Verdict.Exact)]
    [InlineData("249", "179", "61", "490", Verdict.WithinRounding)]
    [InlineData("249", "179", "61", "491", Verdict.WithinRounding)]
    [InlineData("249", "179", "61", "492", Verdict.Contradicted)]
    [InlineData("1", "0", "0", "2", Verdict.Undecidable)]
    [InlineData("249", "179", "o", "489", Verdict.NotChecked)]
    public void PermanentTemporaryAndHiredInAreAllJobs(string permanent, string temporary, string hiredIn, string total, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("text/p1/1", "jobs/politie/total/2024-12-31", total)
            .Add("text/p1/2", "jobs/politie/permanent/2024-12-31", permanent)
            .Add("text/p1/3", "jobs/politie/temporary/2024-12-31", temporary)
            .Add("text/p1/4", "jobs/politie/hired-in/2024-12-31", hiredIn)
            .Only(RelationKind.PartsOverForm).Verdict);

    [Theory]
    [InlineData("71.113", "10.004", "81.117", Verdict.Exact)]
    [InlineData("71.113", "10.004", "81.118", Verdict.WithinRounding)]
    [InlineData("71.113", "10.004", "81.119", Verdict.Contradicted)]
    [InlineData("1", "-", "2", Verdict.NotChecked)]
    public void MarktAndOverheidAreTotaal(string markt, string overheid, string total, Verdict verdict) =>
        Assert.Equal(verdict, new Letters()
            .Add("text/p1/1", "extra-jobs/totaal/total/2022-12-31/baseline", total)
            .Add("text/p1/2", "extra-jobs/markt/total/2022-12-31/baseline", markt)
            .Add("text/p1/3", "extra-jobs/overheid/total/2022-12-31/baseline", overheid)
            .Only(RelationKind.PartsOverSector).Verdict);

    [Fact]
    public void AReserveOnAPartLeavesASumUndecidable() =>
        Assert.Equal(Verdict.Undecidable, new Letters()
            .Add("text/p1/1", "extra-jobs/totaal/total/2022-12-31/baseline", "90.000")
            .Add("text/p1/2", "extra-jobs/markt/total/2022-12-31/baseline", "71.113")
            .Add("text/p1/3", "extra-jobs/overheid/total/2022-12-31/baseline", "10.000", qualifier: Qualifier.AtLeast)
            .Only(RelationKind.PartsOverSector).Verdict);

    [Fact]
    public void SectorsOfOverheidThatAreNotAllThereNeverContradictTheirWhole()
    {
        var letters = new Letters().Add("text/p1/1", "jobs/overheid/total/2024-12-31", "100.000");
        foreach (var (sector, i) in Data.Set.Subjects.Where(s => s is { Parent: "overheid", Kind: "sector" }).Select((s, i) => (s.Id, i)))
            letters.Add($"s-{sector}/realised/2024", $"jobs/{sector}/total/2024-12-31", DutchNumber.Format(100 + i));
        var relation = letters.Only(RelationKind.PartsOverSector);
        Assert.Equal(Verdict.Undecidable, relation.Verdict);
        Assert.Contains("other parts may exist", relation.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void PartsOfAnotherLetterAreNoPartsOfThisWhole() =>
        new Letters()
            .Add("text/p1/1", "extra-jobs/totaal/total/2022-12-31/baseline", "90.000")
            .Add($"{Letters.Second}/text/p1/2", "extra-jobs/markt/total/2022-12-31/baseline", "71.113")
            .Add($"{Letters.Second}/text/p1/3", "extra-jobs/overheid/total/2022-12-31/baseline", "10.000")
            .HasNone(RelationKind.TableRow, RelationKind.Restatement);

    [Fact]
    public void FormalJobsWithoutBinnenwerkNeedBinnenwerkAsAPart()
    {
        var letters = Row("183", "0", "239").Add("t1/ocw/binnenwerk", "jobs/ocw/binnenwerk/2024Q4", "56");
        Assert.Equal(Verdict.Exact, letters.Only(RelationKind.TableRow).Verdict);
        Assert.Equal(Verdict.NotChecked, Assert.Single(Row("183", "0", "239").Audit().Relations, r => r.Figures.Any(f => f.Form == Form.Formal)).Verdict);

        static Letters Row(string formal, string hiredIn, string total) => new Letters()
            .Add("t1/ocw/formal", "jobs/ocw/formal/2024Q4", formal, scope: Scope.WithoutBinnenwerk)
            .Add("t1/ocw/hired-in", "jobs/ocw/hired-in/2024Q4", hiredIn)
            .Add("t1/ocw/total", "jobs/ocw/total/2024Q4", total);
    }

    [Fact]
    public void RowsAndColumnsOfATableAreKindsOfTheirOwn()
    {
        var relations = new Letters()
            .Add("t1/formal/markt", "extra-jobs/markt/formal/2022-12-31/baseline", "70.388")
            .Add("t1/formal/overheid", "extra-jobs/overheid/formal/2022-12-31/baseline", "8.874")
            .Add("t1/formal/total", "extra-jobs/totaal/formal/2022-12-31/baseline", "79.262")
            .Add("t1/hired-in/markt", "extra-jobs/markt/hired-in/2022-12-31/baseline", "724")
            .Add("t1/total/markt", "extra-jobs/markt/total/2022-12-31/baseline", "71.113")
            .Audit().Relations;
        Assert.Single(relations, r => r.Kind == RelationKind.TableRow && r.Verdict == Verdict.Exact);
        Assert.Single(relations, r => r.Kind == RelationKind.TableColumn && r.Verdict == Verdict.WithinRounding);
    }

    [Fact]
    public void NumbersThatAreNoPartsAreNotAddedUp() =>
        new Letters()
            .Add("text/p1/1", "realisation-rate/rijk/total/2024-12-31", "85%")
            .Add("text/p1/2", "realisation-rate/rijk/formal/2024-12-31", "60%")
            .Add("text/p1/3", "realisation-rate/rijk/hired-in/2024-12-31", "25%")
            .Add("text/p1/4", "count/totaal/-/2024", "twee", unit: Unit.Other)
            .HasNone(RelationKind.PartsOverForm, RelationKind.PartsOverSector, RelationKind.TableRow, RelationKind.TableColumn);
}
