namespace Banenafspraak.Analysis;

/// <summary>The least Herfindahl-Hirschman index over a box of intervals.</summary>
/// <remarks>
/// With Q the sum of squares and S the sum, the index Q / S² falls in one x as long as x is below Q / S and rises above it. At the least value
/// every x therefore is t = Q / S, or the end of its interval that is nearest to t. Between two successive ends of intervals the same numbers
/// stand at an end; with their sum R1 and sum of squares R2, and k numbers at t, this gives t = R2 / R1 and the index R2 / (R1² + k × R2).
/// The least value is among these and those at the ends themselves, and each of them lies in the box.
/// </remarks>
internal static class LeastIndex
{
    public static decimal Of(Interval[] boxes)
    {
        decimal[] levels = [.. boxes.SelectMany(b => new[] { b.Low, b.High }).Distinct().Order()];
        var least = levels.Min(t => Low(Index(boxes, t)));
        foreach (var (below, above) in levels.Zip(levels.Skip(1)))
        {
            if (Stationary(boxes, below, above) is { } index)
                least = Math.Min(least, Low(index));
        }
        return least;
    }

    /// <summary>The index where each number is as near to the level as it can be.</summary>
    private static (decimal Squares, decimal Square) Index(Interval[] boxes, decimal level)
    {
        decimal[] x = [.. boxes.Select(b => Math.Clamp(level, b.Low, b.High))];
        return (x.Sum(v => v * v), x.Sum() * x.Sum());
    }

    private static (decimal Squares, decimal Square)? Stationary(Interval[] boxes, decimal below, decimal above)
    {
        decimal[] ends = [.. boxes.Where(b => b.High <= below).Select(b => b.High), .. boxes.Where(b => b.Low >= above).Select(b => b.Low)];
        var free = boxes.Length - ends.Length;
        decimal sum = ends.Sum(), squares = ends.Sum(v => v * v);
        return free > 0 && sum > 0 && below * sum <= squares && squares <= above * sum ? (squares, (sum * sum) + (free * squares)) : null;
    }

    private static decimal Low((decimal Squares, decimal Square) index) =>
        (Interval.Exactly(index.Squares) / Interval.Exactly(index.Square)).Low;
}
