using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Banenafspraak.Charts;

/// <summary>The layout of a figure: one look for all charts, readable on paper, on a dark page and at a phone's width.</summary>
internal static class FigureLayout
{
    /// <summary>Characters in a line of the legend, which on a phone is as wide as the chart.</summary>
    public const int LegendWidth = 40;

    private const int TitleWidth = 40, TitlePadding = 12, Height = 420;

    public static Layout Of(ChartPlan plan) => new Layout().With(
        ("title", TitleOf(plan)), ("meta", new Dictionary<string, object>(StringComparer.Ordinal) { ["titleHeight"] = TitleHeight(plan) }), ("font", FontOf(13)),
        ("autosize", true), ("height", Height), ("margin", new Margin().With(("l", 8), ("r", 16), ("t", 28 + BreakMarks.HeightAbove(plan) + TitleHeight(plan)), ("b", 8))),
        ("paper_bgcolor", Palette.Paper), ("plot_bgcolor", Palette.Paper), ("separators", ",."), ("hovermode", "closest"),
        // A finger that moves over the chart scrolls the page.
        ("dragmode", false),
        // "relative" is a stack in which negative parts hang below zero.
        ("barmode", plan.Kind switch { ChartKind.StackedBars => "relative", ChartKind.GroupedBars => "group", _ => null }), ("bargap", plan.IsBars ? 0.26m : null),
        // Beside each other where they stand at the same label, as bars would.
        ("scattermode", plan.Kind == ChartKind.Points ? "group" : null), ("scattergap", plan.Kind == ChartKind.Points ? 0.6m : null),
        ("showlegend", plan.Series.Count + plan.Targets.Count > 1),
        ("legend", new Legend().With(("orientation", "h"), ("yref", "container"), ("y", 0), ("yanchor", "bottom"), ("x", 0), ("xanchor", "left"))),
        ("xaxis", FigureAxes.Labels(plan)), ("yaxis", FigureAxes.Values(plan)),
        ("shapes", Targets(plan).Concat(BreakMarks.Lines(plan)).ToArray()), ("annotations", BreakMarks.Reasons(plan).ToArray()));

    /// <summary>
    /// For whoever has the figure alone. The HTML of a chart has its title outside the picture, where it wraps; it takes this one away, and
    /// from the margin the room that <c>meta.titleHeight</c> says (plotly's own automargin cuts off a title of two lines).
    /// </summary>
    private static Title TitleOf(ChartPlan plan) => new Title().With(
        ("text", PlotlyText.Wrap(plan.Title, TitleWidth)), ("font", FontOf(15)),
        ("subtitle", string.IsNullOrEmpty(plan.Subtitle) ? null : new Title().With(("text", PlotlyText.Wrap(plan.Subtitle, TitleWidth)))),
        ("xref", "container"), ("x", 0.02m), ("xanchor", "left"), ("yref", "container"), ("y", Math.Round(1 - (TitlePadding / (decimal)Height), 4)), ("yanchor", "top"));

    private static int TitleHeight(ChartPlan plan) => TitlePadding
        + (21 * PlotlyText.Lines(plan.Title, TitleWidth).Count)
        + (string.IsNullOrEmpty(plan.Subtitle) ? 0 : 18 * PlotlyText.Lines(plan.Subtitle, TitleWidth).Count);

    private static Font FontOf(int size) => new Font().With(("family", "system-ui, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif"), ("size", size), ("color", Palette.Ink));

    private static IEnumerable<Shape> Targets(ChartPlan plan) =>
        plan.Kind == ChartKind.Lines ? [] : plan.Targets.Index().SelectMany(t => TargetMarks.Shapes(plan, t.Item, Palette.TargetDash(t.Index)));
}
