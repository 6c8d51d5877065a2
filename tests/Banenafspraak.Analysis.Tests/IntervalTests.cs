using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

public class IntervalTests
{
    [Fact]
    public void APrintedNumberStandsForAllNumbersThatRoundToIt()
    {
        Assert.Equal(Interval.Between(59.55m, 59.65m), Interval.Rounded(59.6m, 1));
        Assert.Equal(Interval.Between(4516.5m, 4517.5m), Interval.Rounded(4517, 0));
    }

    [Fact]
    public void BothEndsBelong()
    {
        Assert.True(Interval.Rounded(4517, 0).Contains(4516.5m));
        Assert.True(Interval.Rounded(1, 0).Meets(Interval.Rounded(2, 0)));
        Assert.False(Interval.Rounded(1, 0).Meets(Interval.Rounded(3, 0)));
    }

    [Fact]
    public void AQuotientThatDoesNotEndIsWidenedOutward()
    {
        var third = Interval.Exactly(1) / Interval.Exactly(3);
        Assert.True(third.Low < third.High);
        Assert.True(third.Low * 3 < 1);
        Assert.True(third.High * 3 > 1);
    }

    [Fact]
    public void AQuotientThatEndsStaysExact() => Assert.Equal(Interval.Exactly(2.5m), Interval.Exactly(5) / Interval.Exactly(2));

    [Fact]
    public void DividingByAnIntervalWithZeroIsRefused() =>
        Assert.Throws<DivideByZeroException>(() => Interval.Exactly(1) / Interval.Rounded(0, 0));

    [Fact]
    public void EndsMustBeInOrder() => Assert.Throws<ArgumentException>(() => Interval.Between(2, 1));

    [Fact]
    public void EveryResultOfNumbersInsideLiesInsideTheResult()
    {
        // Numbers of at most two decimals around zero, and a point of each interval given in thousandths of its width.
        var numbers = Gen.Choose(-100_000, 100_000).Select(n => n / 100m);
        var intervals = numbers.SelectMany(low => Gen.Choose(0, 500).Select(width => Interval.Between(low, low + (width / 100m))));
        var cases = Gen.Zip(intervals, intervals).SelectMany(pair => Gen.Zip(Gen.Choose(0, 1000), Gen.Choose(0, 1000)).Select(at => (A: pair.Item1, B: pair.Item2, At: at)));
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            decimal a = c.A.Low + (c.A.Width * c.At.Item1 / 1000), b = c.B.Low + (c.B.Width * c.At.Item2 / 1000);
            return (c.A + c.B).Contains(a + b)
                && (c.A - c.B).Contains(a - b)
                && (c.A * c.B).Contains(a * b)
                && (c.B.Contains(0) || (c.A / c.B).Contains(a / b));
        }).QuickCheckThrowOnFailure();
    }
}
