using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of targets and results of sectors or ministries. Titles are computed, so they say what the data say: what cannot be told is no success and no failure.</summary>
public static class RealisationCharts
{
    internal static readonly NumberFormat Percent = NumberFormat.Percent();

    /// <summary>Jobs in percent of the target, lowest first, with the target as a line.</summary>
    /// <param name="results">Of the sectors or ministries, of one year.</param>
    /// <exception cref="ArgumentException">None has a rate.</exception>
    public static Chart Rates(IEnumerable<SubjectResult> results)
    {
        var all = Some(results.Where(r => r.Rate is not null).OrderBy(r => r.Rate!.Value.Value));
        var (met, open) = (all.Where(r => r.IsMet == true).ToList(), all.Where(r => r.IsMet is null).ToList());
        var furthest = all.Where(r => r.Rate!.Value.Interval.Low <= all[0].Rate!.Value.Interval.High).ToList();
        return Chart.GroupedBars(
                Words.Title(
                    Texts.FormatRatesMet(met: InWords(met.Count), count: all.Count, what: What(all), year: all[0].Year) + (met.Count is > 0 and <= 4 ? $" ({Words.Names(met)})" : ""),
                    open.Count == 0 ? null : Texts.FormatRatesOpen(count: open.Count, names: Words.Names(open)),
                    met.Count == all.Count ? null : Texts.FormatRatesFurthest(names: Words.Names(furthest), rate: Rate(all[0]))),
                Texts.FormatRatesDescription(what: What(all), year: all[0].Year),
                Percent)
            .WithCategories(Texts.PartWord)
            .WithSeries(Texts.Realised, all.Select(r => At(r, r.Rate)))
            .WithTargetLine(Texts.Target, 100)
            .Draw();
    }

    /// <summary>How many jobs each is short of its target; below zero is more than the target.</summary>
    /// <param name="results">Of the parts of a whole, and the whole itself, of one year.</param>
    /// <exception cref="ArgumentException">The target and jobs of the whole, or of all its parts, are not known.</exception>
    public static Chart Missing(IReadOnlyCollection<SubjectResult> results)
    {
        var (whole, parts) = Divided(results.Where(r => r.Missing is not null));
        parts = [.. parts.OrderByDescending(r => r.Missing!.Value.Value)];
        var most = parts.FindAll(r => r is { ContradictsItself: false, Target.Figure.Quantity: not null, Jobs.Figure.Quantity: not null } && r.Missing!.Value.Interval is { Low: > 0 } missing && missing.High >= parts[0].Missing!.Value.Interval.Low);
        return Chart.GroupedBars(
                Words.Title(
                    whole.IsMet switch
                    {
                        true => Texts.FormatMissingPassed(whole: whole.Subject.Name, number: Count(-whole.Missing!.Value.Value), year: whole.Year),
                        false => Texts.FormatMissingShort(whole: whole.Subject.Name, number: Count(whole.Missing!.Value.Value), year: whole.Year),
                        null => Texts.FormatMissingOpen(whole: whole.Subject.Name, year: whole.Year),
                    },
                    most is [var one] ? Texts.FormatMissingMost(part: one.Subject.Name, number: Count(one.Missing!.Value.Value)) : null),
                Texts.FormatMissingDescription(what: What(parts), year: whole.Year),
                NumberFormat.Count(Texts.JobsUnit))
            .WithCategories(Texts.PartWord)
            .WithSeries(Texts.JobsMissing, parts.Select(r => Point.At(r.Subject.Id, Math.Round(r.Missing!.Value.Value, 1), SourceOf(r))))
            .Draw();
    }

    /// <summary>Jobs by form on top of each other, with the target of each as a mark.</summary>
    /// <inheritdoc cref="Missing"/>
    public static Chart ByForm(IReadOnlyCollection<SubjectResult> results)
    {
        var (whole, parts) = Divided(results.Where(r => r.Forms.Count > 1 && r.Target is not null));
        var plan = Chart.StackedBars(TitleByForm(whole, parts), Texts.FormatByFormDescription(what: What(parts), year: whole.Year), NumberFormat.Count(Texts.JobsUnit)).WithCategories(Texts.PartWord);
        foreach (var form in parts.Append(whole).SelectMany(r => r.Forms).Select(f => f.Figure.Form).Distinct().Order())
            plan = plan.WithSeries(form.Word(), parts.Select(r => FormOf(r, form)));
        return plan.WithTarget(Texts.Target, parts.Select(r => Point.At(r.Subject.Id, SubjectResult.ValueOf(r.Target)?.Value, r.Target!.Figure.Id))).Draw();
    }

    /// <summary>What procurement (inkoop, social return) would add if it counted: the rate without and with it.</summary>
    /// <inheritdoc cref="Rates"/>
    public static Chart WithProcurement(IEnumerable<SubjectResult> results)
    {
        var all = Some(results.Where(r => r.RateWithProcurement is not null && r.Rate is not null).OrderBy(r => r.RateWithProcurement!.Value.Value));
        var told = all.Exists(r => !r.ContradictsItself) ? all.FindAll(r => !r.ContradictsItself) : all;
        var most = told.MaxBy(r => r.RateWithProcurement!.Value.Value - r.Rate!.Value.Value)!;
        var open = told.FindAll(r => r.IsMetWithProcurement is null);
        return Chart.GroupedBars(
                Words.Title(
                    Texts.FormatProcurementTitle(
                        name: most.Subject.Name, with: Percent.Format(most.RateWithProcurement!.Value.Value), without: Rate(most), year: most.Year, met: InWords(told.Count(r => r.IsMetWithProcurement == true)), count: told.Count, what: What(all)),
                    open.Count == 0 ? null : Texts.FormatRatesOpen(count: open.Count, names: Words.Names(open))),
                Texts.FormatProcurementDescription(what: What(all), year: most.Year),
                Percent)
            .WithCategories(Texts.PartWord)
            .WithSeries(Texts.AsItCounts, all.Select(r => At(r, r.Rate)))
            .WithSeries(Texts.WithProcurement, all.Select(r => Point.At(r.Subject.Id, Math.Round(r.RateWithProcurement!.Value.Value, 1), (r.Procurement ?? r.PrintedRateWithProcurement)!.Figure.Id)))
            .WithTargetLine(Texts.Target, 100)
            .Draw();
    }

    /// <summary>What the parts of one parent are called together: "sectors", "parts of Rijk".</summary>
    internal static string What(IReadOnlyList<SubjectResult> results) =>
        results.All(r => r.Subject.Kind == "sector") ? Texts.Sectors : Texts.FormatPartsOf(whole: Words.Sentence(results[0].Subject.Parent));

    /// <summary>Where the rate of a result comes from: jobs and target, or the printed rate.</summary>
    internal static string SourceOf(SubjectResult result) =>
        result is { Jobs: { } jobs, Target: { } target } ? $"{jobs.Figure.Id}; {target.Figure.Id}" : result.PrintedRate!.Figure.Id;

    internal static string Rate(SubjectResult result) => Percent.Format(result.Rate!.Value.Value);

    /// <summary>The share is told only where the numbers of the whole are all known and do not contradict each other.</summary>
    private static string TitleByForm(SubjectResult whole, List<SubjectResult> parts)
    {
        var hiredIn = SubjectResult.ValueOf(whole.Forms.FirstOrDefault(f => f.Figure.Form == Form.HiredIn));
        return hiredIn is { } hired && whole is { ContradictsItself: false, Jobs: { Verdict: not Verdict.Contradicted } printed } && SubjectResult.ValueOf(printed) is { Value: > 0 } jobs && SubjectResult.ValueOf(whole.Target) is { Value: > 0 } target
            ? Texts.FormatByFormTitle(share: Percent.Format(100 * hired.Value / jobs.Value), whole: whole.Subject.Name, year: whole.Year, rate: Percent.Format(100 * (jobs.Value - hired.Value) / target.Value))
            : Texts.FormatByFormPlain(what: What(parts), year: whole.Year);
    }

    private static (SubjectResult Whole, List<SubjectResult> Parts) Divided(IEnumerable<SubjectResult> results)
    {
        var all = results.ToList();
        var parents = all.Select(r => r.Subject.Parent).ToHashSet(StringComparer.Ordinal);
        var parts = Some(all.Where(r => !parents.Contains(r.Subject.Id)));
        return (all.Find(r => parents.Contains(r.Subject.Id)) ?? throw Nothing(parts), parts);
    }

    private static Point FormOf(SubjectResult result, Form form)
    {
        var figure = result.Forms.FirstOrDefault(f => f.Figure.Form == form);
        return Point.At(result.Subject.Id, SubjectResult.ValueOf(figure) is { } value ? Math.Max(0, Math.Round(value.Value, 1)) : null, figure?.Figure.Id);
    }

    private static Point At(SubjectResult result, Quantity? rate) => Point.At(result.Subject.Id, Math.Round(rate!.Value.Value, 1), SourceOf(result));

    private static string Count(decimal jobs) => DutchNumber.Format(jobs, 0);

    private static string InWords(int count) => count == 0 ? Texts.None : DutchNumber.Format(count);

    private static List<SubjectResult> Some(IEnumerable<SubjectResult> results) => results.ToList() is { Count: > 0 } some ? some : throw Nothing([]);

    private static ArgumentException Nothing(List<SubjectResult> results) =>
        new(Texts.FormatNoneHasNumbers(what: results.Count == 0 ? Texts.Sectors : What(results)), nameof(results));
}
