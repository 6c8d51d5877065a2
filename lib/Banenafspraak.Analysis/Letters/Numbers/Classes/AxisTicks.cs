namespace Banenafspraak.Analysis;

/// <summary>Finds the ticks among the numbers of a chart: the longest row of neighbouring multiples of one round step.</summary>
internal static class AxisTicks
{
    private const int Fewest = 4;

    /// <summary>A chart with more numbers than this is no chart that a letter prints; its ticks are not looked for.</summary>
    private const int MostNumbers = 100;

    /// <summary>The ticks; empty where no row is at least four long.</summary>
    public static IReadOnlySet<decimal> Of(HashSet<decimal> values)
    {
        var longest = new HashSet<decimal>();
        if (values.Count > MostNumbers)
            return longest;
        foreach (var step in values.SelectMany(v => new[] { v, v / 2, v / 5 }).Where(IsRound).Distinct())
        {
            foreach (var first in values.Where(v => v % step == 0 && !values.Contains(v - step)))
            {
                var row = new HashSet<decimal>();
                for (var tick = first; values.Contains(tick); tick += step)
                    row.Add(tick);
                longest = row.Count >= Fewest && row.Count > longest.Count ? row : longest;
            }
        }
        return longest;
    }

    // 1, 2, 5, 10, 20, 25, 50, 100 ...
    private static bool IsRound(decimal step)
    {
        while (step >= 100 && step % 10 == 0)
            step /= 10;
        return step is 1 or 2 or 5 or 10 or 20 or 25 or 50;
    }
}
