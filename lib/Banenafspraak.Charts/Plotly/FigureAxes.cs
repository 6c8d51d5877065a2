using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>The axes: years spaced as time is, or categories in the order of the plan; values in Dutch format.</summary>
internal static class FigureAxes
{
    private const int CategoryWidth = 16;

    public static void Write(Utf8JsonWriter json, ChartPlan plan)
    {
        json.WriteStartObject("xaxis");
        if (plan.IsTimeline)
            WriteYears(json, plan);
        else
            WriteCategories(json, plan);
        json.WriteBoolean("automargin", value: true);
        json.WriteBoolean("fixedrange", value: true);
        json.WriteBoolean("showgrid", value: false);
        json.WriteString("linecolor", Palette.Ink);
        json.WriteEndObject();
        WriteValues(json, plan);
    }

    /// <summary>At most some ten ticks, for more do not fit on a phone without turning them.</summary>
    private static void WriteYears(Utf8JsonWriter json, ChartPlan plan)
    {
        var (first, last) = (plan.PositionOf(0), plan.PositionOf(plan.Axis.Count - 1));
        json.WriteString("type", "linear");
        json.WriteString("tickmode", "linear");
        json.WriteNumber("tick0", first);
        json.WriteNumber("dtick", decimal.Floor((last - first) / 9) + 1);
        // "d": a year has no dot between its thousands.
        json.WriteString("tickformat", "d");
        json.WriteString("hoverformat", "d");
        json.WriteStartArray("range");
        json.WriteNumberValue(first - 0.5m);
        json.WriteNumberValue(last + 0.5m);
        json.WriteEndArray();
    }

    private static void WriteCategories(Utf8JsonWriter json, ChartPlan plan)
    {
        json.WriteString("type", "category");
        WriteStrings(json, "categoryarray", plan.Axis.Select(p => PlotlyText.Escape(p.Label)));
        json.WriteString("tickmode", "array");
        WriteStrings(json, "tickvals", plan.Axis.Select(p => PlotlyText.Escape(p.Label)));
        WriteStrings(json, "ticktext", plan.Axis.Select(p => PlotlyText.Wrap(p.Label, CategoryWidth)));
        json.WriteStartArray("range");
        json.WriteNumberValue(-0.5m);
        json.WriteNumberValue(plan.Axis.Count - 0.5m);
        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, ChartPlan plan)
    {
        json.WriteStartObject("yaxis");
        if (plan.Format is { Suffix: "", Unit.Length: > 0 })
        {
            json.WriteStartObject("title");
            json.WriteString("text", PlotlyText.Wrap(plan.Format.Unit, CategoryWidth * 2));
            json.WriteEndObject();
        }

        json.WriteString("type", "linear");
        if (plan.Kind == ChartKind.Points)
            WriteRange(json, plan);
        else
            json.WriteString("rangemode", plan.IsBars ? "tozero" : "normal");
        json.WriteString("tickformat", plan.Format.TickFormat);
        json.WriteString("hoverformat", plan.Format.HoverFormat);
        json.WriteString("ticksuffix", plan.Format.Suffix);
        json.WriteNumber("nticks", 7);
        json.WriteBoolean("automargin", value: true);
        json.WriteBoolean("fixedrange", value: true);
        json.WriteString("gridcolor", Palette.Grid);
        json.WriteBoolean("zeroline", value: true);
        json.WriteString("zerolinecolor", Palette.Ink);
        json.WriteEndObject();
    }

    /// <summary>
    /// From the lowest to the highest number and a little more: plotly would start grouped points at zero, where intervals are too small to
    /// see.
    /// </summary>
    private static void WriteRange(Utf8JsonWriter json, ChartPlan plan)
    {
        var points = plan.Series.SelectMany(s => s.Points).Concat(plan.Targets.SelectMany(t => t.Points))
            .Where(p => p.Value is not null).ToList();
        var low = points.Min(p => p.Interval?.Low ?? p.Value.GetValueOrDefault());
        var high = points.Max(p => p.Interval?.High ?? p.Value.GetValueOrDefault());
        var room = low == high ? 1 : (high - low) / 16;
        json.WriteStartArray("range");
        json.WriteNumberValue(low - room);
        json.WriteNumberValue(high + room);
        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
