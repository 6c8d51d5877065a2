namespace Banenafspraak.Analysis.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("2022")]
    [InlineData("2022-12-31")]
    [InlineData("2024Q4")]
    [InlineData("2021..2022")]
    public void EveryFormIsWrittenAsItIsRead(string text)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("22")]
    [InlineData("2022-13-01")]
    [InlineData("2022-1-1")]
    [InlineData("2024Q5")]
    [InlineData("2024q4")]
    [InlineData("2022..2022")]
    [InlineData("2022..2021")]
    [InlineData("2021-2022")]
    [InlineData("eind 2022")]
    public void AnythingElseIsRefused(string text)
    {
        Assert.False(Period.TryParse(text, out _));
        Assert.Contains(text, Assert.Throws<FormatException>(() => Period.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALevelOverAYearIsMeasuredAtItsEnd()
    {
        Assert.Equal(Period.EndOf(2022), Period.OfYear(2022).Moment);
        Assert.NotEqual(Period.EndOf(2022), Period.OfYear(2022));
        Assert.Equal(Period.QuarterOf(2024, 4), Period.QuarterOf(2024, 4).Moment);
    }

    [Fact]
    public void AChangeLiesBetweenTwoYearEnds()
    {
        Assert.Equal(Period.EndOf(2021), Period.Between(2021, 2022).EarlierMoment);
        Assert.Equal(Period.EndOf(2022), Period.Between(2021, 2022).Moment);
    }

    [Fact]
    public void TheBaselineIsTheEndOf2012() => Assert.Equal("2012-12-31", Period.Baseline.ToString());
}
