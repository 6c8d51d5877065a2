namespace Banenafspraak.Analysis.Tests;

/// <summary>
/// What must be 0 where a relation holds, written down from what its terms mean and not from how the library computes them. With all other terms fixed
/// it is a straight line in each, so that its extremes lie at corners.
/// </summary>
internal sealed class Equation
{
    private static readonly Fraction Hundred = 100m;

    private readonly Relation _relation;
    private readonly Meaning?[] _terms;
    private readonly Func<Fraction[], Fraction> _difference;

    public Equation(Relation relation, IReadOnlyList<Subject> subjects)
    {
        (_relation, _terms) = (relation, [.. relation.Members.Select(t => t as Meaning)]);
        _difference = relation.Kind switch
        {
            RelationKind.RealisationRate or RelationKind.RateWithProcurement => Part(The(Measure.RealisationRate), The(Measure.Target)),
            RelationKind.ShareOfTotal when relation.IsLeast => Procurement(),
            RelationKind.ShareOfTotal => Share(),
            RelationKind.Change or RelationKind.StockAndFlow or RelationKind.FromTo => Sum(Later()),
            RelationKind.PercentagePoint when relation.Convention.EndsWith("points", StringComparison.Ordinal) => Sum(Later()),
            RelationKind.PercentagePoint or RelationKind.Growth => Growth(),
            RelationKind.KeyTimesVolume when Array.Exists(_terms, t => t!.Measure == Measure.ExtraJobs) => ExtraByKey(),
            RelationKind.KeyTimesVolume => Part(The(Measure.AllocationShare), Index(t => t!.Measure == Measure.Jobs && t.Subject == Subject.Whole)),
            RelationKind.QuotaTimesWorkforce => Quota(),
            RelationKind.JobHours => HoursOfYear(),
            RelationKind.LevelFromBaseline => Sum(Index(t => t!.Measure == Measure.Jobs && t.Period != Period.Baseline)),
            RelationKind.SharesAddUp => Sum(Index(t => t is null)),
            RelationKind.PartsOverForm => Sum(WidestForm()),
            RelationKind.PartsOverSector or RelationKind.PartsOverMinistry or RelationKind.TableColumn => Sum(Highest(subjects)),
            RelationKind.TargetAsSet or RelationKind.Restatement => Sum(0),
            _ => throw new NotSupportedException($"{relation.Kind} ({relation.Key})"),
        };
    }

    /// <summary>The difference between both sides, given a value for every term.</summary>
    public Fraction Difference(Fraction[] values) => _difference(values);

    private static Func<Fraction[], Fraction> Sum(int whole) => values => values[whole] - Rest(values, whole, whole);

    /// <summary>A percentage of a whole is all other terms together.</summary>
    private static Func<Fraction[], Fraction> Part(int percentage, int whole) =>
        values => (values[percentage] * values[whole]) - (Hundred * Rest(values, percentage, whole));

    private static Fraction Rest(Fraction[] values, int except, int orExcept)
    {
        var sum = Fraction.Zero;
        for (var i = 0; i < values.Length; i++)
            sum = i == except || i == orExcept ? sum : sum + values[i];
        return sum;
    }

    private Func<Fraction[], Fraction> Share()
    {
        var share = Index(t => t?.Whole is { } whole && Array.IndexOf(_terms, whole) >= 0);
        return Part(share, Array.IndexOf(_terms, _terms[share]!.Whole));
    }

    /// <summary>Jobs with suppliers less those without, as a percentage of either.</summary>
    private Func<Fraction[], Fraction> Procurement()
    {
        var (share, with) = (The(Measure.Share), Index(t => t is { Measure: Measure.Jobs, Scope: Scope.WithProcurement }));
        var without = Index(t => t is { Measure: Measure.Jobs, Scope: Scope.None });
        var whole = _relation.Convention.Contains("without", StringComparison.Ordinal) ? without : with;
        return values => (values[share] * values[whole]) - (Hundred * (values[with] - values[without]));
    }

    private Func<Fraction[], Fraction> Growth()
    {
        var (later, earlier, growth) = (Later(), Index(t => t!.Period == _terms[Between()]!.Period.EarlierMoment), Between());
        return values => (values[later] * Hundred) - (values[earlier] * (Hundred + values[growth]));
    }

    private Func<Fraction[], Fraction> ExtraByKey()
    {
        var extra = The(Measure.ExtraJobs);
        var now = _terms[extra]!.Period;
        var (volume, key, oldVolume, oldKey) = (At(Measure.Jobs, now), At(Measure.AllocationShare, now), At(Measure.Jobs, Period.Baseline), At(Measure.AllocationShare, Period.Baseline));
        return values => (values[volume] * values[key]) - (values[oldVolume] * values[oldKey]) - (Hundred * values[extra]);

        int At(Measure measure, Period period) => Index(t => t!.Measure == measure && t.Period == period);
    }

    private Func<Fraction[], Fraction> Quota()
    {
        var (target, workforce, quota) = (The(Measure.Target), The(Measure.Workforce), The(Measure.QuotaPercentage));
        if (_terms.Length == 3)
            return values => (Hundred * values[target]) - (values[workforce] * values[quota]);
        var (job, full) = (Rule("hours-per-job"), Rule("full-time-hours"));
        return values => (Hundred * values[target] * values[job]) - (values[workforce] * values[quota] * values[full]);
    }

    private Func<Fraction[], Fraction> HoursOfYear()
    {
        var (week, year, weeks) = (The(Measure.JobSize), Rule("hours-per-job"), Rule("weeks"));
        return values => values[year] - (values[week] * values[weeks]);
    }

    private int The(Measure measure) => Index(t => t?.Measure == measure);

    private int Between() => Index(t => t!.Measure is Measure.Change or Measure.Growth);

    private int Later() => Index(t => t!.Period == _terms[Between()]!.Period.Moment);

    private int Rule(string name) => Array.FindIndex([.. _relation.Members], t => t is NamedNumber && t.Id.Contains(name, StringComparison.Ordinal));

    /// <summary>With suppliers counted in, else all forms, else own contracts.</summary>
    private int WidestForm() => Enumerable.Range(0, _terms.Length)
        .MinBy(i => (_terms[i]!.Form, _terms[i]!.Scope) switch { (Form.Total, Scope.WithProcurement) => 0, (Form.Total, _) => 1, (Form.Formal, _) => 2, _ => 3 });

    /// <summary>The term of the subject that all others stand below.</summary>
    private int Highest(IReadOnlyList<Subject> subjects)
    {
        return Index(t => _terms.All(o => ReferenceEquals(o, t) || IsBelow(o!.Subject, t!.Subject)));

        bool IsBelow(string subject, string above) =>
            subjects.FirstOrDefault(s => s.Id == subject) is { Parent.Length: > 0 } found && (found.Parent == above || IsBelow(found.Parent, above));
    }

    private int Index(Func<Meaning?, bool> condition)
    {
        var found = Enumerable.Range(0, _terms.Length).Where(i => condition(_terms[i])).ToList();
        return found.Count == 1 ? found[0] : throw new NotSupportedException($"{found.Count} terms have a role that one has: {_relation.Key}");
    }
}
