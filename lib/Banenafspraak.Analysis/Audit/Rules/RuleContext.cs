namespace Banenafspraak.Analysis;

/// <summary>What a rule may look at, and what it has already proposed in this run.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<string, Subject> _subjects;
    private readonly ILookup<string, Subject> _children;
    private readonly HashSet<(IRelationRule, Meaning)> _proposed = [];

    private readonly Dictionary<(string, Period), SeriesValue> _targets;

    public RuleContext(Dataset data)
        : this(data.Subjects, data.Parameters, data.Series)
    {
    }

    private RuleContext(IReadOnlyList<Subject> subjects, Parameters parameters, IReadOnlyList<SeriesValue> series)
    {
        _subjects = subjects.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _children = subjects.ToLookup(s => s.Parent, StringComparer.Ordinal);
        _targets = series.Where(s => s is { Measure: Measure.Target, Basis: Basis.Set, Status: "official", Value: not null, Form: Form.Total })
            .DistinctBy(s => (s.Subject, s.Period.Moment)).ToDictionary(s => (s.Subject, s.Period.Moment));
        Parameters = parameters;
    }

    public Parameters Parameters { get; }

    public Subject? Find(string id) => _subjects.GetValueOrDefault(id);

    /// <summary>The target that regulation fixes for the end of a year; null where none is known.</summary>
    public RuleTerm? SetTarget(string subject, Period period) =>
        _targets.TryGetValue((subject, period), out var target) ? new(target.Id, Quantity.Set(target.Value!.Value, Unit.Job)) : null;

    /// <summary>The subjects right below one, whether or not they make it up.</summary>
    public IEnumerable<Subject> ChildrenOf(string id) => _children[id];

    /// <summary>The parts that together make up a subject; empty where it is not divided.</summary>
    public IReadOnlyList<Subject> PartsOf(string id) => [.. _children[id].Where(s => s.IsPart)];

    /// <summary>True where one subject stands anywhere below another; a circle of parents has no end and is left.</summary>
    public bool IsBelow(string id, string above)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var subject = Find(id); subject is not null && seen.Add(subject.Id); subject = Find(subject.Parent))
        {
            if (subject.Parent == above)
                return true;
        }
        return false;
    }

    /// <summary>False where the rule has proposed its relations of this whole before: every part of it would propose the same.</summary>
    public bool IsNew(IRelationRule rule, Meaning whole) => _proposed.Add((rule, whole));
}
