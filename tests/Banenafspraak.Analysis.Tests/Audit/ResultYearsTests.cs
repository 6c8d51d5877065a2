namespace Banenafspraak.Analysis.Tests;

public class ResultYearsTests
{
    private static readonly Reconstructions Years = Data.Set.Rebuilt;
    private static readonly Reconstructions Rebuilt = Data.Set.Rebuilt;

    [Theory]
    [InlineData("kst-34352-258/realisatie/p1/9", 2019)]
    [InlineData("kst-34352-258/realisatie/p1/6", 2020)]
    [InlineData("kst-34352-258/voorbeelden-ministerie/p1/3", 2021)]
    [InlineData("kst-34352-299/vorm-dienstverband/p3/1", 2022)]
    [InlineData("kst-34352-299/inleiding/p1/3", 2022)]
    [InlineData("kst-34352-299/vorm-dienstverband/p3/8", 2021)]
    [InlineData("kst-34352-348/t1/caption/1", 2024)]
    [InlineData("szw-2018-0000162377/inleiding/p4/2", null)]
    public void AFigureGoesWithTheYearItSpeaksOfElseWithItsLettersOwn(string figure, int? year) =>
        Assert.Equal(year, Years.YearOf(Data.Set.Figures[figure]));

    [Fact]
    public void EveryFigureGoesWithOneYearOrWithNone()
    {
        var years = Enumerable.Range(2019, 6).Select(y => (int?)y).Append(null);
        var ids = years.SelectMany(Rebuilt.Year).Select(r => r.Figure.Id).ToList();
        Assert.Equal(Data.Set.Figures.Select(f => f.Id).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }
}
