using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Banenafspraak.Charts;

/// <summary>The layout of a figure: one look for all charts, readable on paper, on a dark page and at a phone's width.</summary>
internal static class FigureLayout
{
    /// <summary>Characters in a line of the legend, which on a phone is as wide as the chart.</summary>
    public const int LegendWidth = 40;

    private const int TitleWidth = 40, CategoryWidth = 16, TitlePadding = 12, Height = 420;

    public static Layout Of(ChartPlan plan) => new Layout().With(
        ("title", TitleOf(plan)), ("meta", new Dictionary<string, object>(StringComparer.Ordinal) { ["titleHeight"] = TitleHeight(plan) }), ("font", FontOf(13)),
        ("autosize", true), ("height", Height), ("margin", new Margin().With(("l", 8), ("r", 16), ("t", 28 + FigureShapes.HeightAbove(plan) + TitleHeight(plan)), ("b", 8))),
        ("paper_bgcolor", Palette.Paper), ("plot_bgcolor", Palette.Paper), ("separators", ",."), ("hovermode", "closest"),
        // A finger that moves over the chart scrolls the page.
        ("dragmode", false),
        // "relative" is a stack in which negative parts hang below zero.
        ("barmode", plan.Kind switch { ChartKind.StackedBars => "relative", ChartKind.GroupedBars => "group", _ => null }), ("bargap", plan.IsBars ? 0.26m : null),
        // Beside each other where they stand at the same label, as bars would.
        ("scattermode", plan.Kind == ChartKind.Points ? "group" : null), ("scattergap", plan.Kind == ChartKind.Points ? 0.6m : null),
        ("showlegend", plan.Series.Count + plan.Targets.Count > 1),
        ("legend", new Legend().With(("orientation", "h"), ("yref", "container"), ("y", 0), ("yanchor", "bottom"), ("x", 0), ("xanchor", "left"))),
        ("xaxis", LabelAxis(plan)), ("yaxis", ValueAxis(plan)),
        ("shapes", Targets(plan).Concat(FigureShapes.Breaks(plan)).ToArray()), ("annotations", FigureShapes.Reasons(plan).ToArray()));

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
        plan.Kind == ChartKind.Lines ? [] : plan.Targets.Index().SelectMany(t => FigureShapes.Targets(plan, t.Item, Palette.TargetDash(t.Index)));

    /// <summary>Years spaced as time is, or categories in the order of the plan.</summary>
    private static LinearAxis LabelAxis(ChartPlan plan) => (plan.IsTimeline ? Years(plan) : Categories(plan)).With(
        ("automargin", true), ("fixedrange", true), ("showgrid", false), ("linecolor", Palette.Ink));

    private static LinearAxis ValueAxis(ChartPlan plan) => new LinearAxis().With(
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
