using Banenafspraak.Display;
using Plotly.NET;

namespace Banenafspraak.Charts;

/// <summary>A finished chart: what it says, the Plotly figure that shows it, and the same numbers as a table.</summary>
/// <remarks>Immutable. Planned with <see cref="Lines"/>, <see cref="Points"/>, <see cref="GroupedBars"/> or <see cref="StackedBars"/>.</remarks>
/// <example><code>
/// Chart.GroupedBars("The market passed its target, government did not", "Extra jobs and target by sector.", NumberFormat.Count("jobs"))
///     .WithSeries("realised", Point.At("markt", 71_112m, "kst-34352-299/t1/markt/total"), Point.At("overheid", 10_004m))
///     .WithTarget("target", Point.At("markt", 70_000m), Point.At("overheid", 22_500m))
///     .Draw()
/// </code></example>
[TypeFormatterSource(typeof(ChartFormatters), PreferredMimeTypes = ["text/html", PlotlyMimeType, "text/plain"])]
public sealed class Chart
{
    /// <summary>MIME type of <see cref="PlotlyJson"/>.</summary>
    public const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    private readonly ChartPlan _plan;
    private readonly Lazy<Drawing> _drawing;

    internal Chart(ChartPlan plan) => (_plan, Data, _drawing) = (plan, ChartData.TableOf(plan), new(() => Drawing.Of(this)));

    /// <summary>The finding that the chart shows, as a sentence.</summary>
    public string Title => _plan.Title;

    /// <summary>A second line, for example the source; null where there is none.</summary>
    public string? Subtitle => _plan.Subtitle;

    /// <summary>The chart in words, for whoever does not see it.</summary>
    public string Description => _plan.Description;

    /// <summary>The Plotly figure, <c>{"data":[...],"layout":{...},"config":{...}}</c>: the same plan gives the same bytes. Drawn when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">Plotly.NET, or the FSharp.Core that it needs, cannot be loaded here.</exception>
    public string PlotlyJson => Drawing.Json ?? throw new InvalidOperationException(Drawing.Fault);

    /// <summary>Every number in the picture, with the place where it was printed.</summary>
    public Table Data { get; }

    /// <summary>The figure, or why there is none.</summary>
    internal Drawing Drawing => _drawing.Value;

    /// <summary>Plans a line per series. A missing value is a gap in the line; intervals are a band around it.</summary>
    /// <param name="title">The finding, as a sentence.</param>
    /// <param name="description">The chart in words.</param>
    /// <param name="format">What the numbers count.</param>
    /// <exception cref="ArgumentException">The title or the description is empty.</exception>
    public static ChartPlan Lines(string title, string description, NumberFormat format) =>
        new(ChartKind.Lines, title, description, format);

    /// <summary>Plans a mark per number, with its interval as an error bar: for published numbers beside reconstructed ones.</summary>
    /// <inheritdoc cref="Lines"/>
    public static ChartPlan Points(string title, string description, NumberFormat format) =>
        new(ChartKind.Points, title, description, format);

    /// <summary>Plans bars beside each other, one for each series in each category, from zero. Intervals are error bars.</summary>
    /// <inheritdoc cref="Lines"/>
    public static ChartPlan GroupedBars(string title, string description, NumberFormat format) =>
        new(ChartKind.GroupedBars, title, description, format);

    /// <summary>Plans bars on top of each other, for parts that add up to a total. Negative parts hang below zero.</summary>
    /// <inheritdoc cref="Lines"/>
    public static ChartPlan StackedBars(string title, string description, NumberFormat format) =>
        new(ChartKind.StackedBars, title, description, format);

    /// <summary>The picture as a chart of Plotly.NET, a new one each time, for whoever wants other axes, styles or subplots: its functions, and those of Plotly.NET.CSharp, go on from it.</summary>
    /// <exception cref="System.IO.IOException">Plotly.NET, or the FSharp.Core that it needs, cannot be loaded here.</exception>
    public GenericChart ToPlotly() => PlotlyFigure.Of(_plan);

    /// <summary>A <c>figure.chart</c> for a page that has loaded <see cref="PlotlyLibrary"/> itself; the table alone is seen where it has not.</summary>
    public string ToHtml() => ChartHtml.Of(this, fault: null);

    /// <summary>Title, description and the numbers as text.</summary>
    public override string ToString() =>
        string.Join('\n', new[] { Title, Subtitle, Description }.Where(line => !string.IsNullOrEmpty(line))) + "\n\n" + Data;
}
