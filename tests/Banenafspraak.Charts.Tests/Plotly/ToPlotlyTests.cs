using System.Text.Json.Nodes;
using Plotly.NET;
using Plotly.NET.CSharp;

namespace Banenafspraak.Charts.Tests;

/// <summary>A chart of ours goes on in Plotly.NET: its functions find what they look for.</summary>
public class ToPlotlyTests
{
    [Fact]
    public void ItIsTheSameFigure() => Assert.Equal(Sample.Line.Draw().PlotlyJson, FigureJson.Of(Sample.Line.Draw().ToPlotly()));

    [Fact]
    public void AnotherAxisTitleKeepsTheRestOfTheAxis()
    {
        var axis = Json(Sample.Line.Draw().ToPlotly().WithYAxisStyle<decimal, decimal, string>(TitleText: "of all jobs"))["layout"]!["yaxis"]!;

        Assert.Equal("of all jobs", axis["title"]!["text"]!.GetValue<string>());
        Assert.Equal("%", axis["ticksuffix"]!.GetValue<string>());
    }

    [Fact]
    public void AnotherTitleAndSizeTakeThePlaceOfOurs()
    {
        var layout = Json(Plotly.NET.Chart.withTitle("mine", null).Invoke(Sample.Bars.Draw().ToPlotly()).WithSize(700, 300))["layout"]!;

        Assert.Equal(("mine", 700, 300), (layout["title"]!["text"]!.GetValue<string>(), layout["width"]!.GetValue<int>(), layout["height"]!.GetValue<int>()));
        Assert.Equal("group", layout["barmode"]!.GetValue<string>());
    }

    [Fact]
    public void TwoChartsBecomeSubplots()
    {
        var grid = Json(Plotly.NET.CSharp.Chart.Grid([Sample.Bars.Draw().ToPlotly(), Sample.Stack.Draw().ToPlotly()], nRows: 1, nCols: 2));

        Assert.Equal(["x", "x2"], grid["data"]!.AsArray().Select(t => t!["xaxis"]!.GetValue<string>()).Distinct(StringComparer.Ordinal));
        Assert.NotNull(grid["layout"]!["xaxis2"]!["categoryarray"]);
    }

    [Fact]
    public void ChangingOneLeavesTheChartAsItIs()
    {
        var chart = Sample.Bars.Draw();
        var before = chart.PlotlyJson;
        chart.ToPlotly().WithYAxisStyle<decimal, decimal, string>(TitleText: "mine");

        Assert.Equal(before, FigureJson.Of(chart.ToPlotly()));
    }

    private static JsonNode Json(GenericChart chart) => JsonNode.Parse(FigureJson.Of(chart))!;
}
