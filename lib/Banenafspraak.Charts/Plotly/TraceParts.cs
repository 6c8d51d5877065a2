using Banenafspraak.Analysis;
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace Banenafspraak.Charts;

/// <summary>What traces of every kind have in common: positions, values, intervals and what a pointer shows.</summary>
internal static class TraceParts
{
    private const int HoverWidth = 44;

    /// <summary>A pointer's text is ready made, with the place where the number was printed: a template would read a % in the data as its own.</summary>
    public static Trace Of(string type, ChartPlan plan, string name, IReadOnlyList<Point> points) => new Trace2D(type).With(
        ("name", PlotlyText.Wrap(name, FigureLayout.LegendWidth)),
        ("x", points.Select(p => X(plan, p)).ToArray()),
        ("y", points.Select(p => p.Value).ToArray()),
        ("hoverinfo", "text"),
        ("hovertext", points.Select(p => p.Value is { } value ? Hover(plan.Format, name, p, value) : null).ToArray()));

    public static object X(ChartPlan plan, Point point) => plan.IsTimeline && point.Year is { } year ? year : PlotlyText.Escape(point.Label);

    /// <summary>Error bars from each value to both ends of its interval, for the points that have one; null where none has.</summary>
    public static Error? Errors(string colour, IReadOnlyList<Point> points, Func<Point, Interval?> of) => points.All(p => of(p) is null) ? null : new Error().With(
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
