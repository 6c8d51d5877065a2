namespace Banenafspraak.Charts;

/// <summary>A finished chart: what it says, the Plotly figure that shows it, and the same numbers as a table.</summary>
/// <remarks>
/// Immutable. Planned with <see cref="Lines"/>, <see cref="Points"/>, <see cref="GroupedBars"/> or <see cref="StackedBars"/>.
/// </remarks>
/// <example><code>
/// Chart.GroupedBars("The market passed its target, government did not", "Extra jobs and target by sector.", NumberFormat.Count("jobs"))
///     .WithSeries("realised", Point.At("markt", 71_112m, "kst-34352-299/t1/markt/total"), Point.At("overheid", 10_004m))
///     .WithTarget("target", Point.At("markt", 70_000m), Point.At("overheid", 22_500m))
///     .Draw()
/// </code></example>
[TypeFormatterSource(typeof(ChartFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class Chart
{
    /// <summary>MIME type of <see cref="PlotlyJson"/>.</summary>
    public const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    internal Chart(string title, string? subtitle, string description, string plotlyJson, Table data) =>
        (Title, Subtitle, Description, PlotlyJson, Data) = (title, subtitle, description, plotlyJson, data);

    /// <summary>The finding that the chart shows, as a sentence.</summary>
    public string Title { get; }

    /// <summary>A second line, for example the source; null where there is none.</summary>
    public string? Subtitle { get; }

    /// <summary>The chart in words, for whoever does not see it.</summary>
    public string Description { get; }

    /// <summary>The Plotly figure, <c>{"data":[...],"layout":{...},"config":{...}}</c>: the same plan gives the same bytes.</summary>
    public string PlotlyJson { get; }

    /// <summary>Every number in the picture, with the place where it was printed.</summary>
    public Table Data { get; }

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

    /// <summary>
    /// A <c>figure.chart</c> for a page that has loaded <see cref="PlotlyLibrary"/> itself; the table alone is seen where it has not.
    /// </summary>
    public string ToHtml() => ChartHtml.WithPicture(this);

    /// <summary>Title, description and the numbers as text.</summary>
    public override string ToString() =>
        string.Join('\n', new[] { Title, Subtitle, Description }.Where(line => !string.IsNullOrEmpty(line))) + "\n\n" + Data;
}
