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
    /// <summary>A break in any of these is one in the rate.</summary>
    private static readonly Measure[] OfARate = [Measure.Jobs, Measure.ExtraJobs, Measure.Target, Measure.RealisationRate];

    private Breaks Breaks { get; init; } = Breaks.None;

    /// <summary>Jobs in percent of the target, computed from both; null where one of them is not published, or cannot be read: what the other numbers give for it may come from the rate.</summary>
    public Quantity? ComputedRate => Jobs?.Figure.Quantity is not null && Target?.Figure.Quantity is not null ? Percentage(ValueOf(Jobs)) : null;

    /// <summary>The rate as computed, or as published, or as the other numbers give it; null where nothing tells it.</summary>
    public Quantity? Rate => ComputedRate ?? ValueOf(PrintedRate) ?? Percentage(ValueOf(Jobs));

    /// <summary>The same with the jobs of procurement counted in; null where none are published.</summary>
    public Quantity? RateWithProcurement =>
        ValueOf(Procurement) is { } more && ValueOf(Jobs) is { } jobs ? Percentage(jobs + more) : ValueOf(PrintedRateWithProcurement);

    /// <summary>Target minus jobs; negative where the target is passed.</summary>
    public Quantity? Missing => ValueOf(Target) is { } target && ValueOf(Jobs) is { } jobs ? target - jobs : null;

    /// <summary>Whether the target was met; null where rounding leaves that open, nothing tells it, or the numbers of its row say both.</summary>
    public bool? IsMet => Comparison.IsMet(Readings.Select(r => r - Quantity.Hundred));

    /// <summary>Whether it would have been met with the jobs of procurement counted in; null where rounding leaves that open, or none are published.</summary>
    public bool? IsMetWithProcurement => RateWithProcurement is { } rate ? Comparison.IsMet([rate - Quantity.Hundred]) : null;

    /// <summary>Whether some of its numbers say that the target was met and others that it was not.</summary>
    public bool ContradictsItself => Readings.Any(r => r.Interval.Low >= 100) && Readings.Any(r => r.Interval.High < 100);

    /// <summary>The rate as each of its numbers gives it: computed, printed, and from every other way to compute the jobs. Where they agree the first is the most exact.</summary>
    private IReadOnlyList<Quantity> Readings =>
    [
        .. new[] { ComputedRate, ValueOf(PrintedRate), Percentage(ValueOf(Jobs)) }.OfType<Quantity>(),
        .. (Jobs?.Paths ?? []).Select(p => Percentage(p.Quantity)).OfType<Quantity>(),
    ];

    /// <summary>How its rate changed since an earlier year: not across a break in its jobs or its target, nor where rounding explains the difference or a number has a reserve.</summary>
    public Comparison Since(SubjectResult earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return HasReserve || earlier.HasReserve
            ? new(Movement.Unknown, null, null)
            : Comparison.Of(earlier.Readings, Readings, Breaks.Between(Subject.Id, OfARate, Form.Total, Period.EndOf(earlier.Year).LastDay, Period.EndOf(Year).LastDay));
    }

    /// <summary>Whether a number of its row is printed with a reserve, such as "about".</summary>
    private bool HasReserve => new[] { Jobs, Target, PrintedRate }.Any(r => r is { Figure.Qualifier: not Qualifier.Exact });

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
                .Select(s => Of(s, year, [.. bySubject[s.Id]]) with { Breaks = Breaks.Of(data) })
                .Where(r => r.Target is not null || r.PrintedRate is not null),
        ];
    }

    /// <summary>The results of one subject in all years of which letters publish some, in their order.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="subject">Its id.</param>
    public static IReadOnlyList<SubjectResult> Over(Dataset data, string subject)
    {
        ArgumentNullException.ThrowIfNull(data);
        var figures = data.Rebuilt.All.Where(r => r.Figure.Subject == subject).ToList();
        var years = figures.Select(r => r.Figure.Period.Year).OfType<int>().Distinct().Order();
        return [.. years.SelectMany(y => Of(data, figures, subject, y).Where(r => r.Subject.Id == subject))];
    }

    /// <summary>The number as printed, or, where it cannot be read, as the other numbers give it.</summary>
    public static Quantity? ValueOf(Reconstruction? figure) => figure?.Figure.Quantity ?? figure?.Best?.Quantity;

    private static SubjectResult Of(Subject subject, int year, List<Reconstruction> figures)
    {
        Reconstruction? First(Func<Figure, bool> condition) => figures.Where(r => condition(r.Figure)).OrderBy(r => !IsInTable(r.Figure)).FirstOrDefault();
        var target = First(f => f is { Measure: Measure.Target, Form: Form.Total, Unit: Unit.Job, Counts: Scope.None });
        var measure = target?.Figure.RelativeTo == Period.Baseline ? Measure.ExtraJobs : Measure.Jobs;
        return new(
            subject,
            year,
            target,
            First(f => f.Measure == measure && f.Form == Form.Total && f.Counts == Scope.None),
            First(f => f is { Measure: Measure.RealisationRate, Form: Form.Total } && f.Counts == Scope.None),
            [.. new[] { Form.Formal, Form.Permanent, Form.Temporary, Form.Binnenwerk, Form.HiredIn }.Select(form => First(f => f.Measure == measure && f.Form == form && !f.IsOfParts)).OfType<Reconstruction>()],
            figures.Where(r => r.Figure is { Measure: Measure.Jobs, Form: Form.Procurement, Counts: Scope.None }).ToList() is [var procurement] ? procurement : null,
            First(f => f is { Measure: Measure.RealisationRate, Form: Form.Total } && f.Counts == Scope.WithProcurement));
    }

    private static bool IsNumber(Reconstruction r) => r.Figure.Qualifier is Qualifier.Exact or Qualifier.About;

    /// <summary>In a table, or in the small one at the head of a sector's section.</summary>
    private static bool IsInTable(Figure figure) => figure.IsTableCell || figure.Section.StartsWith("s-", StringComparison.Ordinal);

    private Quantity? Percentage(Quantity? jobs) =>
        jobs is { } part && ValueOf(Target) is { } whole && !whole.Interval.Contains(0) ? part.InPercentOf(whole) : null;
}
