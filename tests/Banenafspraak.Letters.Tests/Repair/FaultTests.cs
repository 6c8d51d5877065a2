namespace Banenafspraak.Letters.Tests;

/// <summary>Which cell is at fault.</summary>
public class FaultTests
{
    [Fact]
    public void AConsistentTableIsAsPrinted()
    {
        var repaired = Tables.Repair.Repair(Tables.Small());
        Assert.True(repaired.IsConsistent);
        Assert.Empty(repaired.FaultSets);
        Assert.All(repaired.Cells, c => Assert.Equal(CellStatus.AsPrinted, c.Status));
    }

    [Fact]
    public void ACellInABrokenRowAndABrokenColumnIsBlamed()
    {
        var repaired = Tables.Repair.Repair(Tables.Small(formal: "470"));
        Assert.Equal(1, repaired.Faults);
        var blamed = repaired.Cells.Where(c => c.IsBlamed);
        Assert.Equal(["470"], blamed.Select(c => c.Printed));
    }

    [Theory]
    [InlineData(1, CellStatus.Inferred)]
    [InlineData(2, CellStatus.Ambiguous)]
    [InlineData(null, CellStatus.Ambiguous)]
    public void TwoErrorsMayLookLikeOneSoOneIsAnAssumption(int? errors, CellStatus status)
    {
        var cell = Tables.Repair.Repair(Tables.Small(formal: "470"), new() { DigitErrors = errors }).Cell("zuid", "formal");
        Assert.Equal((status, status == CellStatus.Inferred ? 400m : null), (cell.Status, cell.Value));
        Assert.Equal(400m, cell.Candidates[0]);
    }

    [Fact]
    public void EverySetSettlesTheTableAndNoneHoldsAnother()
    {
        var repaired = Tables.Repair.Repair(Tables.Small(formal: "470"));
        Assert.All(repaired.FaultSets, s => Assert.InRange(s.Count, 1, repaired.FaultsReckoned));
        Assert.All(repaired.FaultSets, s => Assert.DoesNotContain(repaired.FaultSets, t => t.Count < s.Count && t.All(s.Contains)));
    }

    [Fact]
    public void WhereTwoCellsExplainItNeitherIsBlamed()
    {
        var repaired = Tables.Repair.Repair(Tables.Invented("row,target,total,rate", "noord,200,100,50%", "zuid,400,100,75%"));
        Assert.False(repaired.IsConsistent);
        Assert.DoesNotContain(repaired.Cells, c => c.IsBlamed);
        Assert.All(repaired.Rows[1].Cells.Where(c => c.Status != CellStatus.AsPrinted), c => Assert.Contains(decimal.Parse(c.Printed.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture), c.Candidates));
    }

    [Fact]
    public void ADifferenceWithinRoundingIsNoFault() => Assert.True(Tables.Repair.Repair(Tables.Small(formal: "401")).IsConsistent);

    [Fact]
    public void ARelationThatNoRowFulfilsIsNotWhatTheTitlesSay()
    {
        var repaired = Tables.Repair.Repair(Tables.Invented("row,men,women,total", "noord,100,50,9", "zuid,400,300,3"));
        Assert.True(repaired.IsConsistent);
        Assert.Equal(0, repaired.Relations);
    }

    [Fact]
    public void TargetsMayBeLessThanTheirTotalButNotMore()
    {
        string[] header = ["row,target,total,rate", "noord,100,50,50%", "zuid,200,100,50%"];
        Assert.True(Tables.Repair.Repair(Tables.Invented([.. header, "total,400,150,38%"])).IsConsistent);
        Assert.False(Tables.Repair.Repair(Tables.Invented([.. header, "total,250,150,60%"])).IsConsistent);
    }

    [Fact]
    public void ANumberWithAReserveProvesNothing()
    {
        var repaired = Tables.Repair.Repair(Tables.Invented("row,sign,target,total,rate", "noord,,200,100,50%", "zuid,+/-,400,100,75%"));
        Assert.True(repaired.IsConsistent);
        Assert.Equal(1, repaired.Relations);
    }
}
