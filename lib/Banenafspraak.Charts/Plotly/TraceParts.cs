using System.Text.Json;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>What traces of every kind have in common: positions, values, intervals and what a pointer shows.</summary>
internal static class TraceParts
{
    private const int HoverWidth = 44;

    public static void WriteXY(this Utf8JsonWriter json, ChartPlan plan, IEnumerable<Point> points)
    {
        json.WriteStartArray("x");
        foreach (var point in points)
            json.WriteX(plan, point);
        json.WriteEndArray();
        json.WriteStartArray("y");
        foreach (var point in points)
            json.WriteNumberOrNull(point.Value);
        json.WriteEndArray();
    }

    public static void WriteX(this Utf8JsonWriter json, ChartPlan plan, Point point)
    {
        if (plan.IsTimeline && point.Year is { } year)
            json.WriteNumberValue(year);
        else
            json.WriteStringValue(PlotlyText.Escape(point.Label));
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, decimal? value)
    {
        if (value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteNullValue();
    }

    /// <summary>
    /// Label, series, number and the place where it was printed, ready made: a template would read a % in the data as its own.
    /// </summary>
    public static void WriteHover(this Utf8JsonWriter json, ChartPlan plan, string name, IEnumerable<Point> points)
    {
        json.WriteString("hoverinfo", "text");
        json.WriteStartArray("hovertext");
        foreach (var point in points)
        {
            if (point.Value is { } value)
                json.WriteStringValue(Hover(plan.Format, name, point, value));
            else
                json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    /// <summary>Error bars from each value to both ends of its interval, for the points that have one.</summary>
    public static void WriteIntervals(
        this Utf8JsonWriter json, string colour, IReadOnlyList<Interval?> intervals, IReadOnlyList<Point> points)
    {
        if (intervals.All(i => i is null))
            return;
        json.WriteStartObject("error_y");
        json.WriteString("type", "data");
        json.WriteBoolean("symmetric", value: false);
        json.WriteStartArray("array");
        foreach (var (interval, point) in intervals.Zip(points))
            json.WriteNumberOrNull(interval?.High - point.Value);
        json.WriteEndArray();
        json.WriteStartArray("arrayminus");
        foreach (var (interval, point) in intervals.Zip(points))
            json.WriteNumberOrNull(point.Value - interval?.Low);
        json.WriteEndArray();
        json.WriteString("color", colour);
        json.WriteNumber("thickness", 1.5m);
        json.WriteNumber("width", 5);
        json.WriteBoolean("visible", value: true);
        json.WriteEndObject();
    }

    private static string Hover(NumberFormat format, string name, Point point, decimal value)
    {
        var number = $"{name}: {format.WithUnit(format.Format(value))}";
        var between = point.Interval is { } interval ? $"between {format.Format(interval)}" : null;
        var lines = new[] { point.Label, number, between, point.Source };
        return string.Join("<br>", lines.Where(l => !string.IsNullOrEmpty(l)).Select(l => PlotlyText.Wrap(l!, HoverWidth)));
    }
}
