using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of the national yearly series.</summary>
public static class SeriesCharts
{
    /// <summary>Extra jobs of one subject since 2015 against the yearly targets; a year without a published number is a gap.</summary>
    /// <exception cref="InvalidOperationException">The series has nothing of the subject.</exception>
    public static Chart AgainstTarget(Dataset data, string subject)
    {
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

    /// <summary>Extra jobs of markt and overheid at the end of one year beside their targets.</summary>
    /// <exception cref="ArgumentException">The series has no result or target of a sector for that year.</exception>
    public static Chart OfYear(Dataset data, int year)
    {
        var sectors = data.Subjects.Where(s => s.IsPart && s.Parent == Subject.Whole).Select(s => (s.Id, Result: At(data, Measure.ExtraJobs, s.Id, year), Target: At(data, Measure.Target, s.Id, year))).ToList();
        return Chart.GroupedBars(
                $"At the end of {year} {string.Join("; ", sectors.Select(s => $"{s.Id} had {DutchNumber.Format(s.Result.Value!.Value)} extra jobs, {Distance(s.Result, s.Target)} its target"))}",
                $"Extra jobs since the baseline of {string.Join(" and ", sectors.Select(s => s.Id))} at the end of {year}, with the target as a mark. The numbers are those of public sources.",
                NumberFormat.Count("extra jobs"))
            .WithCategories("sector")
            .WithSeries("extra jobs", sectors.Select(s => Point.At(s.Id, s.Result.Value, s.Result.Id)))
            .WithTarget("target", sectors.Select(s => Point.At(s.Id, s.Target.Value, s.Target.Id)))
            .Draw();
    }

    /// <summary>How the extra jobs of markt and overheid changed in one year, beside how much their targets rose.</summary>
    /// <inheritdoc cref="OfYear"/>
    public static Chart Change(Dataset data, int year)
    {
        var sectors = data.Subjects.Where(s => s.IsPart && s.Parent == Subject.Whole).Select(s => s.Id).ToList();
        decimal By(Measure measure, string sector) => At(data, measure, sector, year).Value!.Value - At(data, measure, sector, year - 1).Value!.Value;
        string Ids(Measure measure, string sector) => $"{At(data, measure, sector, year).Id} minus {year - 1}";
        return Chart.GroupedBars(
                $"From {year - 1} to {year} {string.Join("; ", sectors.Select(s => $"{s} {(By(Measure.ExtraJobs, s) < 0 ? "lost" : "gained")} {DutchNumber.Format(Math.Abs(By(Measure.ExtraJobs, s)))} jobs while its target rose by {DutchNumber.Format(By(Measure.Target, s))}"))}",
                $"Change in extra jobs of {string.Join(" and ", sectors)} from the end of {year - 1} to the end of {year}, and the rise of the target in that year. The numbers are those of public sources.",
                NumberFormat.Count("extra jobs"))
            .WithCategories("sector")
            .WithSeries("change in extra jobs", sectors.Select(s => Point.At(s, By(Measure.ExtraJobs, s), Ids(Measure.ExtraJobs, s))))
            .WithSeries("rise of the target", sectors.Select(s => Point.At(s, By(Measure.Target, s), Ids(Measure.Target, s))))
            .Draw();
    }

    private static SeriesValue At(Dataset data, Measure measure, string subject, int year) =>
        data.Series.FirstOrDefault(s => s.Measure == measure && s.Subject == subject && s.Form == Form.Total && s.Period == Period.EndOf(year) && s.ConflictsWith.Length == 0 && s.Value is not null)
        ?? throw new ArgumentException($"The series has no {measure.Word()} of {subject} at the end of {year}.", nameof(year));

    private static string Distance(SeriesValue result, SeriesValue target) =>
        $"{DutchNumber.Format(Math.Abs(target.Value!.Value - result.Value!.Value))} {(result.Value >= target.Value ? "above" : "below")}";
}
