namespace Banenafspraak.Letters;

/// <summary>Knows the numbers that are yearly targets of the agreement (Sociaal Akkoord), as data/series holds them: 125.000, 92.500.</summary>
internal sealed class AgreedTargets(IReadOnlyList<SeriesValue> series)
{
    private readonly ILookup<decimal, SeriesValue> _targets = series.Where(s => s is { Measure: Measure.Target, Value: not null }).ToLookup(s => s.Value!.Value);

    /// <summary>The year's end that a target belongs to; none for one that holds for several years, or for no target of the agreement.</summary>
    public Period PeriodOf(decimal value) => _targets[value].Select(s => s.Period).Distinct().ToList() is [var only] ? only : Period.None;

    /// <summary>True for a target of the agreement.</summary>
    public bool Has(decimal value) => _targets.Contains(value);

    /// <summary>Id of the subject that a target is for; null where several have that target, or none.</summary>
    public string? SubjectOf(decimal value) => _targets[value].Select(s => s.Subject).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;
}
