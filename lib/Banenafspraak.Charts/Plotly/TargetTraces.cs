using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>
/// Targets as traces: a line with steps beside lines, and elsewhere what a pointer finds at the lines of <see cref="TargetShapes"/>.
/// </summary>
internal static class TargetTraces
{
    public static void Write(Utf8JsonWriter json, ChartPlan plan)
    {
        for (var i = 0; i < plan.Targets.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("type", "scatter");
            json.WriteString("name", PlotlyText.Wrap(plan.Targets[i].Name, FigureLayout.LegendWidth));
            json.WriteXY(plan, plan.Targets[i].Points);
            if (plan.Kind == ChartKind.Lines)
                WriteSteps(json, plan.Targets[i], Palette.TargetDash(i));
            else
                WriteInvisibleMarkers(json);
            json.WriteHover(plan, plan.Targets[i].Name, plan.Targets[i].Points);
            json.WriteEndObject();
        }
    }

    private static void WriteSteps(Utf8JsonWriter json, ChartTarget target, string dash)
    {
        // A target between two missing ones has no line, so it needs a mark.
        var values = target.Points.Select(p => p.Value).Prepend(null).Append(null).ToList();
        var hasLoneValue = Enumerable.Range(1, target.Points.Count)
            .Any(i => values[i] is not null && values[i - 1] is null && values[i + 1] is null);
        json.WriteString("mode", hasLoneValue ? "lines+markers" : "lines");
        json.WriteBoolean("connectgaps", value: false);
        json.WriteStartObject("line");
        json.WriteString("color", Palette.Ink);
        json.WriteString("dash", dash);
        json.WriteString("shape", target.IsOneValue ? "linear" : "hvh");
        json.WriteNumber("width", 2.5m);
        json.WriteEndObject();
        if (!hasLoneValue)
            return;
        json.WriteStartObject("marker");
        json.WriteString("symbol", "line-ew-open");
        json.WriteNumber("size", 12);
        json.WriteEndObject();
    }

    private static void WriteInvisibleMarkers(Utf8JsonWriter json)
    {
        json.WriteString("mode", "markers");
        json.WriteBoolean("showlegend", value: false);
        json.WriteStartObject("marker");
        json.WriteString("color", Palette.Ink);
        json.WriteNumber("size", 24);
        json.WriteNumber("opacity", 0);
        json.WriteEndObject();
    }
}
