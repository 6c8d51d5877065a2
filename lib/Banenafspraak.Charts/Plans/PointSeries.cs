namespace Banenafspraak.Charts;

/// <summary>A named row of points: one entry of the legend, and as many rows of the data table.</summary>
internal sealed record PointSeries(string Name, IReadOnlyList<Point> Points);
