using Banenafspraak.Analysis;
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace Banenafspraak.Charts;

/// <summary>The traces of a figure: bars, lines with their bands, lone points, and targets.</summary>
internal static class FigureTraces
{
    private const int HoverWidth = 44;

    /// <summary>More numbers than this do not fit above bars on a phone; they are in the table then.</summary>
    private const int MostLabelledBars = 6;

    /// <summary>Bars, grouped or stacked.</summary>
    public static Trace Bars(ChartPlan plan, PointSeries series, SeriesLook look)
    {
        var pattern = look.Pattern.Length == 0 ? null : new Pattern().With(("shape", look.Pattern), ("fillmode", "overlay"), ("fgcolor", Palette.Paper), ("solidity", 0.25m));
        var bar = Common("bar", plan, series.Name, series.Points).With(
            ("marker", new Marker().With(("color", look.Colour), ("line", new Line().With(("color", Palette.Ink), ("width", 1))), ("pattern", pattern))),
            ("error_y", Errors(Palette.Ink, series.Points, p => p.Interval)));
        return !IsLabelled(plan) ? bar : bar.With(
            ("text", series.Points.Select(p => p.Value is { } value ? plan.Format.Format(value) : "").ToArray()),
            ("textposition", "outside"), ("constraintext", "none"), ("cliponaxis", false));
    }

    private static bool IsLabelled(ChartPlan plan) => plan.Kind == ChartKind.GroupedBars
        && plan.Series.Count * plan.Axis.Count <= MostLabelledBars
        && plan.Series.All(s => s.Points.All(p => p.Interval is null));

    /// <summary>Lines or lone points: a trace for each stretch between breaks, so that no line runs across one.</summary>
    public static IEnumerable<Trace> Lines(ChartPlan plan, PointSeries series, SeriesLook look)
    {
        var runs = plan.Kind == ChartKind.Lines ? Runs(plan, series) : [];
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
        var trace = Common("scatter", plan, series.Name, points).With(
            ("mode", isLine ? "lines+markers" : "markers"), ("legendgroup", PlotlyText.Escape(series.Name)), ("showlegend", isFirst),
            ("marker", new Marker().With(("color", look.Colour), ("symbol", look.Marker), ("size", 9))),
            ("error_y", Errors(look.Colour, points, p => inBand.Contains(p) ? null : p.Interval)));
        return isLine
            ? trace.With(("connectgaps", false), ("line", new Line().With(("color", look.Colour), ("dash", look.Dash), ("width", 2.5m))))
            : trace.With(("offsetgroup", PlotlyText.Escape(series.Name)));
    }

    /// <summary>Intervals as a band, one outline for each run: along the upper ends, back along the lower ones. A lone point has an error bar, for a band of one has no width.</summary>
    private static Trace Band(ChartPlan plan, PointSeries series, SeriesLook look, List<List<Point>> runs)
    {
        List<object?> x = [], y = [];
        foreach (var run in runs)
        {
            if (x.Count > 0)
                (x, y) = ([.. x, null], [.. y, null]);
            x.AddRange(run.Concat(Enumerable.Reverse(run)).Select(p => X(plan, p)));
            y.AddRange(run.Select(p => (object)p.Interval!.Value.High).Concat(Enumerable.Reverse(run).Select(p => (object)p.Interval!.Value.Low)));
        }

        return new Trace2D("scatter").With(
            ("mode", "lines"), ("name", PlotlyText.Wrap(series.Name + " (interval)", FigureLayout.LegendWidth)),
            ("legendgroup", PlotlyText.Escape(series.Name)), ("showlegend", false),
            ("x", x), ("y", y),
            ("fill", "toself"), ("fillcolor", look.Translucent), ("line", new Line().With(("width", 0))), ("hoverinfo", "skip"));
    }

    /// <summary>Neighbouring points with an interval, at least two a run; a gap or a break ends a run.</summary>
    private static List<List<Point>> Runs(ChartPlan plan, PointSeries series)
    {
        var runs = new List<List<Point>> { new() };
        for (var i = 0; i < series.Points.Count; i++)
        {
            if (series.Points[i].Interval is null || plan.Breaks.Any(b => b.Index == i))
                runs.Add([]);
            if (series.Points[i].Interval is not null)
                runs[^1].Add(series.Points[i]);
        }

        return runs.FindAll(run => run.Count > 1);
    }

    /// <summary>A target: a line with steps beside lines, and elsewhere what a pointer finds at its line in the layout.</summary>
    public static Trace Target(ChartPlan plan, ChartTarget target, string dash)
    {
        var trace = Common("scatter", plan, target.Name, target.Points);
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

    /// <summary>A pointer's text is ready made, with the place where the number was printed: a template would read a % in the data as its own.</summary>
    private static Trace Common(string type, ChartPlan plan, string name, IReadOnlyList<Point> points) => new Trace2D(type).With(
        ("name", PlotlyText.Wrap(name, FigureLayout.LegendWidth)),
        ("x", points.Select(p => X(plan, p)).ToArray()),
        ("y", points.Select(p => p.Value).ToArray()),
        ("hoverinfo", "text"),
        ("hovertext", points.Select(p => p.Value is { } value ? Hover(plan.Format, name, p, value) : null).ToArray()));

    private static object X(ChartPlan plan, Point point) => plan.IsTimeline && point.Year is { } year ? year : PlotlyText.Escape(point.Label);

    /// <summary>Error bars from each value to both ends of its interval, for the points that have one; null where none has.</summary>
    private static Error? Errors(string colour, IReadOnlyList<Point> points, Func<Point, Interval?> of) => points.All(p => of(p) is null) ? null : new Error().With(
        ("type", "data"), ("symmetric", false),
        ("array", points.Select(p => of(p)?.High - p.Value).ToArray()), ("arrayminus", points.Select(p => p.Value - of(p)?.Low).ToArray()),
        ("color", colour), ("thickness", 1.5m), ("width", 5), ("visible", true));

    private static string Hover(NumberFormat format, string name, Point point, decimal value)
    {
        var between = point.Interval is { } interval ? $"between {format.Format(interval)}" : null;
        string?[] lines = [point.Label, $"{name}: {format.WithUnit(format.Format(value))}", between, point.Source];
        return string.Join("<br>", lines.Where(l => !string.IsNullOrEmpty(l)).Select(l => PlotlyText.Wrap(l!, HoverWidth)));
    }
}
