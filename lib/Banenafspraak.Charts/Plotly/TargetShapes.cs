using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>Targets as lines across the bars or points of their category, or across the whole chart.</summary>
internal static class TargetShapes
{
    /// <summary>Half the width of a target, a little wider than the bars, where the distance between categories or years is 1.</summary>
    public const decimal HalfWidth = 0.46m;

    public static void Write(Utf8JsonWriter json, ChartPlan plan)
    {
        for (var i = 0; i < plan.Targets.Count; i++)
        {
            var segments = Segments(plan, plan.Targets[i]).ToList();
            for (var s = 0; s < segments.Count; s++)
            {
                // The first segment stands for all in the legend.
                Write(json, segments[s], Palette.TargetDash(i), s == 0 ? plan.Targets[i].Name : null);
            }
        }
    }

    /// <summary>From where to where, and at what height; a missing target has none.</summary>
    private static IEnumerable<(decimal From, decimal To, decimal Height)> Segments(ChartPlan plan, ChartTarget target)
    {
        if (target.IsOneValue)
        {
            var last = target.Points.Count - 1;
            return [(plan.PositionOf(0) - 0.5m, plan.PositionOf(last) + 0.5m, target.Points[0].Value.GetValueOrDefault())];
        }

        return target.Points.Index()
            .Where(p => p.Item.Value is not null)
            .Select(p => (plan.PositionOf(p.Index) - HalfWidth, plan.PositionOf(p.Index) + HalfWidth, p.Item.Value.GetValueOrDefault()));
    }

    private static void Write(Utf8JsonWriter json, (decimal From, decimal To, decimal Height) segment, string dash, string? legend)
    {
        json.WriteStartObject();
        json.WriteString("type", "line");
        json.WriteString("xref", "x");
        json.WriteString("yref", "y");
        json.WriteNumber("x0", segment.From);
        json.WriteNumber("x1", segment.To);
        json.WriteNumber("y0", segment.Height);
        json.WriteNumber("y1", segment.Height);
        json.WriteStartObject("line");
        json.WriteString("color", Palette.Ink);
        json.WriteNumber("width", 2.5m);
        json.WriteString("dash", dash);
        json.WriteEndObject();
        if (legend is not null)
        {
            json.WriteBoolean("showlegend", value: true);
            json.WriteString("name", PlotlyText.Wrap(legend, FigureLayout.LegendWidth));
        }

        json.WriteEndObject();
    }
}
