using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of what runs through the years. Titles are computed; a break in the count is drawn as one, and an unknown year is a gap.</summary>
public static class TrendCharts
{
    /// <summary>What each sector realised of its yearly target, in percent, from the national series.</summary>
    /// <exception cref="ArgumentException">The series has no results.</exception>
    public static Chart ShareOfTarget(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var sectors = data.Subjects.PartsOf(Subject.Whole).Select(s => (s.Id, Results: NationalResult.Of(data, s.Id))).ToList();
        var years = sectors.SelectMany(s => s.Results).Select(r => r.Year).Distinct().Order().ToList();
        var unknown = sectors.ConvertAll(s => (s.Id, Years: s.Results.Where(r => r.Rate is null && s.Results.Any(known => known.Rate is not null && known.Year < r.Year)).Select(r => r.Year).ToList()));
        var gaps = unknown.TrueForAll(u => u.Years.SequenceEqual(unknown[0].Years))
            ? unknown.Take(1).Where(u => u.Years.Count > 0).Select(u => Texts.FormatSharesUnknownAll(years: Words.Years(u.Years)))
            : unknown.Where(u => u.Years.Count > 0).Select(u => Texts.FormatSharesUnknown(sector: u.Id, years: Words.Years(u.Years)));
        var plan = Chart.Lines(Words.Title([.. sectors.Select(s => Finding(s.Id, s.Results)), .. gaps]), Texts.SharesDescription, NumberFormat.Percent());
        foreach (var (sector, results) in sectors)
        {
            var byYear = results.ToDictionary(r => r.Year);
            plan = plan.WithSeries(sector, years.Select(y => byYear.TryGetValue(y, out var r) && r.Rate is { } rate ? Point.At(y, rate.Value, r.Result!.Id).Within(rate.Interval) : Point.At(y, null)));
        }
        return SeriesCharts.WithBreaks(plan, sectors.SelectMany(s => s.Results)).WithTargetLine(Texts.TargetOfEachYear, 100).Draw();
    }

    /// <summary>Jobs a year: so far, between the last two results, and still needed to reach the target of a year.</summary>
    /// <exception cref="MetricException">The year has no target, or is not after the last result.</exception>
    public static Chart Pace(Dataset data, int by)
    {
        ArgumentNullException.ThrowIfNull(data);
        var paces = data.Subjects.PartsOf(Subject.Whole).Select(s => SectorPace.Of(data, s.Id, by)).ToList();
        IEnumerable<Point> Of(Func<SectorPace, Derivation> pace) => paces.Select(p => Point.At(p.Sector, pace(p).Quantity.Value, pace(p).Formula).Within(pace(p).Quantity.Interval));
        return Chart.GroupedBars(
                Words.Title([.. paces.Select(p => Finding(p, by))]),
                Texts.FormatPaceDescription(by: by),
                NumberFormat.Count(Texts.ExtraJobsAYear))
            .WithCategories(Texts.Sector)
            .WithSeries(Texts.PaceSoFar, Of(p => p.SoFar))
            .WithSeries(Texts.PaceLast, Of(p => p.LastYear))
            .WithSeries(Texts.PaceNeeded, Of(p => p.Needed))
            .Draw();
    }

    /// <summary>The rate of one subject over the years, as far as letters publish it; a line is not joined across a break in its jobs or its target.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="subject">Its id.</param>
    /// <param name="until">The last year to show; null for all.</param>
    /// <exception cref="ArgumentException">There is no rate.</exception>
    public static Chart Rates(Dataset data, string subject, int? until = null)
    {
        var known = SubjectResult.Over(data, subject).Where(r => r.Rate is not null && (until is not { } last || r.Year <= last)).ToList();
        if (known.Count == 0)
            throw new ArgumentException($"No letter prints a realisation rate of {subject} that can be read.", nameof(subject));
        var breaks = known.Zip(known.Skip(1), (before, now) => (now.Year, Break: now.Since(before).Break)).Where(b => b.Break is not null).ToList();
        var years = Enumerable.Range(known[0].Year, known[^1].Year - known[0].Year + 1).ToList();
        var plan = Chart.Lines(TitleOf(known, breaks.Count > 0 ? breaks[^1].Year : null, years), Texts.FormatOverDescription(name: subject), NumberFormat.Percent())
            .WithSeries(Texts.Realised, years.Select(y => known.Find(r => r.Year == y) is { } r ? Point.At(y, r.Rate!.Value.Value, RealisationCharts.SourceOf(r)).Within(r.Rate.Value.Interval) : Point.At(y, null)));
        return breaks.Aggregate(plan, (p, b) => p.WithBreak(b.Year, b.Break!.Kind)).WithTargetLine(Texts.TargetOfEachYear, 100).Draw();
    }

    /// <summary>The allocation key of overheid over the years; a gap is a year of which none was found.</summary>
    /// <exception cref="ArgumentException">No key is known, or sources differ on each.</exception>
    public static Chart AllocationKey(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var all = data.Parameters.All.Where(p => p.Name == "allocation-key" && p.Subject == Sectors.Overheid).ToList();
        var keys = all.Where(k => k.ConflictsWith.Length == 0).ToDictionary(p => p.From.Year);
        bool IsDisputed(Parameter key) => all.Exists(k => k.ConflictsWith == key.Id && !k.Quantity.Interval.Meets(key.Quantity.Interval));
        var known = keys.OrderBy(k => k.Key).Select(k => k.Value).ToList();
        var told = known.FindAll(k => !IsDisputed(k));
        if (told.Count == 0)
            throw new ArgumentException($"No allocation key of {Sectors.Overheid} is known.", nameof(data));
        var (first, last, high) = (told[0], told[^1], told.MaxBy(k => k.Quantity.Value)!);
        var highest = told.Where(k => k.Quantity.Interval.High >= high.Quantity.Interval.Low).Select(Told);
        var years = Enumerable.Range(known[0].From.Year, known[^1].From.Year - known[0].From.Year + 1).ToList();
        var breaks = years.Skip(1).Select(y => (Year: y, Break: Breaks.Of(data).Between(Sectors.Overheid, [Measure.AllocationShare], Form.HiredIn, Period.EndOf(y - 1).LastDay, Period.EndOf(y).LastDay))).Where(b => b.Break is not null).ToList();
        string Told(Parameter key) => Texts.FormatKeyIn(number: DutchNumber.Format(key.Quantity.Value), year: key.From.Year);
        var plan = Chart.Lines(
                Words.Title(
                    breaks.Count > 0
                        ? Texts.FormatKeyBroken(sector: Sectors.Overheid, last: Told(last), years: Words.Years(breaks.Select(b => b.Year)))
                        : Texts.FormatKeyTitle(sector: Sectors.Overheid, count: keys.Count, first: Told(first), high: string.Join(Texts.Or, highest), last: Told(last)),
                    Open(known.Where(IsDisputed).Select(k => k.From.Year))),
                Texts.FormatKeyDescription(sector: Sectors.Overheid),
                NumberFormat.Percent())
            .WithSeries(Sectors.Overheid, years.Select(y => keys.TryGetValue(y, out var key) ? Point.At(y, key.Quantity.Value, key.Id).Within(key.Quantity.Interval) : Point.At(y, null)));
        return breaks.Aggregate(plan, (p, b) => p.WithBreak(b.Year, b.Break!.Kind)).Draw();
    }

    private static string Finding(string sector, IReadOnlyList<NationalResult> results) => results.Where(r => r.Rate is not null).ToList() is [var first, ..] known && known.FindLast(r => !r.ContradictsItself) is { } last
        ? Words.Clauses(
            Texts.FormatSharesMet(sector: sector, met: known.Count(r => r.IsMet == true), count: known.Count, from: first.Year, to: known[^1].Year, rate: NumberFormat.Percent(0).Format(last.Rate!.Value.Value), last: last.Year),
            Open(known.Where(r => r.IsMet is null).Select(r => r.Year)))
        : Texts.FormatSharesNothing(sector: sector);

    /// <summary>The years of which it cannot be told whether the target was met; null for none.</summary>
    internal static string? Open(IEnumerable<int> years) => years.ToList() is { Count: > 0 } open ? Texts.FormatOverOpen(years: Words.Years(open)) : null;

    private static string Finding(SectorPace pace, int by) => pace.Needed.Quantity.Interval.Contains(0) ? Texts.FormatPaceOpen(sector: pace.Sector, by: by)
        : pace.Needed.Quantity.Value < 0 ? Texts.FormatPacePassed(sector: pace.Sector, by: by)
        : Texts.FormatPaceTitle(sector: pace.Sector, needed: Round(pace.Needed), by: by, pace: Round(pace.SoFar), from: pace.SoFar.Inputs.Min(YearOf), to: pace.SoFar.Inputs.Max(YearOf));

    private static string TitleOf(List<SubjectResult> known, int? brokenIn, List<int> years)
    {
        var told = known.Exists(r => !r.ContradictsItself) ? known.FindAll(r => !r.ContradictsItself) : known;
        var (first, last, name) = (told[0], told[^1], Words.Sentence(known[0].Subject.Name));
        var met = known.FindAll(r => r.IsMet == true).ConvertAll(r => r.Year);
        var unknown = years.Except(known.Select(r => r.Year)).ToList();
        return Words.Title(
            brokenIn is { } year ? Texts.FormatOverBroken(name: name, last: RealisationCharts.Rate(last), to: last.Year, year: year)
            : told.Count == 1 ? Texts.FormatOverOne(name: name, rate: RealisationCharts.Rate(last), year: last.Year)
            : Texts.FormatOverTitle(name: name, first: RealisationCharts.Rate(first), from: first.Year, last: RealisationCharts.Rate(last), to: last.Year),
            met.Count == 0 ? NoneOf(known.Count(r => r.IsMet is not null)) : Texts.FormatOverMet(years: Words.Years(met)),
            Open(known.Where(r => r.IsMet is null).Select(r => r.Year)),
            unknown.Count == 0 ? null : Texts.FormatOverUnknown(years: Words.Years(unknown)));
    }

    private static string? NoneOf(int years) => years switch { 0 => null, 1 => Texts.OverMissedOne, _ => Texts.FormatOverMetNone(count: years) };

    private static int YearOf(Derivation number) => number.Meaning!.Period.Year!.Value;

    private static string Round(Derivation metric) => DutchNumber.Format(metric.Quantity.Value, 0);
}
