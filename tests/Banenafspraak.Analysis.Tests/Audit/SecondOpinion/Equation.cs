namespace Banenafspraak.Analysis.Tests;

/// <summary>
/// What must be 0 where a relation holds, written down from what its terms mean and not from how the library computes them. No term stands in it
/// twice in a way that makes it bend: with all others fixed it is a straight line in each, so that its extremes lie at corners.
/// </summary>
internal sealed class Equation(Relation relation, IReadOnlyList<Subject> subjects)
{
    private static readonly Fraction Hundred = 100m;

    private readonly Meaning?[] _terms = [.. relation.Members.Select(t => t as Meaning)];

    /// <summary>The difference between both sides, given a value for every term.</summary>
    public Fraction Difference(Fraction[] values) => relation.Kind switch
    {
        RelationKind.RealisationRate or RelationKind.RateWithProcurement => Rate(values),
        RelationKind.ShareOfTotal => Share(values),
        RelationKind.Change or RelationKind.StockAndFlow or RelationKind.FromTo => Later(values) - Earlier(values) - values[The(Measure.Change)],
        RelationKind.PercentagePoint when relation.Convention.EndsWith("points", StringComparison.Ordinal) => Later(values) - Earlier(values) - values[The(Measure.Change)],
        RelationKind.PercentagePoint or RelationKind.Growth => (Later(values) * Hundred) - (Earlier(values) * (Hundred + values[Difference()])),
        RelationKind.KeyTimesVolume => Key(values),
        RelationKind.QuotaTimesWorkforce => Quota(values),
        RelationKind.JobHours => values[Rule("hours-per-job")] - (values[The(Measure.JobSize)] * values[Rule("weeks")]),
        RelationKind.LevelFromBaseline => Sum(values, Index(t => t?.Measure == Measure.Jobs && t.Period != Period.Baseline)),
        RelationKind.SharesAddUp => Sum(values, Index(t => t is null)),
        RelationKind.PartsOverForm => Sum(values, WidestForm()),
        RelationKind.PartsOverSector or RelationKind.PartsOverMinistry or RelationKind.TableColumn => Sum(values, Highest()),
        RelationKind.TargetAsSet or RelationKind.Restatement => values[0] - values[1],
        _ => throw new NotSupportedException($"{relation.Kind} ({relation.Key})"),
    };

    private static Fraction Total(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (a, b) => a + b);

    private static Fraction Sum(Fraction[] values, int whole) => values[whole] - Total(values.Where((_, i) => i != whole));

    private Fraction Rate(Fraction[] values)
    {
        var (rate, target) = (The(Measure.RealisationRate), The(Measure.Target));
        return (values[rate] * values[target]) - (Hundred * Total(values.Where((_, i) => i != rate && i != target)));
    }

    private Fraction Share(Fraction[] values)
    {
        var share = Index(t => t?.Whole is { } whole && Array.IndexOf(_terms, whole) >= 0);
        var total = Array.IndexOf(_terms, _terms[share]!.Whole);
        return (values[share] * values[total]) - (Hundred * Total(values.Where((_, i) => i != share && i != total)));
    }

    private Fraction Later(Fraction[] values) => values[Index(t => t!.Period == _terms[Difference()]!.Period.Moment)];

    private Fraction Earlier(Fraction[] values) => values[Index(t => t!.Period == _terms[Difference()]!.Period.EarlierMoment)];

    private Fraction Key(Fraction[] values)
    {
        if (!Array.Exists(_terms, t => t!.Measure == Measure.ExtraJobs))
        {
            var key = The(Measure.AllocationShare);
            var volume = Index(t => t!.Measure == Measure.Jobs && t.Subject == Subject.Whole);
            return (values[volume] * values[key]) - (Hundred * Total(values.Where((_, i) => i != key && i != volume)));
        }
        var extra = The(Measure.ExtraJobs);
        return ProductAt(_terms[extra]!.Period) - ProductAt(Period.Baseline) - (Hundred * values[extra]);

        Fraction ProductAt(Period period) =>
            values[Index(t => t!.Measure == Measure.Jobs && t.Period == period)] * values[Index(t => t!.Measure == Measure.AllocationShare && t.Period == period)];
    }

    private Fraction Quota(Fraction[] values)
    {
        var (left, right) = (Hundred * values[The(Measure.Target)], values[The(Measure.Workforce)] * values[The(Measure.QuotaPercentage)]);
        return _terms.Length == 3 ? left - right : (left * values[Rule("hours-per-job")]) - (right * values[Rule("full-time-hours")]);
    }

    private int The(Measure measure) => Index(t => t?.Measure == measure);

    private int Difference() => Index(t => t?.Measure is Measure.Change or Measure.Growth);

    private int Rule(string name) => Array.FindIndex([.. relation.Members], t => t is RuleTerm && t.Id.Contains(name, StringComparison.Ordinal));

    /// <summary>With suppliers counted in, else all forms, else own contracts.</summary>
    private int WidestForm() => Enumerable.Range(0, _terms.Length)
        .MinBy(i => (_terms[i]!.Form, _terms[i]!.Scope) switch { (Form.Total, Scope.WithProcurement) => 0, (Form.Total, _) => 1, (Form.Formal, _) => 2, _ => 3 });

    /// <summary>The term of the subject that all others stand below.</summary>
    private int Highest() => Index(t => _terms.All(o => ReferenceEquals(o, t) || IsBelow(o!.Subject, t!.Subject)));

    private bool IsBelow(string subject, string above) =>
        subjects.FirstOrDefault(s => s.Id == subject) is { Parent.Length: > 0 } found && (found.Parent == above || IsBelow(found.Parent, above));

    private int Index(Func<Meaning?, bool> condition)
    {
        var found = Enumerable.Range(0, _terms.Length).Where(i => condition(_terms[i])).ToList();
        return found.Count == 1 ? found[0] : throw new NotSupportedException($"{found.Count} terms have a role that one has: {relation.Key}");
    }
}
