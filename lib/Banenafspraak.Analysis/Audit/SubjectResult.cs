namespace Banenafspraak.Analysis;

/// <summary>What letters publish of one sector or ministry at the end of one year: target, jobs, rate, forms.</summary>
/// <param name="Subject">The sector or ministry.</param>
/// <param name="Year">The year at whose end it was counted.</param>
/// <param name="Target">Its target (doelstelling); null where none is published.</param>
/// <param name="Jobs">Jobs that count (realisatie): a level, or extra jobs where the target counts from the baseline.</param>
/// <param name="PrintedRate">The rate as published (realisatiepercentage).</param>
/// <param name="Forms">Jobs by form, those of procurement (inkoop) left out.</param>
/// <param name="Procurement">Jobs with suppliers, which do not count; null where several numbers are published, each a part.</param>
/// <param name="PrintedRateWithProcurement">The rate as published with those counted in.</param>
public sealed record SubjectResult(
    Subject Subject,
    int Year,
    Reconstruction? Target,
    Reconstruction? Jobs,
    Reconstruction? PrintedRate,
    IReadOnlyList<Reconstruction> Forms,
    Reconstruction? Procurement,
    Reconstruction? PrintedRateWithProcurement)
{
    /// <summary>Jobs in percent of the target, computed from both; null where one of them is not published, or cannot be read: what the other numbers give for it may come from the rate.</summary>
    public Quantity? ComputedRate => Jobs?.Figure.Quantity is not null && Target?.Figure.Quantity is not null ? Percentage(ValueOf(Jobs)) : null;

    /// <summary>The rate as computed, or as published, or as the other numbers give it; null where nothing tells it.</summary>
    public Quantity? Rate => ComputedRate ?? ValueOf(PrintedRate) ?? Percentage(ValueOf(Jobs));

    /// <summary>The same with the jobs of procurement counted in; null where none are published.</summary>
    public Quantity? RateWithProcurement =>
        ValueOf(Procurement) is { } more && ValueOf(Jobs) is { } jobs ? Percentage(jobs + more) : ValueOf(PrintedRateWithProcurement);

    /// <summary>Target minus jobs; negative where the target is passed.</summary>
    public Quantity? Missing => ValueOf(Target) is { } target && ValueOf(Jobs) is { } jobs ? target - jobs : null;

    /// <summary>Whether the target was met; null where rounding leaves that open, or nothing tells it.</summary>
    public bool? IsMet => Missing is { } missing
        ? (missing.Interval.High <= 0 ? true : missing.Interval.Low > 0 ? false : null)
        : Rate is { } rate ? (rate.Interval.Low >= 100 ? true : rate.Interval.High < 100 ? false : null) : null;

    /// <summary>The results of the subjects right below one, in their order in the data, and the one itself behind them.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="figures">The figures to take them from: of a year, or of a letter. A table goes before a sentence.</param>
    /// <param name="parent">Id of the subject above: "overheid" for its sectors, "rijk" for the ministries.</param>
    /// <param name="year">The year.</param>
    /// <returns>Only subjects with a rate or a target.</returns>
    public static IReadOnlyList<SubjectResult> Of(Dataset data, IEnumerable<Reconstruction> figures, string parent, int year)
    {
        ArgumentNullException.ThrowIfNull(data);
        var bySubject = figures.Where(r => r.Figure.Period.Year == year && !r.Figure.Period.IsSpan && IsNumber(r)).ToLookup(r => r.Figure.Subject, StringComparer.Ordinal);
        return
        [
            .. data.Subjects.Where(s => s.Parent == parent).Concat(data.Subjects.Where(s => s.Id == parent))
                .Select(s => Of(s, year, [.. bySubject[s.Id]]))
                .Where(r => r.Target is not null || r.PrintedRate is not null),
        ];
    }

    /// <summary>The number as printed, or, where it cannot be read, as the other numbers give it.</summary>
    public static Quantity? ValueOf(Reconstruction? figure) => figure?.Figure.Quantity ?? figure?.Best?.Quantity;

    private static SubjectResult Of(Subject subject, int year, List<Reconstruction> figures)
    {
        Reconstruction? First(Func<Figure, bool> condition) => figures.Where(r => condition(r.Figure)).OrderBy(r => !IsInTable(r.Figure)).FirstOrDefault();
        var target = First(f => f is { Measure: Measure.Target, Form: Form.Total, Unit: Unit.Job });
        var measure = target?.Figure.RelativeTo == Period.Baseline ? Measure.ExtraJobs : Measure.Jobs;
        return new(
            subject,
            year,
            target,
            First(f => f.Measure == measure && f.Form == Form.Total && f.Counts == Scope.None),
            First(f => f is { Measure: Measure.RealisationRate, Form: Form.Total } && f.Counts == Scope.None),
            [.. new[] { Form.Formal, Form.Permanent, Form.Temporary, Form.Binnenwerk, Form.HiredIn }.Select(form => First(f => f.Measure == measure && f.Form == form)).OfType<Reconstruction>()],
            figures.Where(r => r.Figure is { Measure: Measure.Jobs, Form: Form.Procurement }).ToList() is [var procurement] ? procurement : null,
            First(f => f is { Measure: Measure.RealisationRate, Form: Form.Total } && f.Counts == Scope.WithProcurement));
    }

    private static bool IsNumber(Reconstruction r) => r.Figure.Qualifier is Qualifier.Exact or Qualifier.About;

    /// <summary>In a table, or in the small one at the head of a sector's section.</summary>
    private static bool IsInTable(Figure figure) => figure.IsTableCell || figure.Section.StartsWith("s-", StringComparison.Ordinal);

    private Quantity? Percentage(Quantity? jobs) =>
        jobs is { } part && ValueOf(Target) is { } whole && !whole.Interval.Contains(0) ? part.InPercentOf(whole) : null;
}
