namespace Banenafspraak.Analysis;

/// <summary>What a rule may look at, and what it has already proposed in this run.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<string, Subject> _subjects;
    private readonly ILookup<string, Subject> _children;
    private readonly Parameters _parameters;
    private readonly Dictionary<(string, DateOnly, string), RuleTerm?> _asked = [];
    private readonly HashSet<(IRelationRule, Meaning)> _proposed = [];

    public RuleContext(Dataset data)
    {
        _subjects = data.Subjects.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _children = data.Subjects.ToLookup(s => s.Parent, StringComparer.Ordinal);
        _parameters = data.Rules.Parameters;
    }

    public Subject? Find(string id) => _subjects.GetValueOrDefault(id);

    /// <summary>The number of the counting rules that holds on a day, as a term; null where none is established.</summary>
    public RuleTerm? Parameter(string name, DateOnly day, string subject = Subject.Whole)
    {
        if (!_asked.TryGetValue((name, day, subject), out var term))
            _asked[(name, day, subject)] = term = _parameters.Find(name, day, subject) is { } parameter ? RuleTerm.Of(parameter) : null;
        return term;
    }

    /// <summary>The target of the agreement that regulation fixes for exactly this day; null where it fixes none.</summary>
    public RuleTerm? Target(string subject, DateOnly day) =>
        _parameters.Find(TargetPath.Name, day, subject) is { } target && target.From == day ? RuleTerm.Of(target) : null;

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
