namespace Banenafspraak.Analysis;

/// <summary>Knows which published figures are exact because law or agreement fixes them: those that data/ holds as set.</summary>
/// <remarks>The yearly targets of the agreement (Regeling Wfsv, article 3.29) and the hours of one job. A sector's own goal is computed, and so was rounded.</remarks>
internal sealed class SetNumbers
{
    private readonly HashSet<(Measure, string, int?)> _targets;
    private readonly HashSet<(decimal, Unit)> _jobSizes;

    public SetNumbers(IEnumerable<SeriesValue> series, IEnumerable<Parameter> parameters)
    {
        _targets = [.. series.Where(s => s.Basis == Basis.Set).Select(s => (s.Measure, s.Subject, s.Period.Year))];
        _jobSizes = [.. parameters.Where(p => p.Basis == Basis.Set).Select(p => (p.Quantity.Value, p.Quantity.Unit))];
    }

    public bool Includes(Figure figure) =>
        (figure.Form == Form.Total && _targets.Contains((figure.Measure, figure.Subject, figure.Period.Year)))
        || (figure.Measure == Measure.JobSize && figure.Value is { } hours && _jobSizes.Contains((hours, figure.Unit)));
}
