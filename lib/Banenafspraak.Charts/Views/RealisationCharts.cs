using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of targets and results of sectors or ministries. Titles are computed, so they say what the data say.</summary>
public static class RealisationCharts
{
    private static readonly NumberFormat Percent = NumberFormat.Percent();
    private static readonly NumberFormat Jobs = NumberFormat.Count("jobs");

    /// <summary>Jobs in percent of the target, lowest first, with the target as a line.</summary>
    /// <param name="results">Of the sectors or ministries.</param>
    /// <param name="what">What they are, in the plural: "ministries".</param>
    /// <exception cref="ArgumentException">None has a rate.</exception>
    public static Chart Rates(IEnumerable<SubjectResult> results, string what)
    {
        var all = results.Where(r => r.Rate is not null).OrderBy(r => r.Rate!.Value.Value).ToList();
        NotEmpty(all, what);
        var met = all.Where(r => r.IsMet == true).Select(r => r.Subject.Name).ToList();
        var title = $"At the end of {all[0].Year} {InWords(met.Count)} of {all.Count} {what} met the target{(met.Count is > 0 and < 4 ? $" ({string.Join(", ", met)})" : "")}; furthest away was {all[0].Subject.Name}, at {Rate(all[0])}";
        return Chart.GroupedBars(
                title,
                $"For each of the {what}: jobs at the end of {all[0].Year} in percent of the target, lowest first. A line stands at the target. Where both numbers are published the percentage is computed from them.",
                Percent)
            .WithCategories("of")
            .WithSeries("realised, in percent of the target", all.Select(r => Point.At(r.Subject.Id, Round(r.Rate), SourceOf(r))))
            .WithTargetLine("target", 100)
            .Draw();
    }

    /// <summary>How many jobs each is short of its target; below zero is more than the target.</summary>
    /// <param name="results">Of the parts of a whole, and the whole itself as the last.</param>
    /// <param name="what">What the parts are, in the plural.</param>
    /// <exception cref="ArgumentException">No target and jobs are known.</exception>
    public static Chart Missing(IReadOnlyCollection<SubjectResult> results, string what)
    {
        var all = results.Where(r => r.Missing is not null).ToList();
        NotEmpty(all, what);
        var whole = all[^1];
        var parts = all.SkipLast(1).OrderByDescending(r => r.Missing!.Value.Value).ToList();
        NotEmpty(parts, what);
        return Chart.GroupedBars(
                $"{whole.Subject.Name} is {Count(whole)} jobs short of its target of {whole.Year}; {parts[0].Subject.Name} alone is {Count(parts[0])} short",
                $"For each of the {what}: target minus jobs at the end of {whole.Year}, most missing first. A bar below zero is a target that was passed.",
                Jobs)
            .WithCategories("of")
            .WithSeries("jobs missing", parts.Select(r => Point.At(r.Subject.Id, Math.Round(r.Missing!.Value.Value, 1), SourceOf(r))))
            .Draw();
    }

    /// <summary>Jobs by form on top of each other, with the target of each as a mark.</summary>
    /// <inheritdoc cref="Missing"/>
    public static Chart ByForm(IReadOnlyCollection<SubjectResult> results, string what)
    {
        var all = results.Where(r => r.Forms.Count > 1 && r.Target is not null).ToList();
        NotEmpty(all, what);
        var whole = all[^1];
        var parts = all.Count > 1 ? all.SkipLast(1).ToList() : all;
        var plan = Chart.StackedBars(
            $"Hired-in jobs are {Share(whole)} of all jobs of {whole.Subject.Name}; without them it would stand at {Percent.Format(100 * (Total(whole) - HiredIn(whole)) / Value(whole.Target))} of its target",
            $"For each of the {what}: jobs at the end of {whole.Year} by form of employment, on top of each other, with the target as a mark.",
            Jobs).WithCategories("of");
        foreach (var form in all.SelectMany(r => r.Forms).Select(f => f.Figure.Form).Distinct().Order())
            plan = plan.WithSeries(form.Word(), parts.Select(r => FormOf(r, form)));
        return plan.WithTarget("target", parts.Select(r => Point.At(r.Subject.Id, Value(r.Target), r.Target!.Figure.Id))).Draw();
    }

    /// <summary>Rates of two years beside each other.</summary>
    /// <param name="earlier">Of the earlier year.</param>
    /// <param name="later">Of the later year.</param>
    /// <param name="what">What they are, in the plural.</param>
    /// <exception cref="ArgumentException">No subject has a rate in both.</exception>
    public static Chart Change(IEnumerable<SubjectResult> earlier, IEnumerable<SubjectResult> later, string what)
    {
        var before = earlier.ToDictionary(r => r.Subject.Id, StringComparer.Ordinal);
        var all = later.Where(r => r.Rate is not null && before.TryGetValue(r.Subject.Id, out var b) && b.Rate is not null)
            .Select(r => (Before: before[r.Subject.Id], After: r, Points: r.Rate!.Value.Value - before[r.Subject.Id].Rate!.Value.Value))
            .OrderBy(p => p.After.Rate!.Value.Value).ToList();
        NotEmpty(all, what);
        var (most, least) = (all.MaxBy(p => p.Points), all.MinBy(p => p.Points));
        var (from, to) = (all[0].Before.Year, all[0].After.Year);
        return Chart.GroupedBars(
                $"From {from} to {to} the rate rose in {InWords(all.Count(p => p.Points > 0))} of {all.Count} {what}, most in {most.After.Subject.Name} ({Points(most.Points)}); it fell most in {least.After.Subject.Name} ({Points(least.Points)})",
                $"For each of the {what}: jobs in percent of the target at the end of {from} and of {to}, computed from jobs and target where both are published. Targets changed as well.",
                Percent)
            .WithCategories("of")
            .WithSeries($"end of {from}", all.Select(p => Point.At(p.After.Subject.Id, Round(p.Before.Rate), SourceOf(p.Before))))
            .WithSeries($"end of {to}", all.Select(p => Point.At(p.After.Subject.Id, Round(p.After.Rate), SourceOf(p.After))))
            .WithTargetLine("target", 100)
            .Draw();
    }

    /// <summary>What procurement (inkoop, social return) would add if it counted: the rate without and with it.</summary>
    /// <inheritdoc cref="Rates"/>
    public static Chart WithProcurement(IEnumerable<SubjectResult> results, string what)
    {
        var all = results.Where(r => r.RateWithProcurement is not null && r.Rate is not null).OrderBy(r => r.RateWithProcurement!.Value.Value).ToList();
        NotEmpty(all, what);
        var most = all.MaxBy(r => r.RateWithProcurement!.Value.Value - r.Rate!.Value.Value)!;
        var met = all.Count(r => r.RateWithProcurement!.Value.Interval.Low >= 100);
        return Chart.GroupedBars(
                $"With procurement {most.Subject.Name} would stand at {Percent.Format(most.RateWithProcurement!.Value.Value)} instead of {Rate(most)} in {most.Year}; {InWords(met)} of the {all.Count} {what} that publish it would meet the target",
                $"For the {what} that publish jobs with suppliers: jobs in percent of the target at the end of {most.Year}, without and with those. They do not count for the buyer.",
                Percent)
            .WithCategories("of")
            .WithSeries("as it counts", all.Select(r => Point.At(r.Subject.Id, Round(r.Rate), SourceOf(r))))
            .WithSeries("with procurement counted in", all.Select(r => Point.At(r.Subject.Id, Round(r.RateWithProcurement), (r.Procurement ?? r.PrintedRateWithProcurement)!.Figure.Id)))
            .WithTargetLine("target", 100)
            .Draw();
    }

    /// <summary>The rate of one subject over the years; a year for which no letter has one is a gap.</summary>
    /// <exception cref="ArgumentException">There is no rate.</exception>
    public static Chart OverYears(IEnumerable<SubjectResult> results)
    {
        var all = results.OrderBy(r => r.Year).ToList();
        var known = all.Where(r => r.Rate is not null).ToList();
        NotEmpty(known, "years");
        var (first, last) = (known[0], known[^1]);
        var met = known.Where(r => r.IsMet == true).Select(r => r.Year).ToList();
        var years = Enumerable.Range(first.Year, last.Year - first.Year + 1);
        return Chart.Lines(
                $"{first.Subject.Name} stood at {Rate(first)} of its target at the end of {first.Year} and at {Rate(last)} at the end of {last.Year}; it met the target in {(met.Count == 0 ? "no year" : string.Join(", ", met))}",
                $"Jobs of {first.Subject.Id} in percent of its target at the end of each year, as far as letters publish it. The target itself changes from year to year.",
                Percent)
            .WithSeries("realised, in percent of the target", years.Select(y => known.Find(r => r.Year == y) is { } r ? Point.At(y, Round(r.Rate), SourceOf(r)) : Point.At(y, null)))
            .WithTargetLine("target", 100)
            .Draw();
    }

    private static Point FormOf(SubjectResult result, Form form)
    {
        var figure = result.Forms.FirstOrDefault(f => f.Figure.Form == form);
        return Point.At(result.Subject.Id, SubjectResult.ValueOf(figure) is { } value ? Math.Max(0, Math.Round(value.Value, 1)) : null, figure?.Figure.Id);
    }

    private static string Share(SubjectResult result) => Percent.Format(100 * HiredIn(result) / Total(result));

    private static decimal Total(SubjectResult result) => Value(result.Jobs);

    private static decimal HiredIn(SubjectResult result) => Value(result.Forms.FirstOrDefault(f => f.Figure.Form == Form.HiredIn));

    private static decimal Value(Reconstruction? figure) => SubjectResult.ValueOf(figure)?.Value ?? 0;

    private static string Rate(SubjectResult result) => Percent.Format(result.Rate!.Value.Value);

    private static string Count(SubjectResult result) => DutchNumber.Format(result.Missing!.Value.Value, 0);

    private static string Points(decimal points) => $"{(points > 0 ? "+" : "")}{DutchNumber.Format(points, 1)} points";

    private static decimal? Round(Quantity? rate) => rate is { } known ? Math.Round(known.Value, 1) : null;

    private static string SourceOf(SubjectResult result) =>
        result is { Jobs: { } jobs, Target: { } target } ? $"{jobs.Figure.Id}; {target.Figure.Id}" : result.PrintedRate!.Figure.Id;

    private static string InWords(int count) => count == 0 ? "none" : DutchNumber.Format(count);

    private static void NotEmpty<T>(IReadOnlyCollection<T> results, string what)
    {
        if (results.Count == 0)
            throw new ArgumentException($"None of the {what} has the numbers that this chart needs.", nameof(results));
    }
}
