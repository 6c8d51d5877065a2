using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Banenafspraak.Charts;

/// <summary>
/// Targets as lines across the bars or points of their category, or across the whole chart; breaks as dotted lines through it, each with its reason
/// above, one below the other so that they do not run together.
/// </summary>
internal static class FigureShapes
{
    private const int ReasonWidth = 24, LineHeight = 15;

    /// <summary>Half the width of a target, a little wider than the bars, where the distance between categories or years is 1.</summary>
    private const decimal HalfWidth = 0.46m;

    /// <summary>The lines; the first stands for all in the legend, and a missing target has none.</summary>
    public static IEnumerable<Shape> Targets(ChartPlan plan, ChartTarget target, string dash)
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

    /// <summary>Room that the reasons need above the plot, in pixels.</summary>
    public static int HeightAbove(ChartPlan plan) => plan.Breaks.Sum(HeightOf);

    public static IEnumerable<Shape> Breaks(ChartPlan plan) => plan.Breaks.Select(b => Position(plan, b)).Select(at => new Shape().With(
        ("type", "line"), ("xref", "x"), ("yref", "paper"), ("x0", at), ("x1", at), ("y0", 0), ("y1", 1),
        ("line", new Line().With(("color", Palette.Ink), ("width", 1), ("dash", "dot")))));

    public static IEnumerable<Annotation> Reasons(ChartPlan plan) => plan.Breaks.Select((b, i) =>
    {
        var side = b.Index * 2 > plan.Axis.Count ? "right" : "left";
        return new Annotation().With(
            ("text", PlotlyText.Wrap(b.Reason, ReasonWidth)), ("xref", "x"), ("yref", "paper"), ("x", Position(plan, b)), ("y", 1),
            ("yshift", 2 + plan.Breaks.Take(i).Sum(HeightOf)), ("xanchor", side), ("yanchor", "bottom"), ("align", side), ("showarrow", false));
    });

    private static int HeightOf(SeriesBreak mark) => LineHeight * PlotlyText.Lines(mark.Reason, ReasonWidth).Count;

    /// <summary>Halfway between the last point before the break and the first one after it.</summary>
    private static decimal Position(ChartPlan plan, SeriesBreak mark) => (plan.PositionOf(mark.Index - 1) + plan.PositionOf(mark.Index)) / 2;
}
