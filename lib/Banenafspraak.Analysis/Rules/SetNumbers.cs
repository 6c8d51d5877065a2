namespace Banenafspraak.Analysis;

/// <summary>Knows which published figures are exact because law or agreement fixes them: those that data/ holds as set.</summary>
/// <remarks>The targets of the agreement, which count from the baseline (Regeling Wfsv, article 3.29), and the hours of one job. The goal of a single sector or ministry is computed, and so was rounded.</remarks>
internal sealed class SetNumbers
{
    private readonly HashSet<(Measure, string)> _targets;
    private readonly HashSet<(decimal, Unit)> _jobSizes;

    public SetNumbers(IEnumerable<SeriesValue> series, IEnumerable<Parameter> parameters)
    {
        _targets = [.. series.Where(s => s.Basis == Basis.Set).Select(s => (s.Measure, s.Subject))];
        _jobSizes = [.. parameters.Where(p => p.Basis == Basis.Set && p.Name.StartsWith("hours-per-job/", StringComparison.Ordinal)).Select(p => (p.Quantity.Value, p.Quantity.Unit))];
    }

    public bool Includes(Figure figure) =>
        (figure is { Form: Form.Total, RelativeTo: var from } && from == Period.Baseline && _targets.Contains((figure.Measure, figure.Subject)))
        || (figure.Measure == Measure.JobSize && figure.Value is { } hours && _jobSizes.Contains((hours, figure.Unit)));
}
