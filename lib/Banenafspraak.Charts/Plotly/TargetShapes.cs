using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>Targets of a bar chart as lines across the bars of their category, or across the whole chart.</summary>
internal static class TargetShapes
{
    /// <summary>Half the width of a category's bars, where the distance between categories is 1.</summary>
    public const decimal HalfGroup = 0.42m;

    public static void Write(Utf8JsonWriter json, ChartPlan plan)
    {
        for (var i = 0; i < plan.Targets.Count; i++)
        {
            var (target, dash) = (plan.Targets[i], Palette.TargetDash(i));
            if (target.IsOneValue)
                Write(json, -0.5m, plan.Axis.Count - 0.5m, target.Points[0].Value, dash);
            else
                WriteEach(json, target, dash);
        }
    }

    private static void WriteEach(Utf8JsonWriter json, ChartTarget target, string dash)
    {
        for (var i = 0; i < target.Points.Count; i++)
            Write(json, i - HalfGroup, i + HalfGroup, target.Points[i].Value, dash);
    }

    private static void Write(Utf8JsonWriter json, decimal from, decimal to, decimal? value, string dash)
    {
        if (value is not { } height)
            return;
        json.WriteStartObject();
        json.WriteString("type", "line");
        json.WriteString("xref", "x");
        json.WriteString("yref", "y");
        json.WriteNumber("x0", from);
        json.WriteNumber("x1", to);
        json.WriteNumber("y0", height);
        json.WriteNumber("y1", height);
        json.WriteStartObject("line");
        json.WriteString("color", Palette.Ink);
        json.WriteNumber("width", 2.5m);
        json.WriteString("dash", dash);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
