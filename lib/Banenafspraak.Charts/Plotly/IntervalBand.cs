namespace Banenafspraak.Charts;

/// <summary>
/// The intervals of a line as a band around it. A point that stands alone gets an error bar instead, for a band of one has no width.
/// </summary>
internal static class IntervalBand
{
    /// <summary>Neighbouring points with an interval, at least two a run; a gap or a break ends a run.</summary>
    public static List<List<Point>> Runs(ChartPlan plan, PointSeries series)
    {
        var runs = new List<List<Point>> { new() };
        for (var i = 0; i < series.Points.Count; i++)
        {
            if (series.Points[i].Interval is null || plan.Breaks.Any(b => b.Index == i))
                runs.Add([]);
            if (series.Points[i].Interval is not null)
                runs[^1].Add(series.Points[i]);
        }

        return runs.FindAll(run => run.Count > 1);
    }
}
