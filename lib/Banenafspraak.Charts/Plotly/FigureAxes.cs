using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Banenafspraak.Charts;

/// <summary>The axes: years spaced as time is, or categories in the order of the plan; values in Dutch format.</summary>
internal static class FigureAxes
{
    private const int CategoryWidth = 16;

    public static LinearAxis Labels(ChartPlan plan) => (plan.IsTimeline ? Years(plan) : Categories(plan)).With(
        ("automargin", true), ("fixedrange", true), ("showgrid", false), ("linecolor", Palette.Ink));

    public static LinearAxis Values(ChartPlan plan) => new LinearAxis().With(
        ("title", plan.Format is { Suffix: "", Unit.Length: > 0 } ? new Title().With(("text", PlotlyText.Wrap(plan.Format.Unit, CategoryWidth * 2))) : null),
        ("type", "linear"), ("range", plan.Kind == ChartKind.Points ? Range(plan) : null),
        ("rangemode", plan.Kind == ChartKind.Points ? null : plan.IsBars ? "tozero" : "normal"),
        ("tickformat", plan.Format.TickFormat), ("hoverformat", plan.Format.HoverFormat), ("ticksuffix", plan.Format.Suffix), ("nticks", 7),
        ("automargin", true), ("fixedrange", true), ("gridcolor", Palette.Grid), ("zeroline", true), ("zerolinecolor", Palette.Ink));

    /// <summary>At most some ten ticks, for more do not fit on a phone without turning them. "d": a year has no dot between its thousands.</summary>
    private static LinearAxis Years(ChartPlan plan)
    {
        var (first, last) = (plan.PositionOf(0), plan.PositionOf(plan.Axis.Count - 1));
        return new LinearAxis().With(
            ("type", "linear"), ("tickmode", "linear"), ("tick0", first), ("dtick", decimal.Floor((last - first) / 9) + 1),
            ("tickformat", "d"), ("hoverformat", "d"), ("range", new[] { first - 0.5m, last + 0.5m }));
    }

    private static LinearAxis Categories(ChartPlan plan)
    {
        var labels = plan.Axis.Select(p => PlotlyText.Escape(p.Label)).ToArray();
        return new LinearAxis().With(
            ("type", "category"), ("categoryarray", labels), ("tickmode", "array"), ("tickvals", labels),
            ("ticktext", plan.Axis.Select(p => PlotlyText.Wrap(p.Label, CategoryWidth)).ToArray()), ("range", new[] { -0.5m, plan.Axis.Count - 0.5m }));
    }

    /// <summary>
    /// From the lowest to the highest number and a little more: plotly would start grouped points at zero, where intervals are too small to
    /// see.
    /// </summary>
    private static decimal[] Range(ChartPlan plan)
    {
        var points = plan.Series.SelectMany(s => s.Points).Concat(plan.Targets.SelectMany(t => t.Points)).Where(p => p.Value is not null).ToList();
        var (low, high) = (points.Min(p => p.Interval?.Low ?? p.Value!.Value), points.Max(p => p.Interval?.High ?? p.Value!.Value));
        var room = low == high ? 1 : (high - low) / 16;
        return [low - room, high + room];
    }
}
