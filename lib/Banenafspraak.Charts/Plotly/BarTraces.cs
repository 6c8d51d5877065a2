using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace Banenafspraak.Charts;

/// <summary>Bars, grouped or stacked.</summary>
internal static class BarTraces
{
    /// <summary>More numbers than this do not fit above bars on a phone; they are in the table then.</summary>
    private const int MostLabelledBars = 6;

    public static Trace Of(ChartPlan plan, PointSeries series, SeriesLook look)
    {
        var pattern = look.Pattern.Length == 0 ? null : new Pattern().With(("shape", look.Pattern), ("fillmode", "overlay"), ("fgcolor", Palette.Paper), ("solidity", 0.25m));
        var bar = TraceParts.Of("bar", plan, series.Name, series.Points).With(
            ("marker", new Marker().With(("color", look.Colour), ("line", new Line().With(("color", Palette.Ink), ("width", 1))), ("pattern", pattern))),
            ("error_y", TraceParts.Errors(Palette.Ink, series.Points, p => p.Interval)));
        return !IsLabelled(plan) ? bar : bar.With(
            ("text", series.Points.Select(p => p.Value is { } value ? plan.Format.Format(value) : "").ToArray()),
            ("textposition", "outside"), ("constraintext", "none"), ("cliponaxis", false));
    }

    private static bool IsLabelled(ChartPlan plan) => plan.Kind == ChartKind.GroupedBars
        && plan.Series.Count * plan.Axis.Count <= MostLabelledBars
        && plan.Series.All(s => s.Points.All(p => p.Interval is null));
}
