using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

public class TableTests
{
    private static readonly Table Verdicts = Table.Of(
            "Two rules",
            TableColumn.Text("rule"),
            TableColumn.Number("computed", NumberFormat.Percent()),
            TableColumn.Number("printed", NumberFormat.Count("jobs")),
            TableColumn.Text("verdict"),
            TableColumn.Text("place"))
        .WithRow("sum", 59.6m, 81_117, TableCell.Verdict("within-rounding"), TableCell.Place("letter/p1", "#p1"))
        .WithRow("difference", Interval.Rounded(59.6m, 1), TableCell.Missing, TableCell.Verdict("not-checked"), TableCell.Place("letter/p2"));

    [Fact]
    public void HtmlHasCaptionScopesAndDutchNumbers() => Assert.Equal(
        """
        <div class="table-scroll" role="region" tabindex="0" aria-label="Two rules">
        <table class="data"><caption>Two rules</caption>
        <thead><tr><th scope="col" class="text">rule</th><th scope="col" class="num">computed</th><th scope="col" class="num">printed (jobs)</th><th scope="col" class="text">verdict</th><th scope="col" class="text">place</th></tr></thead>
        <tbody>
        <tr><th scope="row" class="text">sum</th><td class="num">59,6%</td><td class="num">81.117</td><td class="text"><span class="verdict within-rounding">within rounding</span></td><td class="text"><a class="place" href="#p1">letter/p1</a></td></tr>
        <tr><th scope="row" class="text">difference</th><td class="num">[59,55; 59,65]%</td><td class="num missing">–</td><td class="text"><span class="verdict not-checked">not checked</span></td><td class="text"><span class="place">letter/p2</span></td></tr>
        </tbody></table></div>

        """,
        Verdicts.ToHtml());

    [Fact]
    public void TextAlignsWordsLeftAndNumbersRight() => Assert.Equal(
        """
        Two rules
        rule               computed  printed (jobs)  verdict          place
        ----------  ---------------  --------------  ---------------  ---------
        sum                   59,6%          81.117  within rounding  letter/p1
        difference  [59,55; 59,65]%               –  not checked      letter/p2

        """,
        Verdicts.ToString());

    [Fact]
    public void AnUnknownNumberIsADashAndAKnownZeroIsZero()
    {
        decimal? unknown = null;
        var table = Table.Of("t", TableColumn.Number("n", NumberFormat.Count(""))).WithRow(unknown).WithRow(0);

        Assert.Equal(["–", "0"], table.Rows.Select(r => r[0].Display(table.Columns[0])), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(59.55, 1, "59,6%")]
    [InlineData(59, 1, "59,0%")]
    [InlineData(-1234.5, 2, "-1.234,50%")]
    public void ANumberHasTheDecimalsOfItsColumn(double value, int decimals, string shown) =>
        Assert.Equal(shown, NumberFormat.Percent(decimals).Format((decimal)value));

    [Fact]
    public void AnotherVerdictIsRefused() => Assert.Contains(
        "exact, within-rounding, contradicted, undecidable, not-checked, not \"fine\"",
        Assert.Throws<ArgumentException>(() => TableCell.Verdict("fine")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ARowOfTheWrongLengthIsRefused() => Assert.Contains(
        "A row of \"Two rules\" has 5 cells, one for each column, not 1.",
        Assert.Throws<ArgumentException>(() => Verdicts.WithRow("sum")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ARowWithANameIsWhereALinkLeads()
    {
        var table = Table.Of("t", TableColumn.Text("word")).WithRow("none").WithRows(["baan", "banen"], word => "w/" + word, word => [word]);

        Assert.Equal([null, "w/baan", "w/banen"], table.Anchors);
        Assert.Contains("<tr><th", table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<tr id=\"w/baan\"><th", table.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(4, table.WithRow("more").Anchors.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("taken")]
    public void ANameThatNoLinkCanLeadToIsRefused(string name)
    {
        var table = Table.Of("t", TableColumn.Text("word")).WithRows(["first"], _ => "taken", word => [word]);
        Assert.Contains($"\"{name}\"", Assert.Throws<ArgumentException>(() => table.WithRows(["second"], _ => name, word => [word])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralPlacesEachHaveTheirLink()
    {
        var places = TableCell.Places([TableCell.Place("a", "#a"), TableCell.Place("b")]);
        var table = Table.Of("t", TableColumn.Text("places")).WithRow(places);

        Assert.Contains("<a class=\"place\" href=\"#a\">a</a>; <span class=\"place\">b</span>", table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("a; b", table.ToString(), StringComparison.Ordinal);
        Assert.Equal(TableCell.Missing, TableCell.Places([]));
        Assert.Throws<ArgumentException>(() => TableCell.Places(["a word"]));
    }

    [Fact]
    public void PlacesAreEqualWhenEachOfThemIs()
    {
        static TableCell Places(string link) => TableCell.Places([TableCell.Place("a", link), TableCell.Place("b")]);

        Assert.Equal(Places("#a"), Places("#a"));
        Assert.Equal(Places("#a").GetHashCode(), Places("#a").GetHashCode());
        Assert.NotEqual(Places("#a"), Places("#b"));
    }

    [Fact]
    public void RowsComeFromItems()
    {
        var table = Table.Of("t", TableColumn.Text("word"), TableColumn.Number("length", NumberFormat.Count("")))
            .WithRows(["baan", "banen"], word => [word, word.Length]);

        Assert.Equal(["4", "5"], table.Rows.Select(r => r[1].Display(table.Columns[1])), StringComparer.Ordinal);
    }
}
