using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>
/// Breaks as dotted lines through the chart, each with its reason above, one below the other so that they do not run together.
/// </summary>
internal static class BreakMarks
{
    private const int ReasonWidth = 24;
    private const int LineHeight = 15;

    /// <summary>Room that the reasons need above the plot, in pixels.</summary>
    public static int HeightAbove(ChartPlan plan) => plan.Breaks.Sum(HeightOf);

    public static void WriteLines(Utf8JsonWriter json, ChartPlan plan)
    {
        foreach (var at in plan.Breaks.Select(b => Position(plan, b)))
        {
            json.WriteStartObject();
            json.WriteString("type", "line");
            json.WriteString("xref", "x");
            json.WriteString("yref", "paper");
            json.WriteNumber("x0", at);
            json.WriteNumber("x1", at);
            json.WriteNumber("y0", 0);
            json.WriteNumber("y1", 1);
            json.WriteStartObject("line");
            json.WriteString("color", Palette.Ink);
            json.WriteNumber("width", 1);
            json.WriteString("dash", "dot");
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    public static void WriteReasons(Utf8JsonWriter json, ChartPlan plan)
    {
        var above = 2;
        foreach (var mark in plan.Breaks)
        {
            var inSecondHalf = mark.Index * 2 > plan.Axis.Count;
            json.WriteStartObject();
            json.WriteString("text", PlotlyText.Wrap(mark.Reason, ReasonWidth));
            json.WriteString("xref", "x");
            json.WriteString("yref", "paper");
            json.WriteNumber("x", Position(plan, mark));
            json.WriteNumber("y", 1);
            json.WriteNumber("yshift", above);
            json.WriteString("xanchor", inSecondHalf ? "right" : "left");
            json.WriteString("yanchor", "bottom");
            json.WriteString("align", inSecondHalf ? "right" : "left");
            json.WriteBoolean("showarrow", value: false);
            json.WriteEndObject();
            above += HeightOf(mark);
        }
    }

    private static int HeightOf(SeriesBreak mark) => LineHeight * PlotlyText.Lines(mark.Reason, ReasonWidth).Count;

    /// <summary>Halfway between the last point before the break and the first one after it.</summary>
    private static decimal Position(ChartPlan plan, SeriesBreak mark) =>
        (plan.PositionOf(mark.Index - 1) + plan.PositionOf(mark.Index)) / 2;
}
