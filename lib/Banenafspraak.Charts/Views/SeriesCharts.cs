using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of the national yearly series.</summary>
public static class SeriesCharts
{
    /// <summary>Extra jobs of one subject since 2015 against the yearly targets; a year without a published number is a gap.</summary>
    /// <exception cref="InvalidOperationException">The series has nothing of the subject.</exception>
    public static Chart AgainstTarget(Dataset data, string subject)
    {
        ArgumentNullException.ThrowIfNull(data);
        var targets = Of(Measure.Target);
        var results = Of(Measure.ExtraJobs);
        var last = results.Where(r => r.Value is not null).MaxBy(r => r.Period.Year) ?? throw new InvalidOperationException($"The series has no results of {subject}.");
        var goal = targets.Single(t => t.Period == last.Period);
        var met = results.Where(r => r.Value >= targets.Single(t => t.Period == r.Period).Value).Select(r => r.Period.Year!.Value).ToList();
        return Chart.Lines(
                $"{subject}: {Words.JobsOf(last.Value!.Value)} extra at the end of {last.Period.Year}, with a target of {DutchNumber.Format(goal.Value!.Value)}"
                    + (met.Count == 0 ? "; no yearly target was met" : $"; the target was last met in {met.Max()}"),
                $"Extra jobs of {subject} since the baseline at the end of each year, and the yearly target as steps. Where no result was found the line has a gap.",
                NumberFormat.Count("extra jobs"))
            .WithSeries("extra jobs", targets.Select(t => Point.At(t.Period.Year!.Value, results.FirstOrDefault(r => r.Period == t.Period)?.Value, results.FirstOrDefault(r => r.Period == t.Period)?.Id)))
            .WithTarget("target", targets.Select(t => Point.At(t.Period.Year!.Value, t.Value, t.Id)))
            .Draw();

        List<SeriesValue> Of(Measure measure) =>
            [.. data.Series.Where(s => s.Measure == measure && s.Subject == subject && s.Form == Form.Total && s.ConflictsWith.Length == 0).OrderBy(s => s.Period.Year)];
    }
}
