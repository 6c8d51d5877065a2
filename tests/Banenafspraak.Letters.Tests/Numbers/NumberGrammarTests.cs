using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Letters.Tests;

/// <summary>The Dutch number grammar: what is one number, what it is worth, and what is refused with which reason.</summary>
public class NumberGrammarTests
{
    [Theory]
    [InlineData("5.994", 5994)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1500", 1500)]
    public void ThousandsDotIsNotADecimalPoint(string token, int value) => Assert.Equal(value, Single(token).Value);

    [Theory]
    [InlineData("59,6%", "59.6", 1)]
    [InlineData("76,0", "76.0", 1)]
    [InlineData("130 miljoen", "130000000", 0)]
    [InlineData("1,5 miljard", "1500000000", 1)]
    [InlineData("twee miljoen", "2000000", 0)]
    public void ACommaStandsBeforeDecimals(string token, string value, int decimals)
    {
        var number = Single(token);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), number.Value);
        Assert.Equal(decimals, number.Decimals);
        Assert.Equal(token.Length, number.Length);
    }

    [Theory]
    [InlineData("nul", 0)]
    [InlineData("Eén", 1)]
    [InlineData("elf", 11)]
    [InlineData("zeventien", 17)]
    [InlineData("eenentwintig", 21)]
    [InlineData("tweeëntwintig", 22)]
    [InlineData("tweeéntwintig", 22)]
    [InlineData("achtenveertig", 48)]
    [InlineData("honderd", 100)]
    [InlineData("honderdtwintig", 120)]
    [InlineData("honderdeneen", 101)]
    [InlineData("vierhonderd", 400)]
    [InlineData("twaalfhonderdvijftig", 1250)]
    [InlineData("duizend", 1000)]
    [InlineData("drieduizendvijftig", 3050)]
    [InlineData("vijfentwintigduizend", 25000)]
    [InlineData("honderdvijfentwintigduizend", 125000)]
    [InlineData("anderhalve", 1.5)]
    [InlineData("tweeënhalf", 2.5)]
    public void NumberWordsAreNumbers(string word, double value) => Assert.Equal((decimal)value, Single(word).Value);

    [Theory]
    [InlineData("een")]
    [InlineData("Een baan")]
    [InlineData("tweede")]
    [InlineData("drietal")]
    [InlineData("vierde")]
    [InlineData("tweeminutendebat")]
    [InlineData("zesdes")]
    [InlineData("achterstand")]
    [InlineData("veertienden")]
    [InlineData("behalve")]
    [InlineData("halverwege")]
    [InlineData("half juli")]
    public void AnArticleAnOrdinalOrAPartOfAWordIsNoNumber(string text) => Assert.Empty(NumberScanner.Scan(text));

    [Fact]
    public void HalfIsANumberOnlyBeforeWhatItHalves() => Assert.Equal(0.5m, Assert.Single(NumberScanner.Scan("een half jaar")).Value);

    [Theory]
    [InlineData("2024.2", "expected a dot between thousands or a comma before decimals")]
    [InlineData("4.2", "expected a dot between thousands or a comma before decimals")]
    [InlineData("1234.567", "expected a dot between thousands or a comma before decimals")]
    [InlineData("12,3,4", "expected a dot between thousands or a comma before decimals")]
    [InlineData("99999999999999999999999999999", "expected a dot between thousands or a comma before decimals")]
    [InlineData("0000162377", "begins with a zero: a code, not a quantity")]
    [InlineData("11111111111111111111111111111111111111111111111111", "longer than 48 characters")]
    public void WhatIsNotOneWholeNumberHasAReasonAndNoValue(string token, string reason)
    {
        var number = Single(token);
        Assert.Null(number.Value);
        Assert.Null(number.Decimals);
        Assert.Equal(reason, number.Reason);
    }

    [Theory]
    [InlineData("-9,9", -9.9)]
    [InlineData("\u22129,9", -9.9)]
    [InlineData("\u20129,9", -9.9)]
    [InlineData("(-3)", -3)]
    [InlineData("(3)", 3)]
    [InlineData("+/- 3", 3)]
    [InlineData("MBO-4", 4)]
    public void AMinusAtTheBeginningOfAWordIsASign(string text, double value) => Assert.Equal((decimal)value, Assert.Single(NumberScanner.Scan(text)).Value);

    [Fact]
    public void TheHyphenOfARangeIsNoSign() => Assert.Equal([3.3m, 6.1m], NumberScanner.Scan("3,3-6,1%").Select(n => n.Value));

    [Fact]
    public void EveryDecimalWrittenInDutchIsReadBack() => Prop.ForAll(Decimals(), value =>
    {
        var written = DutchNumber.Format(value, (int)value.Scale);
        Assert.True(DutchNumber.TryParse(written, out var read));
        Assert.Equal((value, value.Scale), (read, read.Scale));
        var found = Assert.Single(NumberScanner.Scan($"met {written} banen"));
        Assert.Equal(value, found.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void NoTextIsRefusedAndNoNumberIsFoundTwice() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var end = 0;
        foreach (var number in NumberScanner.Scan(text))
        {
            Assert.True(number.Start >= end && number.Length > 0 && number.End <= text.Length);
            Assert.Equal(number.Value is null, number.Reason.Length > 0);
            end = number.End;
        }
        Assert.All(text!.Select((c, i) => (c, i)).Where(p => char.IsAsciiDigit(p.c)), p => Assert.Contains(NumberScanner.Scan(text), n => n.Start <= p.i && p.i < n.End));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0")]
    [InlineData("0.")]
    [InlineData("0 ")]
    [InlineData("a")]
    [InlineData("half ")]
    [InlineData("duizend")]
    [InlineData("5 miljoen")]
    public void TheWorkGrowsWithTheText(string piece)
    {
        // Ten times the text may take ten times the memory and little more; a grammar that looked ahead without bound would not end at all.
        var allocated = new[] { 10_000, 100_000 }.Select(count =>
        {
            var text = string.Concat(Enumerable.Repeat(piece, count));
            var before = GC.GetAllocatedBytesForCurrentThread();
            NumberScanner.Scan(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }).ToArray();
        Assert.True(allocated[1] <= (20 * allocated[0]) + 10_000, $"{allocated[0]} bytes, then {allocated[1]}");
    }

    private static ScannedNumber Single(string token)
    {
        var number = Assert.Single(NumberScanner.Scan(token));
        Assert.Equal((0, token.Length), (number.Start, number.Length));
        return number;
    }

    private static Arbitrary<decimal> Decimals() =>
        (from whole in Gen.Choose(-2_000_000_000, 2_000_000_000)
         from scale in Gen.Choose(0, 6)
         select new decimal(Math.Abs(whole), 0, 0, whole < 0 && whole != 0, (byte)scale)).ToArbitrary();
}
