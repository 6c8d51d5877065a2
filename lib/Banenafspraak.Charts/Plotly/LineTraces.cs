using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>Lines or single points, the bands of their intervals, and targets with steps.</summary>
internal static class LineTraces
{
    public static void Write(Utf8JsonWriter json, ChartPlan plan)
    {
        for (var i = 0; i < plan.Series.Count; i++)
        {
            var look = Palette.Of(i);
            var runs = plan.Kind == ChartKind.Lines ? IntervalBand.Runs(plan, plan.Series[i]) : [];
            if (runs.Count > 0)
                IntervalBand.Write(json, plan, plan.Series[i], look, runs);
            WriteSeries(json, plan, plan.Series[i], look, [.. runs.SelectMany(r => r)]);
        }

        for (var i = 0; i < plan.Targets.Count; i++)
            WriteTarget(json, plan, plan.Targets[i], Palette.TargetDash(i));
    }

    /// <summary>One trace for each stretch between breaks, so that no line runs across one; the legend shows the first.</summary>
    private static void WriteSeries(Utf8JsonWriter json, ChartPlan plan, PointSeries series, SeriesLook look, HashSet<Point> inBand)
    {
        var starts = plan.Breaks.Select(b => b.Index).Order().Prepend(0).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : series.Points.Count;
            WriteStretch(json, plan, series.Name, look, inBand, [.. series.Points.Take(starts[i]..end)], isFirst: i == 0);
        }
    }

    private static void WriteStretch(
        Utf8JsonWriter json, ChartPlan plan, string name, SeriesLook look, HashSet<Point> inBand, List<Point> points, bool isFirst)
    {
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", plan.Kind == ChartKind.Lines ? "lines+markers" : "markers");
        json.WriteString("name", PlotlyText.Wrap(name, FigureLayout.LegendWidth));
        json.WriteString("legendgroup", PlotlyText.Escape(name));
        json.WriteBoolean("showlegend", isFirst);
        json.WriteXY(plan, points);
        json.WriteBoolean("connectgaps", value: false);
        WriteLine(json, look.Colour, look.Dash);
        json.WriteStartObject("marker");
        json.WriteString("color", look.Colour);
        json.WriteString("symbol", look.Marker);
        json.WriteNumber("size", 9);
        json.WriteEndObject();
        json.WriteIntervals(look.Colour, [.. points.Select(p => inBand.Contains(p) ? null : p.Interval)], points);
        json.WriteHover(plan, name, points);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, ChartPlan plan, ChartTarget target, string dash)
    {
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", "lines+markers");
        json.WriteString("name", PlotlyText.Wrap(target.Name, FigureLayout.LegendWidth));
        json.WriteXY(plan, target.Points);
        json.WriteBoolean("connectgaps", value: false);
        WriteLine(json, Palette.Ink, dash, target.IsOneValue ? "linear" : "hvh");
        json.WriteStartObject("marker");
        json.WriteString("color", Palette.Ink);
        json.WriteString("symbol", "line-ew-open");
        json.WriteNumber("size", 8);
        json.WriteEndObject();
        json.WriteHover(plan, target.Name, target.Points);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, string colour, string dash, string shape = "linear")
    {
        json.WriteStartObject("line");
        json.WriteString("color", colour);
        json.WriteString("dash", dash);
        json.WriteString("shape", shape);
        json.WriteNumber("width", 2.5m);
        json.WriteEndObject();
    }
}
