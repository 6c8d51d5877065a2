namespace Banenafspraak.Analysis;

/// <summary>A target as a letter prints it, with the workforce it was computed from where that is printed too.</summary>
/// <param name="Figure">The target.</param>
/// <param name="Workforce">The workforce of the same subject and year in the same letter; null where none is printed.</param>
/// <param name="Percentages">The quota percentages of that year: more than one where sources differ, none where none is established.</param>
/// <param name="Fit">Which convention it fits, or why that cannot be told.</param>
public sealed record PrintedTarget(Figure Figure, Figure? Workforce, IReadOnlyList<Parameter> Percentages, TargetFit Fit);

/// <summary>The targets of sectors and ministries in a letter, and how each appears to be computed.</summary>
public static class PrintedTargets
{
    /// <summary>Every target of a letter in jobs that counts from nothing (a quota goal; the targets of the agreement count from the baseline).</summary>
    /// <param name="data">The data set.</param>
    /// <param name="letter">Id of the letter, such as "kst-34352-348".</param>
    /// <returns>In the letter's order; a target that is printed twice stands twice.</returns>
    public static IReadOnlyList<PrintedTarget> Of(Dataset data, string letter)
    {
        ArgumentNullException.ThrowIfNull(data);
        var figures = data.Figures.Letter(letter);
        return
        [
            .. figures
                .Where(f => f is { Measure: Measure.Target, Unit: Unit.Job, Form: Form.Total, RelativeTo.IsNone: true, Value: not null })
                .Select(f => Of(f, figures, data.Rules)),
        ];
    }

    private static PrintedTarget Of(Figure target, Figures figures, CountingRules rules)
    {
        var published = new PublishedTarget(target.Value!.Value, target.Decimals ?? 0, target.Qualifier);
        if (target.Period.Year is not { } year)
            return new(target, null, [], new(published, [], "no year is printed for it"));
        var workforce = figures.FirstOrDefault(f => f is { Measure: Measure.Workforce, Unit: Unit.Fte } && f.Subject == target.Subject && f.Period.Year == year);
        var answer = rules.Parameters.Ask("quota-percentage", Parameters.EndOf(year), Sectors.Overheid);
        var percentages = answer.Candidates.Where(p => p.Basis == Basis.Set).ToList();
        return new(target, workforce, percentages, rules.QuotaTargets.Fit(published, workforce?.Quantity, [.. percentages.Select(p => p.Quantity.Value)], year));
    }
}
