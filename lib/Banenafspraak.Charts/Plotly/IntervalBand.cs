using System.Text.Json;
using Banenafspraak.Analysis;

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

    /// <summary>One outline for each run: along the upper ends, back along the lower ones.</summary>
    public static void Write(Utf8JsonWriter json, ChartPlan plan, PointSeries series, SeriesLook look, List<List<Point>> runs)
    {
        json.WriteStartObject();
        json.WriteString("type", "scatter");
        json.WriteString("mode", "lines");
        json.WriteString("name", PlotlyText.Wrap(series.Name + " (interval)", FigureLayout.LegendWidth));
        json.WriteString("legendgroup", PlotlyText.Escape(series.Name));
        json.WriteBoolean("showlegend", value: false);
        WriteOutlines(json, "x", runs, (point, _) => json.WriteX(plan, point));
        WriteOutlines(json, "y", runs, (_, end) => json.WriteNumberValue(end));
        json.WriteString("fill", "toself");
        json.WriteString("fillcolor", look.Translucent);
        json.WriteStartObject("line");
        json.WriteNumber("width", 0);
        json.WriteEndObject();
        json.WriteString("hoverinfo", "skip");
        json.WriteEndObject();
    }

    private static void WriteOutlines(Utf8JsonWriter json, string name, List<List<Point>> runs, Action<Point, decimal> write)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < runs.Count; i++)
        {
            if (i > 0)
                json.WriteNullValue();
            foreach (var point in runs[i])
                write(point, End(point, interval => interval.High));
            foreach (var point in Enumerable.Reverse(runs[i]))
                write(point, End(point, interval => interval.Low));
        }

        json.WriteEndArray();
    }

    private static decimal End(Point point, Func<Interval, decimal> end) => end(point.Interval.GetValueOrDefault());
}
