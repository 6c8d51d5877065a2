using System.Globalization;

namespace Banenafspraak.Charts;

/// <summary>A chart that is being put together; <see cref="Draw"/> finishes it.</summary>
/// <remarks>
/// Immutable: every <c>With</c> gives a new plan. All series and targets of a plan have the same labels in the same order; where a number
/// is missing, the point says so (<c>Point.At(2016, null)</c>). At most six series and three targets, for a reader cannot tell more apart.
/// </remarks>
public sealed record ChartPlan
{
    internal ChartPlan(ChartKind kind, string title, string description, NumberFormat format)
    {
        PlanChecks.Text(title, nameof(title), "A chart needs a title that says what it shows.");
        PlanChecks.Text(description, nameof(description), "A chart needs a description, for whoever does not see the picture.");
        ArgumentNullException.ThrowIfNull(format);
        (Kind, Title, Description, Format) = (kind, title, description, format);
    }

    internal ChartKind Kind { get; }
    internal string Title { get; }
    internal string Description { get; }
    internal NumberFormat Format { get; }
    internal string? Subtitle { get; private init; }
    internal string? CategoryHeader { get; private init; }
    internal IReadOnlyList<PointSeries> Series { get; private init; } = [];
    internal IReadOnlyList<ChartTarget> Targets { get; private init; } = [];
    internal IReadOnlyList<SeriesBreak> Breaks { get; private init; } = [];

    internal bool IsBars => Kind is ChartKind.GroupedBars or ChartKind.StackedBars;

    /// <summary>The points that give the axis its labels.</summary>
    internal IReadOnlyList<Point> Axis => Series.Count > 0 ? Series[0].Points : [];

    /// <summary>True where the axis is time: years that are not bars.</summary>
    internal bool IsTimeline => !IsBars && Axis.Count > 0 && Axis[0].Year is not null;

    /// <summary>Where the label at <paramref name="index"/> stands on the axis: its year, or its rank.</summary>
    internal decimal PositionOf(int index) => IsTimeline ? Axis[index].Year.GetValueOrDefault() : index;

    /// <summary>With a second line under the title, for example the source.</summary>
    public ChartPlan WithSubtitle(string subtitle) => this with { Subtitle = subtitle };

    /// <summary>With a word for what the labels are ("sector"), as heading in the data table. By default "year" or "category".</summary>
    public ChartPlan WithCategories(string header)
    {
        PlanChecks.Text(header, nameof(header), "The labels need a word for what they are, such as \"sector\".");
        return this with { CategoryHeader = header };
    }

    /// <summary>With one more series.</summary>
    /// <exception cref="ArgumentException">
    /// There are no points or no name, the name is taken, there are six series already, a label is empty or occurs twice, the labels differ
    /// from those of the first series, or stacked bars would have intervals.
    /// </exception>
    public ChartPlan WithSeries(string name, params IEnumerable<Point> points)
    {
        var all = PlanChecks.Points(this, name, points);
        PlanChecks.AtMost(6, Series.Count, "series");
        if (Kind == ChartKind.StackedBars && Array.Exists(all, p => p.Interval is not null))
            throw new ArgumentException("Stacked bars show no intervals, for those of the parts do not add up in the picture; use grouped bars.", nameof(points));
        return this with { Series = [.. Series, new(name, all)] };
    }

    /// <summary>With a target for each category or year: a mark across the bars, or a line with steps.</summary>
    /// <exception cref="ArgumentException">As for a series; there are three targets already; or no series was given before it.</exception>
    public ChartPlan WithTarget(string name, params IEnumerable<Point> points) => WithTarget(name, points, isOneValue: false);

    /// <summary>With one target for all: a horizontal line.</summary>
    /// <exception cref="ArgumentException">The name is empty or taken, there are three targets already, or no series was given before it.</exception>
    public ChartPlan WithTargetLine(string name, decimal value, string? source = null) =>
        WithTarget(name, Axis.Select(p => p.Year is { } year ? Point.At(year, value, source) : Point.At(p.Label, value, source)), isOneValue: true);

    private ChartPlan WithTarget(string name, IEnumerable<Point> points, bool isOneValue)
    {
        PlanChecks.HasSeries(this, "target");
        var all = PlanChecks.Points(this, name, points);
        PlanChecks.AtMost(3, Targets.Count, "targets");
        return this with { Targets = [.. Targets, new(name, all, isOneValue)] };
    }

    /// <summary>With a break: lines are not joined between <paramref name="label"/> and what comes before it.</summary>
    /// <param name="label">The first label after the break.</param>
    /// <param name="reason">Why the numbers may not be compared, in a few words.</param>
    /// <exception cref="ArgumentException">Not a chart of lines or points, an unknown or first label, or no reason.</exception>
    public ChartPlan WithBreak(string label, string reason)
    {
        PlanChecks.Text(reason, nameof(reason), "A break needs a reason.");
        var index = PlanChecks.BreakIndex(this, label);
        return this with { Breaks = [.. Breaks, new(label, reason, index)] };
    }

    /// <inheritdoc cref="WithBreak(string, string)"/>
    /// <param name="year">The first year after the break.</param>
    /// <param name="reason">Why the numbers may not be compared, in a few words.</param>
    public ChartPlan WithBreak(int year, string reason) => WithBreak(year.ToString(CultureInfo.InvariantCulture), reason);

    /// <summary>The finished chart.</summary>
    /// <exception cref="ArgumentException">There is no series, or not one value in it.</exception>
    public Chart Draw()
    {
        PlanChecks.NotEmpty(this);
        return new(this);
    }
}

/// <summary>How a <see cref="ChartPlan"/> draws its series.</summary>
internal enum ChartKind
{
    Lines,
    Points,
    GroupedBars,
    StackedBars,
}

/// <summary>A named row of points: one entry of the legend, and as many rows of the data table.</summary>
internal sealed record PointSeries(string Name, IReadOnlyList<Point> Points);

/// <summary>A target beside the series it is compared with.</summary>
/// <param name="Name">As in the legend.</param>
/// <param name="Points">The target in each category.</param>
/// <param name="IsOneValue">True where it is one number for all categories: a single line across the chart and a single row in the table.</param>
internal sealed record ChartTarget(string Name, IReadOnlyList<Point> Points, bool IsOneValue);

/// <summary>The numbers from a label on may not be compared with those before it.</summary>
/// <param name="Label">The first label after the break.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Index">Position of the label on the axis, at least 1.</param>
internal sealed record SeriesBreak(string Label, string Reason, int Index);
