using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>Lines or single points, and the bands of their intervals.</summary>
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
        if (plan.Kind == ChartKind.Points)
            json.WriteString("offsetgroup", PlotlyText.Escape(name));
        json.WriteBoolean("showlegend", isFirst);
        json.WriteXY(plan, points);
        if (plan.Kind == ChartKind.Lines)
            WriteLine(json, look);
        json.WriteStartObject("marker");
        json.WriteString("color", look.Colour);
        json.WriteString("symbol", look.Marker);
        json.WriteNumber("size", 9);
        json.WriteEndObject();
        json.WriteIntervals(look.Colour, [.. points.Select(p => inBand.Contains(p) ? null : p.Interval)], points);
        json.WriteHover(plan, name, points);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, SeriesLook look)
    {
        json.WriteBoolean("connectgaps", value: false);
        json.WriteStartObject("line");
        json.WriteString("color", look.Colour);
        json.WriteString("dash", look.Dash);
        json.WriteNumber("width", 2.5m);
        json.WriteEndObject();
    }
}
