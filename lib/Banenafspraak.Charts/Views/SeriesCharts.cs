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
        var targets = data.Series.Where(s => s.Measure == Measure.Target && s.Subject == subject && s.Form == Form.Total && s.ConflictsWith.Length == 0).OrderBy(s => s.Period.Year).ToList();
        var results = targets.ConvertAll(t => NationalResult.Of(data, subject, t.Period.Year!.Value));
        var known = results.FindAll(r => r is { IsKnown: true, Target: not null });
        var last = known.FindLast(r => !r.ContradictsItself) ?? throw new InvalidOperationException($"The series has no results of {subject}.");
        var (met, open) = (known.FindAll(r => r.IsMet == true), known.FindAll(r => r.IsMet is null));
        var plan = Chart.Lines(
                Words.Title(
                    Texts.FormatAgainstTarget(sector: subject, year: last.Year, number: ExtraJobs.WithUnit(ExtraJobs.Format(last.Result!.Value!.Value)), distance: Distance(last), target: DutchNumber.Format(last.Target!.Value!.Value)),
                    met.Count == 0 ? Texts.FormatAgainstNever(count: known.Count - open.Count) : Texts.FormatAgainstLast(year: met[^1].Year),
                    TrendCharts.Open(open.Select(r => r.Year)),
                    UnknownAfter(data, subject, known[^1].Year)),
                Texts.FormatAgainstDescription(sector: subject),
                ExtraJobs)
            .WithSeries(Texts.ExtraJobsUnit, results.Select(r => Point.At(r.Year, r.Result?.Value, r.IsKnown ? r.Result!.Id : null)))
            .WithTarget(Texts.Target, results.Select(r => Point.At(r.Year, r.Target!.Value, r.Target.Id)));
        return WithBreaks(plan, results).Draw();
    }

    /// <summary>Extra jobs of markt and overheid at the end of one year beside their targets; a sector of which no number was published has its target alone.</summary>
    /// <exception cref="ArgumentException">The series has no target of a sector for that year, or no result of any.</exception>
    public static Chart OfYear(Dataset data, int year)
    {
        var sectors = Sectors(data, year);
        return Chart.GroupedBars(
                Texts.FormatYearTitle(year: year, sectors: string.Join("; ", sectors.Select(Told))),
                Texts.FormatYearDescription(year: year, sectors: Words.Joined(sectors.Select(s => s.Sector))),
                ExtraJobs)
            .WithCategories(Texts.Sector)
            .WithSeries(Texts.ExtraJobsUnit, sectors.Select(s => Point.At(s.Sector, s.Result?.Value, s.IsKnown ? s.Result!.Id : null)))
            .WithTarget(Texts.Target, sectors.Select(s => Point.At(s.Sector, s.Target!.Value, s.Target.Id)))
            .Draw();
    }

    /// <summary>How the extra jobs of markt and overheid changed in one year, beside how much their targets rose.</summary>
    /// <inheritdoc cref="OfYear"/>
    public static Chart Change(Dataset data, int year)
    {
        var pairs = Sectors(data, year - 1).Zip(Sectors(data, year), (before, now) => (Before: before, Now: now, Change: now.Since(before), Rise: now.Target!.Value!.Value - before.Target!.Value!.Value)).ToList();
        return Chart.GroupedBars(
                Texts.FormatChangeTitle(from: year - 1, to: year, sectors: string.Join("; ", pairs.Select(p => Told(p.Now.Sector, p.Change, p.Rise)))),
                Texts.FormatChangeDescription(from: year - 1, to: year, sectors: Words.Joined(pairs.Select(p => p.Now.Sector))),
                ExtraJobs)
            .WithCategories(Texts.Sector)
            .WithSeries(Texts.ChangeInJobs, pairs.Select(p => Point.At(p.Now.Sector, p.Change.Difference?.Value, p.Change.Difference is null ? null : $"{p.Now.Result!.Id} - {p.Before.Year}")))
            .WithSeries(Texts.RiseOfTarget, pairs.Select(p => Point.At(p.Now.Sector, p.Rise, $"{p.Now.Target!.Id} - {p.Before.Year}")))
            .Draw();
    }

    /// <summary>"1.500 below its target".</summary>
    internal static string Distance(NationalResult result)
    {
        var jobs = DutchNumber.Format(Math.Abs(result.Missing!.Value.Value));
        return result.IsMet switch { true => Texts.FormatAbove(number: jobs), false => Texts.FormatBelow(number: jobs), null => Texts.At };
    }

    /// <summary>The breaks of the results, drawn: a line is not joined across one.</summary>
    internal static ChartPlan WithBreaks(ChartPlan plan, IEnumerable<NationalResult> results) => results
        .Select(r => (r.Year, Break: r.BreakSince(r.Year - 1))).Where(b => b.Break is not null && plan.Axis.Skip(1).Any(p => p.Year == b.Year))
        .GroupBy(b => b.Year).OrderBy(g => g.Key)
        .Aggregate(plan, (p, g) => p.WithBreak(g.Key, string.Join("; ", g.Select(b => b.Break!.Kind).Distinct(StringComparer.Ordinal))));

    /// <summary>The years after the last result of which it is known that no number was published; null where there are none.</summary>
    internal static string? UnknownAfter(Dataset data, string sector, int last) =>
        NationalResult.Of(data, sector).Where(r => r.Year > last && !r.IsKnown).Select(r => r.Year).ToList() is { Count: > 0 } years
            ? Texts.FormatSharesUnknown(sector: sector, years: Words.Years(years)) : null;

    internal static NumberFormat ExtraJobs => NumberFormat.Count(Texts.ExtraJobsUnit);

    private static IReadOnlyList<NationalResult> Sectors(Dataset data, int year) =>
        NationalResult.OfSectors(data, year) is { Count: > 0 } sectors && sectors.All(s => s.Target?.Value is not null)
            ? sectors
            : throw new ArgumentException($"The series has no target of a sector at the end of {year}.", nameof(year));

    private static string Told(NationalResult sector) => sector.ContradictsItself ? Texts.FormatLetterDoubted(sector: sector.Sector)
        : sector.IsKnown ? Texts.FormatYearSector(sector: sector.Sector, number: DutchNumber.Format(sector.Result!.Value!.Value), distance: Distance(sector))
        : Texts.FormatYearUnknown(sector: sector.Sector, target: DutchNumber.Format(sector.Target!.Value!.Value));

    private static string Told(string sector, Comparison change, decimal rise)
    {
        var (number, target) = (change.Difference is { } jobs ? DutchNumber.Format(Math.Abs(jobs.Value)) : "", DutchNumber.Format(rise));
        return change switch
        {
            { Movement: Movement.Contradicted } or { Movement: Movement.Rose or Movement.Fell, Difference: null } => Texts.FormatChangeContradicted(sector: sector),
            { Movement: Movement.Rose } => Texts.FormatChangeGained(sector: sector, number: number, target: target),
            { Movement: Movement.Fell } => Texts.FormatChangeLost(sector: sector, number: number, target: target),
            { Movement: Movement.Open } => Texts.FormatChangeOpen(sector: sector, target: target),
            { Movement: Movement.Broken } => Texts.FormatChangeBroken(sector: sector, kind: change.Break!.Kind),
            _ => Texts.FormatChangeUnknown(sector: sector),
        };
    }
}
