namespace Banenafspraak.Letters;

/// <summary>Finds subjects by the names that letters give them.</summary>
internal sealed class SubjectNames
{
    private readonly Dictionary<string, Subject> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Subject> _byId;
    private readonly Dictionary<string, List<Subject>> _parts;
    private readonly Dictionary<string, List<string>> _keys;

    public SubjectNames(IReadOnlyList<Subject> subjects)
    {
        _byId = subjects.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _parts = subjects.GroupBy(s => s.Parent, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        _keys = subjects.ToDictionary(s => s.Id, s => (List<string>)[Key(s.Name), Key(s.Id), .. s.Spellings.Select(Key)], StringComparer.Ordinal);
        foreach (var subject in subjects)
            _keys[subject.Id].ForEach(key => _byName.TryAdd(key, subject));
    }

    /// <summary>The subject that a name stands for, whatever its case, article or note sign; null where it is none.</summary>
    public Subject? Find(string name) => _byName.GetValueOrDefault(Key(name));

    /// <summary>A subject by its id; null where there is none.</summary>
    public Subject? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The subjects with a parent, in their order.</summary>
    public List<Subject> PartsOf(string parent) => _parts.GetValueOrDefault(parent) ?? [];

    /// <summary>All names of a subject, in the form that they are compared in.</summary>
    public IReadOnlyList<string> Keys(Subject subject) => _keys[subject.Id];

    /// <summary>The form in which names are compared.</summary>
    public static string Key(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var key = Slug.Normal(bracket < 0 ? name : name[..bracket]);
        return key.StartsWith("de-", StringComparison.Ordinal) ? key[3..] : key;
    }
}
