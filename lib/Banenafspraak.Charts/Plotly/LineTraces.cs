using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace Banenafspraak.Charts;

/// <summary>Lines with their bands, and lone points: a trace for each stretch between breaks, so that no line runs across one.</summary>
internal static class LineTraces
{
    public static IEnumerable<Trace> Of(ChartPlan plan, PointSeries series, SeriesLook look)
    {
        var runs = plan.Kind == ChartKind.Lines ? IntervalBand.Runs(plan, series) : [];
        if (runs.Count > 0)
            yield return Band(plan, series, look, runs);
        var inBand = runs.SelectMany(r => r).ToHashSet();
        var starts = plan.Breaks.Select(b => b.Index).Order().Prepend(0).ToList();
        foreach (var (i, start) in starts.Index())
            yield return Stretch(plan, series, look, inBand, [.. series.Points.Take(start..(i + 1 < starts.Count ? starts[i + 1] : series.Points.Count))], isFirst: i == 0);
    }

    /// <summary>The legend shows the first stretch.</summary>
    private static Trace Stretch(ChartPlan plan, PointSeries series, SeriesLook look, HashSet<Point> inBand, IReadOnlyList<Point> points, bool isFirst)
    {
        var isLine = plan.Kind == ChartKind.Lines;
        var trace = TraceParts.Of("scatter", plan, series.Name, points).With(
            ("mode", isLine ? "lines+markers" : "markers"), ("legendgroup", PlotlyText.Escape(series.Name)), ("showlegend", isFirst),
            ("marker", new Marker().With(("color", look.Colour), ("symbol", look.Marker), ("size", 9))),
            ("error_y", TraceParts.Errors(look.Colour, points, p => inBand.Contains(p) ? null : p.Interval)));
        return isLine
            ? trace.With(("connectgaps", false), ("line", new Line().With(("color", look.Colour), ("dash", look.Dash), ("width", 2.5m))))
            : trace.With(("offsetgroup", PlotlyText.Escape(series.Name)));
    }

    /// <summary>One outline for each run: along the upper ends, back along the lower ones.</summary>
    private static Trace Band(ChartPlan plan, PointSeries series, SeriesLook look, List<List<Point>> runs)
    {
        List<object?> x = [], y = [];
        foreach (var run in runs)
        {
            if (x.Count > 0)
                (x, y) = ([.. x, null], [.. y, null]);
            x.AddRange(run.Concat(Enumerable.Reverse(run)).Select(p => TraceParts.X(plan, p)));
            y.AddRange(run.Select(p => (object)p.Interval!.Value.High).Concat(Enumerable.Reverse(run).Select(p => (object)p.Interval!.Value.Low)));
        }

        return new Trace2D("scatter").With(
            ("mode", "lines"), ("name", PlotlyText.Wrap(series.Name + " (interval)", FigureLayout.LegendWidth)),
            ("legendgroup", PlotlyText.Escape(series.Name)), ("showlegend", false),
            ("x", x), ("y", y),
            ("fill", "toself"), ("fillcolor", look.Translucent), ("line", new Line().With(("width", 0))), ("hoverinfo", "skip"));
    }
}
