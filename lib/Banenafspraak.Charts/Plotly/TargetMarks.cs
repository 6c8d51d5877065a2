using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Banenafspraak.Charts;

/// <summary>
/// Targets: a line with steps beside lines; elsewhere a line across the bars or points of their category, or across the whole chart, with what a
/// pointer finds there.
/// </summary>
internal static class TargetMarks
{
    /// <summary>Half the width of a target, a little wider than the bars, where the distance between categories or years is 1.</summary>
    private const decimal HalfWidth = 0.46m;

    public static Trace Trace(ChartPlan plan, ChartTarget target, string dash)
    {
        var trace = TraceParts.Of("scatter", plan, target.Name, target.Points);
        if (plan.Kind != ChartKind.Lines)
            return trace.With(("mode", "markers"), ("showlegend", false), ("marker", new Marker().With(("color", Palette.Ink), ("size", 24), ("opacity", 0))));
        // A target between two missing ones has no line, so it needs a mark.
        var values = target.Points.Select(p => p.Value).Prepend(null).Append(null).ToList();
        var hasLone = Enumerable.Range(1, target.Points.Count).Any(i => values[i] is not null && values[i - 1] is null && values[i + 1] is null);
        return trace.With(
            ("mode", hasLone ? "lines+markers" : "lines"), ("connectgaps", false),
            ("line", new Line().With(("color", Palette.Ink), ("dash", dash), ("shape", target.IsOneValue ? "linear" : "hvh"), ("width", 2.5m))),
            ("marker", hasLone ? new Marker().With(("symbol", "line-ew-open"), ("size", 12)) : null));
    }

    /// <summary>The lines; the first stands for all in the legend, and a missing target has none.</summary>
    public static IEnumerable<Shape> Shapes(ChartPlan plan, ChartTarget target, string dash)
    {
        if (target.IsOneValue)
            return [Line(plan.PositionOf(0) - 0.5m, plan.PositionOf(target.Points.Count - 1) + 0.5m, target.Points[0].Value, dash, target.Name)];
        var at = Enumerable.Range(0, target.Points.Count).Where(i => target.Points[i].Value is not null).ToArray();
        return at.Select(i => Line(plan.PositionOf(i) - HalfWidth, plan.PositionOf(i) + HalfWidth, target.Points[i].Value, dash, i == at[0] ? target.Name : null));
    }

    private static Shape Line(decimal from, decimal to, decimal? height, string dash, string? legend) => new Shape().With(
        ("type", "line"), ("xref", "x"), ("yref", "y"), ("x0", from), ("x1", to), ("y0", height), ("y1", height),
        ("line", new Line().With(("color", Palette.Ink), ("width", 2.5m), ("dash", dash))),
        ("showlegend", legend is null ? null : true), ("name", legend is null ? null : PlotlyText.Wrap(legend, FigureLayout.LegendWidth)));
}
