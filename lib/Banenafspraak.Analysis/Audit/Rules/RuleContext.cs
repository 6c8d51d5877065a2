namespace Banenafspraak.Analysis;

/// <summary>Proposes the relations that a meaning takes part in because of its shape, whether or not their other variables are known.</summary>
internal interface IRelationRule
{
    IEnumerable<Relation> From(Meaning meaning, RuleContext context);
}

/// <summary>What a rule may look at.</summary>
internal sealed class RuleContext(Dataset data)
{
    private readonly Dictionary<(string, DateOnly, string), NamedNumber?> _asked = [];
    private readonly Dictionary<(IRelationRule, Meaning), Relation?> _made = [];

    /// <summary>Whom figures speak of.</summary>
    public Subjects Subjects => data.Subjects;

    /// <summary>The number of the counting rules that holds on a day; null where none is established.</summary>
    public NamedNumber? Parameter(string name, DateOnly day, string subject = Subject.Whole)
    {
        if (!_asked.TryGetValue((name, day, subject), out var number))
            _asked[(name, day, subject)] = number = data.Parameters.Find(name, day, subject) is { } parameter ? NamedNumber.Of(parameter) : null;
        return number;
    }

    /// <summary>The target of the agreement that regulation fixes for exactly this day; null where it fixes none.</summary>
    public NamedNumber? Target(string subject, DateOnly day) =>
        data.Parameters.Find(CountingRules.TargetName, day, subject) is { } target && target.From == day ? NamedNumber.Of(target) : null;

    /// <summary>The relation of a whole with its parts: each part would make the same, so it is made once.</summary>
    public Relation? Once(IRelationRule rule, Meaning whole, Func<Meaning, Relation?> make) =>
        _made.TryGetValue((rule, whole), out var made) ? made : _made[(rule, whole)] = make(whole);
}
