using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of what runs through the years. Titles are computed; a break in the count is drawn as one.</summary>
public static class TrendCharts
{
    private static readonly string[] BothSectors = [Sectors.Markt, Sectors.Overheid];

    /// <summary>What each sector realised of its yearly target, in percent, from the national series.</summary>
    /// <exception cref="ArgumentException">The series has no results.</exception>
    public static Chart ShareOfTarget(Dataset data)
    {
        var years = data.Series.Where(s => s.Measure == Measure.ExtraJobs).Select(s => s.Period.Year!.Value).Distinct().Order().ToList();
        var rates = BothSectors.ToDictionary(s => s, s => years.ConvertAll(y => RateOf(data, s, y)), StringComparer.Ordinal);
        var findings = BothSectors.Select(s =>
        {
            var known = rates[s].Where(r => r.Value is not null).ToList();
            return $"{s} met its target in {known.Count(r => r.Value >= 100)} of {known.Count} years and stood at {NumberFormat.Percent(0).Format(known[^1].Value!.Value)} at the end of {known[^1].Label}";
        });
        var plan = Chart.Lines(
            Sentence(string.Join("; ", findings)),
            "Extra jobs since the baseline in percent of the target for the end of each year, for both sectors. A gap is a year without a published number; the level line is the target itself, which rises every year.",
            NumberFormat.Percent());
        foreach (var sector in BothSectors)
            plan = plan.WithSeries(sector, rates[sector]);
        return plan.WithTargetLine("the target of each year", 100).Draw();
    }

    /// <summary>Jobs a year: so far, in the last known year, and still needed to reach the target of a year.</summary>
    /// <exception cref="MetricException">The year has no target, or is not after the last result.</exception>
    public static Chart Pace(Dataset data, int by)
    {
        var paces = BothSectors.Select(s => SectorPace.Of(data, s, by)).ToList();
        IEnumerable<Point> Of(Func<SectorPace, Derivation> pace) => paces.Select(p => Point.At(p.Sector, pace(p).Quantity.Value, pace(p).Formula).Within(pace(p).Quantity.Interval));
        var findings = paces.Select(p => $"{p.Sector} needs {Round(p.Needed)} extra jobs a year to reach its target at the end of {by}, against {Round(p.SoFar)} so far");
        return Chart.GroupedBars(
                Sentence(string.Join("; ", findings)),
                $"For each sector: extra jobs a year from the first to the last published result, in the last year alone, and from the last result to the target for the end of {by}. Error bars show what rounding leaves.",
                NumberFormat.Count("extra jobs a year"))
            .WithCategories("sector")
            .WithSeries("so far", Of(p => p.SoFar))
            .WithSeries("in the last year", Of(p => p.LastYear))
            .WithSeries("still needed", Of(p => p.Needed))
            .Draw();
    }

    /// <summary>The realisation rates that letters print of one subject, year by year; a line is not joined across a break in its jobs or its target.</summary>
    /// <exception cref="ArgumentException">No readable rate is printed.</exception>
    public static Chart Rates(Dataset data, string subject)
    {
        var printed = data.Figures.Subject(subject).Measure(Measure.RealisationRate).Form(Form.Total)
            .Where(f => f is { Quantity: not null, Qualifier: Qualifier.Exact, Period.IsSpan: false })
            .GroupBy(f => f.Period.Year!.Value).ToDictionary(g => g.Key, g => g.First());
        if (printed.Count == 0)
            throw new ArgumentException($"No letter prints a realisation rate of {subject} that can be read.", nameof(subject));
        var name = Sentence(data.Subjects.First(s => s.Id == subject).Name);
        var (first, last) = (printed[printed.Keys.Min()], printed[printed.Keys.Max()]);
        var breaks = data.Breaks.Where(b => b.Subject == subject && b.Form == Form.Total && b.Measure is Measure.Jobs or Measure.Target && b.From.Year > first.Period.Year && b.From.Year <= last.Period.Year)
            .GroupBy(b => b.From.Year!.Value).ToList();
        var plan = Chart.Lines(
                breaks.Count == 0
                    ? $"{name}: from {Words.Printed(first)} of the target in {first.Period.Year} to {Words.Printed(last)} in {last.Period.Year}"
                    : $"{name}: {Words.Printed(last)} of the target in {last.Period.Year}, which may not be compared with the years before {breaks[^1].Key}",
                $"Realised jobs of {subject} in percent of its target, as letters print it, with what rounding leaves. A gap is a year without a printed rate.",
                NumberFormat.Percent(0))
            .WithSeries("printed rate", Enumerable.Range(first.Period.Year!.Value, last.Period.Year!.Value - first.Period.Year!.Value + 1).Select(y =>
                printed.TryGetValue(y, out var rate) ? Point.At(y, rate.Value, rate.Id).Within(rate.Quantity!.Value.Interval) : Point.At(y, null)));
        return breaks.Aggregate(plan, (p, b) => p.WithBreak(b.Key, string.Join("; ", b.Select(each => each.Kind)))).WithTargetLine("the target of each year", 100).Draw();
    }

    /// <summary>The allocation key of overheid over the years; a gap is a year of which none was found.</summary>
    public static Chart AllocationKey(Dataset data)
    {
        var keys = data.Parameters.All.Where(p => p.Name == "allocation-key" && p.Subject == Sectors.Overheid).ToDictionary(p => p.From.Year);
        var (first, high, last) = (keys.MinBy(k => k.Key).Value, keys.MaxBy(k => k.Value.Quantity.Value).Value, keys.MaxBy(k => k.Key).Value);
        string Told(Parameter key) => $"{DutchNumber.Format(key.Quantity.Value)}% in {key.From.Year.ToString(CultureInfo.InvariantCulture)}";
        return Chart.Lines(
                $"The share of hired-in hours that counts for {Sectors.Overheid}: {Told(first)}, {Told(high)} at its highest, {Told(last)}",
                "The allocation key of overheid at the end of each year, as a survey measured it; markt has the rest. A gap is a year of which no key was found.",
                NumberFormat.Percent())
            .WithSeries(Sectors.Overheid, Enumerable.Range(first.From.Year, last.From.Year - first.From.Year + 1).Select(y =>
                keys.TryGetValue(y, out var key) ? Point.At(y, key.Quantity.Value, key.Id).Within(key.Quantity.Interval) : Point.At(y, null)))
            .Draw();
    }

    private static Point RateOf(Dataset data, string sector, int year)
    {
        SeriesValue? Find(Measure measure) => data.Series.FirstOrDefault(s => s.Measure == measure && s.Subject == sector && s.Form == Form.Total && s.Period.Year == year && s.ConflictsWith.Length == 0);
        if (Find(Measure.ExtraJobs) is not { Quantity: { } realised } result || Find(Measure.Target) is not { Quantity: { } target })
            return Point.At(year, null);
        var rate = realised.InPercentOf(target);
        return Point.At(year, rate.Value, result.Id).Within(rate.Interval);
    }

    private static string Round(Derivation metric) => DutchNumber.Format(metric.Quantity.Value, 0);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
