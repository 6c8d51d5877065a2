using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Banenafspraak.Charts;

/// <summary>
/// Breaks as dotted lines through the chart, each with its reason above, one below the other so that they do not run together.
/// </summary>
internal static class BreakMarks
{
    private const int ReasonWidth = 24, LineHeight = 15;

    /// <summary>Room that the reasons need above the plot, in pixels.</summary>
    public static int HeightAbove(ChartPlan plan) => plan.Breaks.Sum(HeightOf);

    public static IEnumerable<Shape> Lines(ChartPlan plan) => plan.Breaks.Select(b => Position(plan, b)).Select(at => new Shape().With(
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
