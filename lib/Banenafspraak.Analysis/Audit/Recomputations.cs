namespace Banenafspraak.Analysis;

/// <summary>Published figures computed again by the counting rules, each with its verdict.</summary>
public static class Recomputations
{
    /// <summary>All of them: hired-in jobs by sector, targets that add up, and targets from a printed workforce by every convention.</summary>
    /// <param name="data">The data set; every input is a figure or a parameter of it.</param>
    public static IReadOnlyList<Recomputation> Of(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return [.. HiredIn(data), .. TargetsOfTheAgreement(data), .. QuotaTargets(data), .. TargetsOfMinistries(data)];
    }

    /// <summary>Extra hired-in jobs of each sector from all hired-in jobs and the keys (kst-34352-299; Regeling Wfsv, article 3.34).</summary>
    public static IEnumerable<Recomputation> HiredIn(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var baseline = data.Rules.ExtraJobs.Baseline(Form.HiredIn).Value;
        foreach (var published in data.Figures.Where(f => f is { Measure: Measure.ExtraJobs, Form: Form.HiredIn, Subject: Sectors.Markt or Sectors.Overheid, IsTableCell: true }))
        {
            var level = data.Figures.Letter(published.Letter).FirstOrDefault(f => f is { Measure: Measure.Jobs, Form: Form.HiredIn, Subject: Subject.Whole } && f.Period == published.Period);
            if (level?.Quantity is not { } jobs || KeyOf(published.Period.Year!.Value) is not { } key || KeyOf(Period.Baseline.Year!.Value) is not { } first)
                continue;
            var computed = data.Rules.HiredIn.Extra(jobs, published.Period.Year!.Value)[published.Subject];
            yield return new(
                "hired-in jobs × key, minus the baseline",
                [level.Id, key.Id, baseline.Id, first.Id],
                $"{level.Printed} × {Share(key, published.Subject)} - {DutchNumber.Format(baseline.Quantity.Value)} × {Share(first, published.Subject)}",
                computed,
                published,
                Verdicts.Decide(published, computed));
        }

        Parameter? KeyOf(int year) => data.Parameters.Find("allocation-key", Parameters.EndOf(year), Sectors.Overheid);
    }

    /// <summary>The target of both sectors together is the sum of theirs (Regeling Wfsv, article 3.33).</summary>
    public static IEnumerable<Recomputation> TargetsOfTheAgreement(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var targets = data.Figures.Where(f => f is { Measure: Measure.Target, IsTableCell: true } && f.RelativeTo == Period.Baseline);
        return targets.Subject(Subject.Whole).SelectMany(whole => Sum("targets of the sectors add up", PartsOf(whole, targets), whole));
    }

    /// <summary>Every target with a printed workforce, by every convention (Wfsv, article 38f; kst-34352-348). A contradicted one was not computed that way.</summary>
    public static IEnumerable<Recomputation> QuotaTargets(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        foreach (var target in data.Letters.SelectMany(l => PrintedTargets.Of(data, l.Id)).Where(t => t.Workforce is not null))
        {
            foreach (var result in target.Fit.Conventions)
            {
                var percentage = target.Percentages.First(p => p.Quantity.Value == result.Convention.Percentage);
                var conversion = new[] { "full-time-hours/week", "hours-per-job/week" }
                    .Select(n => data.Parameters.OfYear(n, target.Figure.Period.Year!.Value)).ToList();
                yield return new(
                    "workforce × quota percentage",
                    [target.Workforce!.Id, percentage.Id, .. result.Convention.Converted ? conversion.Select(c => c.Id) : []],
                    $"{target.Workforce.Printed} × {DutchNumber.Format(percentage.Quantity.Value)}%"
                        + (result.Convention.Converted ? " × " + string.Join(" / ", conversion.Select(c => DutchNumber.Format(c.Quantity.Value))) : ""),
                    result.Computed,
                    target.Figure,
                    Judge(target.Figure, result),
                    result.Fit == RoundingFit.RoundedDown ? "only rounded down; how such a target is rounded is not established" : "");
            }
        }
    }

    /// <summary>The target of Rijk is the sum of those of the ministries and of what is not assigned to one (kst-34352-348, table 1 and note 5).</summary>
    public static IEnumerable<Recomputation> TargetsOfMinistries(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var targets = data.Figures.Where(f => f is { Measure: Measure.Target, Unit: Unit.Job, Form: Form.Total } && (f.IsTableCell || f.Section.StartsWith("t1-note-", StringComparison.Ordinal)));
        return targets.Where(f => f is { Subject: "rijk", IsTableCell: true }).SelectMany(whole => Sum("targets of the ministries add up", PartsOf(whole, targets), whole));
    }

    private static Figures PartsOf(Figure whole, Figures targets) =>
        targets.Where(f => f.Letter == whole.Letter && f.Period == whole.Period && f.Subject != whole.Subject);

    private static Verdict Judge(Figure published, ConventionResult result) =>
        result.Fit == RoundingFit.RoundedDown && published.Qualifier == Qualifier.Exact ? Verdict.WithinRounding : Verdicts.Decide(published, result.Computed);

    private static IEnumerable<Recomputation> Sum(string rule, IReadOnlyList<Figure> parts, Figure whole)
    {
        if (parts.Count == 0 || parts.Any(p => p.Quantity is null))
            yield break;
        var sum = parts.Select(p => Estimate.Of(p.Quantity!.Value)).Aggregate((a, b) => a + b);
        yield return new(rule, [.. parts.Select(p => p.Id)], string.Join(" + ", parts.Select(p => p.Printed)), sum, whole, Verdicts.Decide(whole, sum));
    }

    private static string Share(Parameter key, string sector) =>
        DutchNumber.Format(sector == Sectors.Overheid ? key.Quantity.Value : 100 - key.Quantity.Value) + "%";
}
