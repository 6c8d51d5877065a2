using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>The layout of a figure: one look for all charts, readable on paper, on a dark page and at a phone's width.</summary>
internal static class FigureLayout
{
    /// <summary>Characters in a line of the legend, which on a phone is as wide as the chart.</summary>
    public const int LegendWidth = 40;

    private const int TitleWidth = 40;
    private const int TitlePadding = 12;
    private const int Height = 420;

    public static void Write(Utf8JsonWriter json, ChartPlan plan)
    {
        json.WriteStartObject("layout");
        WriteTitle(json, plan);
        WriteFont(json, "font", 13);
        json.WriteBoolean("autosize", value: true);
        json.WriteNumber("height", Height);
        WriteMargin(json, plan);
        json.WriteString("paper_bgcolor", Palette.Paper);
        json.WriteString("plot_bgcolor", Palette.Paper);
        json.WriteString("separators", ",.");
        json.WriteString("hovermode", "closest");
        // A finger that moves over the chart scrolls the page.
        json.WriteBoolean("dragmode", value: false);
        if (plan.IsBars)
        {
            // "relative" is a stack in which negative parts hang below zero.
            json.WriteString("barmode", plan.Kind == ChartKind.StackedBars ? "relative" : "group");
            json.WriteNumber("bargap", 0.26m);
        }

        else if (plan.Kind == ChartKind.Points)
        {
            // Beside each other where they stand at the same label, as bars would.
            json.WriteString("scattermode", "group");
            json.WriteNumber("scattergap", 0.6m);
        }

        json.WriteBoolean("showlegend", plan.Series.Count + plan.Targets.Count > 1);
        WriteLegend(json);
        FigureAxes.Write(json, plan);
        WriteShapes(json, plan);
        json.WriteEndObject();
    }

    /// <summary>
    /// For whoever has the figure alone. The HTML of a chart has its title outside the picture, where it wraps; it takes this one away, and
    /// from the margin the room that <c>meta.titleHeight</c> says (plotly's own automargin cuts off a title of two lines).
    /// </summary>
    private static void WriteTitle(Utf8JsonWriter json, ChartPlan plan)
    {
        json.WriteStartObject("title");
        json.WriteString("text", PlotlyText.Wrap(plan.Title, TitleWidth));
        WriteFont(json, "font", 15);
        if (!string.IsNullOrEmpty(plan.Subtitle))
        {
            json.WriteStartObject("subtitle");
            json.WriteString("text", PlotlyText.Wrap(plan.Subtitle, TitleWidth));
            json.WriteEndObject();
        }

        json.WriteString("xref", "container");
        json.WriteNumber("x", 0.02m);
        json.WriteString("xanchor", "left");
        json.WriteString("yref", "container");
        json.WriteNumber("y", Math.Round(1 - (TitlePadding / (decimal)Height), 4));
        json.WriteString("yanchor", "top");
        json.WriteEndObject();
        json.WriteStartObject("meta");
        json.WriteNumber("titleHeight", TitleHeight(plan));
        json.WriteEndObject();
    }

    private static int TitleHeight(ChartPlan plan) => TitlePadding
        + (21 * PlotlyText.Lines(plan.Title, TitleWidth).Count)
        + (string.IsNullOrEmpty(plan.Subtitle) ? 0 : 18 * PlotlyText.Lines(plan.Subtitle, TitleWidth).Count);

    private static void WriteFont(Utf8JsonWriter json, string name, int size)
    {
        json.WriteStartObject(name);
        json.WriteString("family", "system-ui, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif");
        json.WriteNumber("size", size);
        json.WriteString("color", Palette.Ink);
        json.WriteEndObject();
    }

    private static void WriteMargin(Utf8JsonWriter json, ChartPlan plan)
    {
        json.WriteStartObject("margin");
        json.WriteNumber("l", 8);
        json.WriteNumber("r", 16);
        json.WriteNumber("t", 28 + BreakMarks.HeightAbove(plan) + TitleHeight(plan));
        json.WriteNumber("b", 8);
        json.WriteEndObject();
    }

    private static void WriteLegend(Utf8JsonWriter json)
    {
        json.WriteStartObject("legend");
        json.WriteString("orientation", "h");
        json.WriteString("yref", "container");
        json.WriteNumber("y", 0);
        json.WriteString("yanchor", "bottom");
        json.WriteNumber("x", 0);
        json.WriteString("xanchor", "left");
        json.WriteEndObject();
    }

    private static void WriteShapes(Utf8JsonWriter json, ChartPlan plan)
    {
        json.WriteStartArray("shapes");
        if (plan.Kind != ChartKind.Lines)
            TargetShapes.Write(json, plan);
        BreakMarks.WriteLines(json, plan);
        json.WriteEndArray();
        json.WriteStartArray("annotations");
        BreakMarks.WriteReasons(json, plan);
        json.WriteEndArray();
    }
}
