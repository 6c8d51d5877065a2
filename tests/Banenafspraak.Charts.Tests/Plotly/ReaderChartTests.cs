using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Plotly.NET;
using Draw = Plotly.NET.CSharp.Chart;

namespace Banenafspraak.Charts.Tests;

/// <summary>A chart that a reader made with Plotly.NET, shown as a notebook host does that knows the formatters by their names.</summary>
public class ReaderChartTests
{
    private const string Hostile = "</script><b>\"A&B\"</b>";

    private static readonly NotebookPage Page = new(() => new MemoryStream(Encoding.UTF8.GetBytes("library")), () => true);

    private static GenericChart Bars => Titled(Draw.Column<decimal, string, string>(values: [70_388m, 8_874.5m], Keys: new[] { "markt", "overheid" }, Name: "jobs"), "Jobs of 2022");

    [Fact]
    public void ThreeMimeTypesAreFoundByName()
    {
        var formatters = new PlotlyNetFormatters().CreateTypeFormatters().ToList();

        Assert.Equal(["text/html", "application/vnd.plotly.v1+json", "text/plain"], formatters.Select(f => (string)f.GetType().GetProperty("MimeType")!.GetValue(f)!));
        Assert.All(formatters, f =>
        {
            Assert.Equal(typeof(GenericChart), f.GetType().GetProperty("Type")!.GetValue(f));
            using var writer = new StringWriter();
            Assert.Equal(true, f.GetType().GetMethod("Format")!.Invoke(f, [Bars, writer]));
            Assert.NotEmpty(writer.ToString());
            Assert.Equal(false, f.GetType().GetMethod("Format")!.Invoke(f, ["a string", writer]));
        });
    }

    [Fact]
    public void ThePictureKeepsItsTitleAndNeedsNoNetwork()
    {
        var html = Show(Bars);

        Assert.DoesNotContain("delete chart.layout.title", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script src", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Jobs of 2022 (bar)\"", html, StringComparison.Ordinal);
        Assert.StartsWith("<script>if(!window.Plotly){\nlibrary\n}</script>\n<figure", ReaderChart.Of(Bars).ToHtml(new(() => new MemoryStream(Encoding.UTF8.GetBytes("library")), () => false)), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameChartGivesTheSameBytesEachTime()
    {
        Assert.Equal(Show(Bars), Show(Bars));
        Assert.DoesNotContain(" id=", Show(Bars), StringComparison.Ordinal);
    }

    [Fact]
    public void ItsNumbersAreATable()
    {
        Assert.Contains("<th scope=\"row\" class=\"text\">jobs</th><td class=\"text\">overheid</td><td class=\"text\">8.874,5</td>", Show(Bars), StringComparison.Ordinal);
        Assert.Contains("jobs    markt     70.388", ReaderChart.Of(Bars).ToString(), StringComparison.Ordinal);
        Assert.Contains("<td class=\"text\">2022</td><td class=\"text\">2,5</td>", Show(Draw.Line<int, double, string>(x: [2022], y: [2.5])), StringComparison.Ordinal);
        Assert.Contains("<td class=\"text\">wo</td><td class=\"text\">1.024</td>", Show(Draw.Bar<decimal, string, string>(values: [1_024m], Keys: new[] { "wo" })), StringComparison.Ordinal);
        Assert.DoesNotContain("(interval)", ReaderChart.Of(Sample.Line.Draw().ToPlotly()).ToString(), StringComparison.Ordinal);
        Assert.Contains("The first 100 numbers in the chart", Show(Draw.Line<int, int, string>(x: Enumerable.Range(0, 101), y: Enumerable.Range(0, 101))), StringComparison.Ordinal);
    }

    [Fact]
    public void ATraceThatOurLibraryDoesNotDrawIsNamedAndHasNoEmptyBox()
    {
        var html = Show(Draw.Histogram<double, double, string>(X: new[] { 1.0, 2.0 }));

        Assert.Contains("This picture needs the trace type histogram; the plotly.js of these pages draws bar, pie, scatter.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"plot\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingFromDataIsMarkupOnThePage()
    {
        var html = Show(Titled(Draw.Column<int, string, string>(values: [1], Keys: new[] { Hostile }, Name: Hostile), Hostile));

        Assert.Equal(2, html.Split("</script").Length - 1);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void DecimalsAreWrittenToTheLastDigitInAnyCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("nl-NL");
            var json = FigureJson.Of(Draw.Line<decimal, double, string>(x: [79_228_162_514_264_337_593.543950335m], y: [0.1]));
            Assert.Contains("\"x\":[79228162514264337593.543950335],\"y\":[0.1]", json, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WhatPlotlyNetHoldsIsWrittenAsItsOwnWriterDoes()
    {
        foreach (var chart in new[] { Bars, Draw.Line<int, double, string>(x: [1, 2], y: [1.5, 2.5], Name: "a", ShowMarkers: true), Draw.Pie<int, string, string>(values: [1, 2], Labels: new[] { "a", "b" }) })
        {
            var own = JsonNode.Parse(GenericChart.toFigureJson(chart))!;
            var ours = JsonNode.Parse(FigureJson.Of(chart))!;
            Assert.True(JsonNode.DeepEquals(own["data"], ours["data"]), $"{own["data"]}\n{ours["data"]}");
            Assert.True(JsonNode.DeepEquals(own["layout"], ours["layout"]), $"{own["layout"]}\n{ours["layout"]}");
        }
    }

    private static GenericChart Titled(GenericChart chart, string title) => Plotly.NET.Chart.withTitle(title, null).Invoke(chart);

    private static string Show(GenericChart chart) => ReaderChart.Of(chart).ToHtml(Page);
}
