using Banenafspraak.Analysis;
using Deedle;

namespace Banenafspraak.Frames.Tests;

public class PivotTests
{
    private static readonly Figures Realised = Data.Set.Figures.Letter("kst-34352-348").Measure(Measure.Jobs).Form(Form.Total).Where(f => f.Place.StartsWith("realised/", StringComparison.Ordinal));

    [Fact]
    public void EachFigureStandsInItsOwnCellAsItIs()
    {
        var table = Realised.Pivot(f => f.Subject, f => f.Period.LastDay.Year);

        Assert.NotEmpty(Realised);
        Assert.All(Realised, f => Assert.Equal(f.Value, table.GetColumn<decimal>(f.Period.LastDay.Year)[f.Subject]));
        Assert.Equal(Realised.Select(f => f.Subject).Distinct(), table.RowKeys);
        Assert.Equal(Realised.Select(f => f.Period.LastDay.Year).Distinct(), table.ColumnKeys);
    }

    [Fact]
    public void DecimalsThatADoubleWouldLoseAreKept()
    {
        var exact = Realised[0] with { Value = 79_228_162_514_264_337_593.543950335m };

        Assert.Equal(exact.Value, new[] { exact }.Pivot(f => f.Subject, f => f.Letter).GetColumn<decimal>(exact.Letter)[exact.Subject]);
    }

    [Fact]
    public void ACellWithoutAValueIsMissing()
    {
        Figure[] holes = [Realised[0] with { Subject = "a", Letter = "x", Value = null }, Realised[0] with { Subject = "b", Letter = "y" }];
        var table = holes.Pivot(f => f.Subject, f => f.Letter);

        Assert.Equal(["a", "b"], table.RowKeys);
        Assert.Equal(0, table.GetColumn<decimal>("x").ValueCount);
        Assert.Equal(["b"], table.GetColumn<decimal>("y").Observations.Select(o => o.Key));
    }

    [Fact]
    public void TwoFiguresOfOneCellAreNamedAndRefused()
    {
        var message = Assert.Throws<ArgumentException>(() => new[] { Realised[0], Realised[0] with { Id = "another" } }.Pivot(f => f.Subject, f => f.Period)).Message;

        Assert.Contains($"{Realised[0].Id} and another both fall in the cell of {Realised[0].Subject} and {Realised[0].Period}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureWithoutARowOrColumnIsNamedAndRefused() => Assert.Contains(
        $"{Realised[0].Id} has no row or no column",
        Assert.Throws<ArgumentException>(() => new[] { Realised[0] }.Pivot(f => f.Subject, _ => (string)null!)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void NationalSeriesAreLaidOutLikeFigures()
    {
        var targets = Data.Set.Series.Where(s => s is { Measure: Measure.Target, Form: Form.Total, ConflictsWith: "" });
        var table = targets.Pivot(s => s.Period.LastDay.Year, s => s.Subject, s => s.Value);

        Assert.All(targets.Where(s => s.Value is not null), s => Assert.Equal(s.Value, table.GetColumn<decimal>(s.Subject)[s.Period.LastDay.Year]));
    }
}
