using System.Text.Json.Nodes;

namespace Banenafspraak.Charts.Tests;

public class FigureTests
{
    public static TheoryData<string> Kinds => Sample.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    public void AFigureHasDataLayoutAndConfigAndNothingElse(string kind)
    {
        var figure = Sample.Plan(kind).Figure().AsObject();

        Assert.Equal(["data", "layout", "config"], figure.Select(p => p.Key), StringComparer.Ordinal);
        Assert.All(figure["data"]!.AsArray(), trace => Assert.Contains(trace!["type"]!.GetValue<string>(), new[] { "bar", "scatter" }, StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void TheSamePlanGivesTheSameBytes(string kind) =>
        Assert.Equal(Sample.Plan(kind).Draw().PlotlyJson, Sample.Plan(kind).Draw().PlotlyJson);

    [Theory, MemberData(nameof(Kinds))]
    public void AxesAndPointersWriteDutchNumbers(string kind)
    {
        var layout = Sample.Plan(kind).Figure()["layout"]!;

        Assert.Equal(",.", layout["separators"]!.GetValue<string>());
        Assert.StartsWith(",.", layout["yaxis"]!["tickformat"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void PercentagesCarryTheirSignAndDecimals()
    {
        var axis = Sample.Line.Figure()["layout"]!["yaxis"]!;

        Assert.Equal("%", axis["ticksuffix"]!.GetValue<string>());
        Assert.Equal(",.1f", axis["hoverformat"]!.GetValue<string>());
        Assert.Contains("markt: 51,2%<br>between [51,15; 51,25]%", Hover(Sample.Line, "markt"), StringComparison.Ordinal);
    }

    [Fact]
    public void APointerShowsWhereTheNumberWasPrinted() =>
        Assert.Equal("markt<br>formal: 70.388 jobs<br>letter/t1/markt/formal", Hover(Sample.Bars, "formal"));

    [Theory]
    [InlineData("bars", "tozero")]
    [InlineData("stack", "tozero")]
    [InlineData("line", "normal")]
    public void BarsStartAtZeroAndLinesDoNotHaveTo(string kind, string mode) =>
        Assert.Equal(mode, Sample.Plan(kind).Figure()["layout"]!["yaxis"]!["rangemode"]!.GetValue<string>());

    [Theory]
    [InlineData("bars", "group")]
    [InlineData("stack", "relative")]
    public void BarsStandBesideOrOnTopOfEachOther(string kind, string mode) =>
        Assert.Equal(mode, Sample.Plan(kind).Figure()["layout"]!["barmode"]!.GetValue<string>());

    [Fact]
    public void YearsHaveNoDotBetweenThousandsAndStandAsFarApartAsInTime()
    {
        var axis = Sample.Line.Figure()["layout"]!["xaxis"]!;

        Assert.Equal("linear", axis["type"]!.GetValue<string>());
        Assert.Equal("d", axis["tickformat"]!.GetValue<string>());
    }

    [Fact]
    public void YearsUnderBarsAreCategories()
    {
        Assert.Equal("category", Sample.Stack.Figure()["layout"]!["xaxis"]!["type"]!.GetValue<string>());
        Sample.AssertJson("""["2021","2022"]""", Sample.Stack.Trace("formal")["x"]);
    }

    [Fact]
    public void AChartAdaptsToItsPageAndSendsNothingAway() => Sample.AssertJson(
        """
        {"responsive":true,"displaylogo":false,"showSendToCloud":false,"plotlyServerURL":"",
         "modeBarButtonsToRemove":["sendDataToCloud","select2d","lasso2d","autoScale2d"]}
        """,
        Sample.Bars.Figure()["config"]);

    [Fact]
    public void ALongTitleIsWrappedForAPhone()
    {
        var title = Chart.Lines("A finding that needs many more words than one line on a phone can hold", "d", Sample.Jobs)
            .WithSeries("s", Point.At(2022, 1m)).Figure()["layout"]!["title"]!["text"]!.GetValue<string>();

        Assert.All(title.Split("<br>"), line => Assert.InRange(line.Length, 1, 40));
        Assert.Equal("A finding that needs many more words than one line on a phone can hold", title.Replace("<br>", " ", StringComparison.Ordinal));
    }

    private static string Hover(ChartPlan plan, string series) => plan.Trace(series)["hovertext"]!.AsArray().Select(Text).First();

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
