using System.Text.Json.Nodes;

namespace Banenafspraak.Charts.Tests;

public class HostileTextTests
{
    private const string Hostile = "</script><!--<b>\"A&B\"</b> $x$ %{y} 'q'";
    private const string Harmless = "&lt;/script&gt;&lt;!--&lt;b&gt;\"A&amp;B\"&lt;/b&gt; &#36;x&#36; %{y} 'q'";

    private static readonly ChartPlan Plan = Chart.GroupedBars(Hostile, Hostile, NumberFormat.Count(Hostile))
        .WithSubtitle(Hostile)
        .WithCategories(Hostile)
        .WithSeries(Hostile, Point.At(Hostile, 1m, Hostile))
        .WithTarget(Hostile + "2", Point.At(Hostile, 2m));

    [Fact]
    public void PlotlySeesNoMarkupThatCameFromData()
    {
        var markup = Strings(Plan.Figure()).SelectMany(s => s.Split("<br>")).Where(s => s.Contains('<', StringComparison.Ordinal));

        Assert.Empty(markup);
        Assert.Equal(Harmless, Plan.Figure()["data"]![0]!["name"]!.GetValue<string>().Replace("<br>", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void NothingInTheFigureEndsTheScriptElementAroundIt() => Assert.DoesNotContain('<', Plan.Draw().PlotlyJson);

    [Fact]
    public void ThePageHoldsOnlyTheElementsOfTheChartItself()
    {
        var html = Plan.Draw().ToHtml();

        Assert.Equal(2, Count(html, "<script"));
        Assert.Equal(2, Count(html, "</script"));
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"A&", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ATableEscapesCaptionHeadingsCellsAndLinks()
    {
        var html = Table.Of(Hostile, TableColumn.Text(Hostile), TableColumn.Text("b"))
            .WithRow(Hostile, TableCell.Place(Hostile, "#\"><script>")).ToHtml();

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#&quot;&gt;&lt;script&gt;\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ARowsNameIsEscaped() => Assert.Contains(
        "<tr id=\"&quot;&gt;&lt;script&gt;\">",
        Table.Of("t", TableColumn.Text("a")).WithRows(["x"], _ => "\"><script>", x => [x]).ToHtml(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("JAVASCRIPT:x")]
    public void ALinkThatRunsSomethingIsRefused(string link) => Assert.Throws<ArgumentException>(() => TableCell.Place("id", link));

    [Theory]
    [InlineData("#p1")]
    [InlineData("letter.html#p1")]
    [InlineData("../a/b?c=d:e")]
    [InlineData("https://zoek.officielebekendmakingen.nl/kst-34352-299.html")]
    public void ALinkToAPlaceIsKept(string link) =>
        Assert.Contains($"href=\"{link}\"", Table.Of("t", TableColumn.Text("place")).WithRow(TableCell.Place("id", link)).ToHtml(), StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Strings(p.Value)),
        JsonArray a => a.SelectMany(Strings),
        JsonValue v when v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
