namespace Banenafspraak.Analysis.Tests;

public class DutchNumberTests
{
    [Theory]
    [InlineData("81.117", 81117, 0)]
    [InlineData("1.130", 1130, 0)]
    [InlineData("724", 724, 0)]
    [InlineData("1500", 1500, 0)]
    [InlineData("76,0", 76, 1)]
    [InlineData("602,8", 602.8, 1)]
    [InlineData("-9,9", -9.9, 1)]
    [InlineData("1.234.567,25", 1234567.25, 2)]
    public void WellFormedNumbersAreRead(string printed, double value, int decimals)
    {
        Assert.True(DutchNumber.TryParse(printed, out var read));
        Assert.Equal((decimal)value, read);
        Assert.Equal(decimals, read.Scale);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.23")]
    [InlineData("1234.567")]
    [InlineData(".123")]
    [InlineData("1,")]
    [InlineData(",5")]
    [InlineData("1,2,3")]
    [InlineData("l2")]
    [InlineData("1 130")]
    [InlineData("12%")]
    [InlineData("٣")]
    public void AnythingElseIsRefused(string printed) => Assert.False(DutchNumber.TryParse(printed, out _));

    [Theory]
    [InlineData("81117", null, "81.117")]
    [InlineData("-3618", null, "-3.618")]
    [InlineData("59.60", null, "59,6")]
    [InlineData("76", 1, "76,0")]
    [InlineData("0.125", 2, "0,13")]
    public void NumbersAreWrittenAsDutchTablesPrintThem(string value, int? decimals, string expected) =>
        Assert.Equal(expected, DutchNumber.Format(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals));

    [Theory]
    [InlineData("één", 1)]
    [InlineData("Twee", 2)]
    [InlineData("59,6%", 59.6)]
    public void PrintedTokensMayBeWordsOrCarryAPercentSign(string printed, double value)
    {
        Assert.True(DutchNumber.TryParsePrinted(printed, out var read, out _));
        Assert.Equal((decimal)value, read);
    }

    [Theory]
    [InlineData("een")]
    [InlineData("Ba%")]
    [InlineData("extra")]
    public void AnArticleOrADamagedCellIsNoNumber(string printed) => Assert.False(DutchNumber.TryParsePrinted(printed, out _, out _));
}
