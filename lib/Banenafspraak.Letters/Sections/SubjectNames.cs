namespace Banenafspraak.Letters;

/// <summary>Finds subjects by the names that letters give them.</summary>
internal sealed class SubjectNames
{
    private readonly Dictionary<string, Subject> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _keys;

    public SubjectNames(Subjects subjects)
    {
        All = subjects;
        _keys = subjects.ToDictionary(s => s.Id, s => (List<string>)[Key(s.Name), Key(s.Id), .. s.Spellings.Select(Key)], StringComparer.Ordinal);
        foreach (var subject in subjects)
            _keys[subject.Id].ForEach(key => _byName.TryAdd(key, subject));
    }

    /// <summary>The subject that a name stands for, whatever its case, article or note sign; null where it is none.</summary>
    public Subject? Find(string name) => _byName.GetValueOrDefault(Key(name));

    /// <summary>All of them.</summary>
    public Subjects All { get; }

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
