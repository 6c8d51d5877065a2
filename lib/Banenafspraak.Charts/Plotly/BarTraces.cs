using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>Bars, grouped or stacked.</summary>
internal static class BarTraces
{
    /// <summary>More numbers than this do not fit above bars on a phone; they are in the table then.</summary>
    private const int MostLabelledBars = 6;

    public static void Write(Utf8JsonWriter json, ChartPlan plan)
    {
        var labelled = plan.Kind == ChartKind.GroupedBars
            && plan.Series.Count * plan.Axis.Count <= MostLabelledBars
            && plan.Series.All(s => s.Points.All(p => p.Interval is null));
        for (var i = 0; i < plan.Series.Count; i++)
            WriteSeries(json, plan, plan.Series[i], Palette.Of(i), labelled);
    }

    private static void WriteSeries(Utf8JsonWriter json, ChartPlan plan, PointSeries series, SeriesLook look, bool labelled)
    {
        json.WriteStartObject();
        json.WriteString("type", "bar");
        json.WriteString("name", PlotlyText.Wrap(series.Name, FigureLayout.LegendWidth));
        json.WriteXY(plan, series.Points);
        json.WriteStartObject("marker");
        json.WriteString("color", look.Colour);
        json.WriteStartObject("line");
        json.WriteString("color", Palette.Ink);
        json.WriteNumber("width", 1);
        json.WriteEndObject();
        if (look.Pattern.Length > 0)
            WritePattern(json, look.Pattern);
        json.WriteEndObject();
        json.WriteIntervals(Palette.Ink, [.. series.Points.Select(p => p.Interval)], series.Points);
        if (labelled)
            WriteLabels(json, plan, series);
        json.WriteHover(plan, series.Name, series.Points);
        json.WriteEndObject();
    }

    private static void WritePattern(Utf8JsonWriter json, string shape)
    {
        json.WriteStartObject("pattern");
        json.WriteString("shape", shape);
        json.WriteString("fillmode", "overlay");
        json.WriteString("fgcolor", Palette.Paper);
        json.WriteNumber("solidity", 0.25m);
        json.WriteEndObject();
    }

    private static void WriteLabels(Utf8JsonWriter json, ChartPlan plan, PointSeries series)
    {
        json.WriteStartArray("text");
        foreach (var point in series.Points)
            json.WriteStringValue(point.Value is { } value ? plan.Format.Format(value) : "");
        json.WriteEndArray();
        json.WriteString("textposition", "outside");
        json.WriteString("constraintext", "none");
        json.WriteBoolean("cliponaxis", value: false);
    }
}
