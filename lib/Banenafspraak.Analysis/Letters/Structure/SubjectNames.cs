namespace Banenafspraak.Analysis;

/// <summary>Finds subjects by the names that letters give them.</summary>
internal sealed class SubjectNames
{
    private readonly Dictionary<string, Subject> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Subject> _byId;
    private readonly ILookup<string, Subject> _parts;

    public SubjectNames(IReadOnlyList<Subject> subjects)
    {
        _byId = subjects.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _parts = subjects.ToLookup(s => s.Parent, StringComparer.Ordinal);
        foreach (var subject in subjects)
        {
            foreach (var name in NamesOf(subject))
                _byName.TryAdd(Key(name), subject);
        }
    }

    /// <summary>The subject that a name stands for, whatever its case, article or note sign; null where it is none.</summary>
    public Subject? Find(string name) => _byName.GetValueOrDefault(Key(name));

    /// <summary>A subject by its id; null where there is none.</summary>
    public Subject? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The subjects with a parent, in their order.</summary>
    public List<Subject> PartsOf(string parent) => [.. _parts[parent]];

    /// <summary>All names of a subject, in the form that they are compared in.</summary>
    public static IEnumerable<string> Keys(Subject subject) => NamesOf(subject).Select(Key);

    /// <summary>The form in which names are compared.</summary>
    public static string Key(string name)
    {
        var key = Slug.Normal(name.Split('(')[0]);
        return key.StartsWith("de-", StringComparison.Ordinal) ? key[3..] : key;
    }

    private static IEnumerable<string> NamesOf(Subject subject) => [subject.Name, subject.Id, .. subject.Spellings];
}
