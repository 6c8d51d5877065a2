namespace Banenafspraak.Charts;

/// <summary>A target beside the series it is compared with.</summary>
/// <param name="Name">As in the legend.</param>
/// <param name="Points">The target in each category.</param>
/// <param name="IsOneValue">
/// True where it is one number for all categories: a single line across the chart and a single row in the table.
/// </param>
internal sealed record ChartTarget(string Name, IReadOnlyList<Point> Points, bool IsOneValue);
