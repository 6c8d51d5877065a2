using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

public class TraceTests
{
    [Fact]
    public void ABarOfGroupedBarsHasExactlyTheseAttributes() => Sample.AssertJson(
        """
        {"type":"bar","name":"formal","x":["markt","overheid"],"y":[70388,8874],
         "marker":{"color":"#0072B2","line":{"color":"#222222","width":1}},
         "text":["70.388","8.874"],"textposition":"outside","constraintext":"none","cliponaxis":false,
         "hoverinfo":"text","hovertext":["markt<br>formal: 70.388 jobs<br>letter/t1/markt/formal","overheid<br>formal: 8.874 jobs"]}
        """,
        Sample.Bars.Trace("formal"));

    [Fact]
    public void ABarOfStackedBarsHasExactlyTheseAttributes() => Sample.AssertJson(
        """
        {"type":"bar","name":"hired-in","x":["2021","2022"],"y":[1,-2],
         "marker":{"color":"#D55E00","line":{"color":"#222222","width":1},
                   "pattern":{"shape":"/","fillmode":"overlay","fgcolor":"#ffffff","solidity":0.25}},
         "hoverinfo":"text","hovertext":["2021<br>hired-in: 1 jobs","2022<br>hired-in: -2 jobs"]}
        """,
        Sample.Stack.Trace("hired-in"));

    [Fact]
    public void AStretchOfALineHasExactlyTheseAttributes() => Sample.AssertJson(
        """
        {"type":"scatter","mode":"lines+markers","name":"markt","legendgroup":"markt","showlegend":false,
         "x":[2019],"y":[60.1],"connectgaps":false,"line":{"color":"#0072B2","dash":"solid","width":2.5},
         "marker":{"color":"#0072B2","symbol":"circle","size":9},
         "error_y":{"type":"data","symmetric":false,"array":[0.05],"arrayminus":[0.05],"color":"#0072B2","thickness":1.5,"width":5,"visible":true},
         "hoverinfo":"text","hovertext":["2019<br>markt: 60,1%<br>between [60,05; 60,15]%<br>series/2019"]}
        """,
        Sample.Line.Trace("markt", occurrence: 1));

    [Fact]
    public void PointsHaveExactlyTheseAttributes() => Sample.AssertJson(
        """
        {"type":"scatter","mode":"markers","name":"published","legendgroup":"published","offsetgroup":"published","showlegend":true,
         "x":["BZK","OCW"],"y":[310,401],
         "marker":{"color":"#D55E00","symbol":"square","size":9},
         "hoverinfo":"text","hovertext":["BZK<br>published: 310 jobs","OCW<br>published: 401 jobs"]}
        """,
        Sample.Points.Trace("published"));

    [Fact]
    public void AMissingNumberIsAGapAndNotZero()
    {
        Sample.AssertJson("[51.2,53.4,null,59.6]", Sample.Line.Trace("markt")["y"]);
        Assert.False(Sample.Line.Trace("markt")["connectgaps"]!.GetValue<bool>());
        Sample.AssertJson("[724,null]", Sample.Bars.Trace("hired-in")["y"]);
    }

    [Fact]
    public void NoTraceRunsAcrossABreak()
    {
        Sample.AssertJson("[2015,2016,2017,2018]", Sample.Line.Trace("markt")["x"]);
        Sample.AssertJson("[2019]", Sample.Line.Trace("markt", occurrence: 1)["x"]);
        Assert.Equal("another count", Sample.Line.Figure()["layout"]!["annotations"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(2018.5m, Sample.Line.Figure()["layout"]!["shapes"]![0]!["x0"]!.GetValue<decimal>());
    }

    [Fact]
    public void ErrorBarsReachExactlyToTheEndsOfTheInterval()
    {
        var trace = Sample.Points.Trace("reconstructed");

        Sample.AssertJson("[30,null]", trace["error_y"]!["array"]);
        Sample.AssertJson("[20,null]", trace["error_y"]!["arrayminus"]);
    }

    [Fact]
    public void ABandRunsAlongTheEndsOfItsIntervalsAndStopsAtAGap()
    {
        var band = Chart.Lines("t", "d", Sample.Jobs)
            .WithSeries("s", At(2015, 10), At(2016, 20), Point.At(2017, null), At(2018, 30), At(2019, 40)).Trace("s (interval)");

        Sample.AssertJson("[2015,2016,2016,2015,null,2018,2019,2019,2018]", band["x"]);
        Sample.AssertJson("[11,21,18,8,null,31,41,38,28]", band["y"]);
        Assert.Equal("toself", band["fill"]!.GetValue<string>());
    }

    [Fact]
    public void ATargetLiesAcrossTheBarsOfItsCategory()
    {
        var shapes = Sample.Bars.Figure()["layout"]!["shapes"]!.AsArray();

        Assert.Equal([70_000m, 22_500m], shapes.Select(s => s!["y0"]!.GetValue<decimal>()));
        Assert.Equal([-0.46m, 0.54m], shapes.Select(s => s!["x0"]!.GetValue<decimal>()));
        Assert.Equal("target", shapes[0]!["name"]!.GetValue<string>());
        Sample.AssertJson("[70000,22500]", Sample.Bars.Trace("target")["y"]);
    }

    [Fact]
    public void OneTargetForAllIsOneLineFromSideToSide()
    {
        var shape = Assert.Single(Sample.Stack.Figure()["layout"]!["shapes"]!.AsArray())!;

        Assert.Equal((-0.5m, 1.5m, 25m), (shape["x0"]!.GetValue<decimal>(), shape["x1"]!.GetValue<decimal>(), shape["y1"]!.GetValue<decimal>()));
    }

    [Fact]
    public void ATargetBesideALineHasSteps()
    {
        Assert.Equal("hvh", Sample.Line.Trace("step")["line"]!["shape"]!.GetValue<string>());
        Sample.AssertJson("[50,50,55,55,60]", Sample.Line.Trace("step")["y"]);
    }

    [Fact]
    public void SeriesDifferInMoreThanColour()
    {
        var looks = Enumerable.Range(0, 6).Select(Palette.Of).ToList();

        Assert.Equal(6, looks.Select(l => l.Dash).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(6, looks.Select(l => l.Marker).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(6, looks.Select(l => l.Pattern).Distinct(StringComparer.Ordinal).Count());
    }

    private static Point At(int year, decimal value) => Point.At(year, value).Within(Interval.Between(value - 2, value + 1));
}
