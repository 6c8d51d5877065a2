using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

public class RoundingTests
{
    [Theory]
    [InlineData(1230, 10, RoundingDirection.Nearest, RoundingTies.Any, "[1.225; 1.235]")]
    [InlineData(1230, 10, RoundingDirection.Nearest, RoundingTies.Up, "[1.225; 1.235)")]
    [InlineData(1230, 10, RoundingDirection.Nearest, RoundingTies.Even, "(1.225; 1.235)")]
    [InlineData(1240, 10, RoundingDirection.Nearest, RoundingTies.Even, "[1.235; 1.245]")]
    [InlineData(1230, 10, RoundingDirection.Down, RoundingTies.Any, "[1.230; 1.240)")]
    [InlineData(1230, 10, RoundingDirection.Up, RoundingTies.Any, "(1.220; 1.230]")]
    [InlineData(-1230, 10, RoundingDirection.Nearest, RoundingTies.Up, "(-1.235; -1.225]")]
    [InlineData(-1230, 10, RoundingDirection.Down, RoundingTies.Any, "(-1.240; -1.230]")]
    [InlineData(0, 10, RoundingDirection.Down, RoundingTies.Any, "(-10; 10)")]
    [InlineData(0, 10, RoundingDirection.Up, RoundingTies.Any, "0")]
    public void APrintedNumberStandsForAllThatRoundToIt(int printed, int size, RoundingDirection direction, RoundingTies ties, string expected) =>
        Assert.Equal(expected, new Rounding(size, direction, ties).Before(printed).ToString());

    [Fact]
    public void WhereNothingIsSaidDecimalsTell() => Assert.Equal(Interval.Rounded(59.6m, 1), Rounding.ToDecimals(1).Before(59.6m));

    [Fact]
    public void EveryNumberLiesInWhatItsPrintStandsFor()
    {
        var cases = Gen.Zip(Gen.Choose(-40_000, 40_000), Gen.Elements(1m, 5m, 10m, 0.5m, 0.01m)).ToArbitrary();
        Prop.ForAll(cases, c =>
        {
            var number = c.Item1 / 400m;
            var steps = number / c.Item2;
            return new Rounding(c.Item2, RoundingDirection.Down).Before(Math.Truncate(steps) * c.Item2).Contains(number)
                && new Rounding(c.Item2, RoundingDirection.Up).Before(Math.Ceiling(Math.Abs(steps)) * c.Item2).Contains(Math.Abs(number))
                && new Rounding(c.Item2, Ties: RoundingTies.Up).Before(Math.Round(steps, MidpointRounding.AwayFromZero) * c.Item2).Contains(number)
                && new Rounding(c.Item2, Ties: RoundingTies.Even).Before(Math.Round(steps, MidpointRounding.ToEven) * c.Item2).Contains(number);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TwoNumbersThatWereCutOffDifferentlyAreNotOneNumber()
    {
        var tens = new Rounding(10, RoundingDirection.Down);
        Assert.False(tens.Before(1230).Meets(tens.Before(1240)));
        Assert.True(new Rounding(10).Before(1230).Meets(new Rounding(10).Before(1240)));
    }

    [Fact]
    public void AnEndThatDoesNotBelongStaysOut()
    {
        var (cut, two) = (new Rounding(1, RoundingDirection.Down).Before(3), Interval.Exactly(2));
        Assert.Equal("[6; 8)", (cut * two).ToString());
        Assert.Equal("[1,5; 2)", (cut / two).ToString());
        Assert.Equal("[5; 6)", (cut + two).ToString());
        Assert.Equal("(-2; -1]", (two - cut).ToString());
        Assert.True((cut * Interval.Exactly(0)).Contains(0));
    }

    /// <summary>Three numbers in tens whose sum is off by ten: a fault in ones, none in tens.</summary>
    [Theory]
    [InlineData("kst-34352-202,t1,job,10,nearest,any,1,invented", Verdict.WithinRounding)]
    [InlineData("kst-34352-202,,job,10,down,any,1,invented", Verdict.WithinRounding)]
    [InlineData("kst-34352-202,t1,job,1,nearest,any,1,invented", Verdict.Contradicted)]
    [InlineData("kst-34352-202,t2,job,10,nearest,any,1,invented", Verdict.Contradicted)]
    [InlineData("kst-34352-202,t1,person,10,nearest,any,1,invented", Verdict.Contradicted)]
    public void ALetterThatRoundsToTensIsNotAccusedOfIt(string row, Verdict expected) => Data.WithCopy("roundings.csv", text => text + row + "\n", folder =>
    {
        var letters = new Letters()
            .Add("t1/bzk/formal", "jobs/bzk/formal/2024Q4", "1.230")
            .Add("t1/bzk/hired-in", "jobs/bzk/hired-in/2024Q4", "450")
            .Add("t1/bzk/total", "jobs/bzk/total/2024Q4", "1.690");
        var sum = Assert.Single(Dataset.Load(folder).With(letters.Figures).Audit.Relations);
        Assert.Equal(expected, sum.Verdict);
    });

    [Fact]
    public void ANumberThatShowsMoreThanTheBaseWasNotRoundedSo() => Data.WithCopy("roundings.csv", text => text + "kst-34352-202,,job,10,nearest,any,1,invented\n", folder =>
    {
        var letters = new Letters().Add("p1/1", "jobs/bzk/formal/2024Q4", "1.231").Add("p1/2", "jobs/bz/formal/2024Q4", "1.230,0").Add("p1/3", "jobs/az/formal/2024Q4", "1.230");
        Assert.Equal(["[1.230,5; 1.231,5]", "[1.229,95; 1.230,05]", "[1.225; 1.235]"], Dataset.Load(folder).With(letters.Figures).Figures.Select(f => f.Quantity!.Value.Interval.ToString()));
    });

    [Theory]
    [InlineData("kst-1,t1,job,10,nearest,any,1,", "letter", "expected a letter of letters.csv")]
    [InlineData("kst-34352-202,t1,job,0,nearest,any,1,", "base", "expected a number above 0, found 0")]
    [InlineData("kst-34352-202,t1,job,-10,nearest,any,1,", "base", "expected a number above 0, found -10")]
    [InlineData("kst-34352-202,t1,job,10,sideways,any,1,", "direction", "expected one of")]
    public void AFaultyRowIsTold(string row, string column, string expected) => Data.WithCopy("roundings.csv", text => text + row + "\n", folder =>
        Assert.Contains(Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors, e => e.File == "roundings.csv" && e.Line == 5 && e.Column == column && e.Expected.Contains(expected, StringComparison.Ordinal)));
}
