namespace Banenafspraak.Analysis;

/// <summary>Knows which published figures are exact because law or agreement fixes them: those that data/ holds as set.</summary>
/// <remarks>The targets of the agreement, which count from the baseline (Regeling Wfsv, article 3.29), the hours of one job, and the quota percentages (Wfsv, article 38f). The goal of a single sector or ministry is computed, and so was rounded.</remarks>
internal sealed class SetNumbers
{
    private static readonly string[] Names = ["hours-per-job/", "quota-percentage"];

    private readonly HashSet<(Measure, string)> _targets;
    private readonly HashSet<(decimal, Unit)> _parameters;

    public SetNumbers(IEnumerable<SeriesValue> series, IEnumerable<Parameter> parameters)
    {
        _targets = [.. series.Where(s => s.Basis == Basis.Set).Select(s => (s.Measure, s.Subject))];
        _parameters = [.. parameters.Where(p => p.Basis == Basis.Set && Names.Any(n => p.Name.StartsWith(n, StringComparison.Ordinal))).Select(p => (p.Quantity.Value, p.Quantity.Unit))];
    }

    /// <summary>The figures, each knowing whether it is set.</summary>
    public List<Figure> Mark(IEnumerable<Figure> figures) => [.. figures.Select(f => f.IsSet == Includes(f) ? f : f with { IsSet = !f.IsSet })];

    private bool Includes(Figure figure) =>
        (figure is { Form: Form.Total, RelativeTo: var from } && from == Period.Baseline && _targets.Contains((figure.Measure, figure.Subject)))
        || (figure.Measure is Measure.JobSize or Measure.QuotaPercentage && figure.Value is { } value && _parameters.Contains((value, figure.Unit)));
}
