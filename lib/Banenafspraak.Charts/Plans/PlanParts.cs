namespace Banenafspraak.Charts;

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
/// <param name="IsOneValue">
/// True where it is one number for all categories: a single line across the chart and a single row in the table.
/// </param>
internal sealed record ChartTarget(string Name, IReadOnlyList<Point> Points, bool IsOneValue);

/// <summary>The numbers from a label on may not be compared with those before it.</summary>
/// <param name="Label">The first label after the break.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Index">Position of the label on the axis, at least 1.</param>
internal sealed record SeriesBreak(string Label, string Reason, int Index);
