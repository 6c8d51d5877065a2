namespace Banenafspraak.Letters;

/// <summary>Finds in running text whom it speaks of: by the names of data/subjects.csv, those of the lexicon, and those that the letter's own tables give.</summary>
internal sealed class SubjectFinder
{
    private const int ShortestName = 2;
    private const string Ministry = "Ministerie van ";

    private readonly List<(string Name, Subject Subject)> _names = [];
    private readonly Subjects _subjects;

    /// <param name="subjects">Whom letters speak of.</param>
    /// <param name="lexicon">Its words of kind name are other names of them.</param>
    /// <param name="ofLetter">Names that the letter gives to whom the data does not know.</param>
    public SubjectFinder(Subjects subjects, Lexicon lexicon, IEnumerable<(string Name, Subject Subject)> ofLetter)
    {
        _subjects = subjects;
        foreach (var subject in subjects)
        {
            foreach (var name in NamesOf(subject).Where(n => n.Length >= ShortestName).Distinct(StringComparer.Ordinal))
                _names.Add((Plain(name), subject));
        }
        foreach (var phrase in lexicon["name"].All)
        {
            if (subjects.Find(phrase.Means) is { } subject)
                _names.Add((Plain(phrase.Phrase), subject));
        }
        foreach (var (name, subject) in ofLetter.Where(n => n.Name.Length >= ShortestName))
            _names.Add((Plain(name), subject));
    }

    /// <summary>All names in a text, in order; of names that overlap the longest counts.</summary>
    public List<(int Start, int End, Subject Subject)> In(string text)
    {
        var all = All(text).OrderBy(f => f.Start).ThenByDescending(f => f.End).ToList();
        var found = new List<(int Start, int End, Subject Subject)>();
        foreach (var name in all)
        {
            if (found.Count == 0 || name.Start >= found[^1].End)
                found.Add(name);
        }
        return found;
    }

    /// <summary>True where a subject is a part of another, or a part of its part.</summary>
    public bool IsPartOf(Subject subject, string whole) => subject.Parent == whole || _subjects.IsBelow(subject.Id, whole) || _subjects.IsBelow(subject.Parent, whole);

    /// <summary>The same by their ids.</summary>
    public bool IsBelow(string id, string whole) => _subjects.IsBelow(id, whole);

    /// <summary>True for those whose jobs count from a baseline of their own: the whole and the sectors that make it up.</summary>
    public bool HasBaseline(string id) => id == Subject.Whole || _subjects.Find(id) is { IsPart: true };

    /// <summary>True for a group of people.</summary>
    public bool IsGroup(string id) => _subjects.Find(id) is { Kind: "group" } group && _subjects.Find(group.Parent) is null or { Kind: "group" };

    private IEnumerable<(int Start, int End, Subject Subject)> All(string text)
    {
        var plain = Plain(text);
        foreach (var (name, subject) in _names)
        {
            // A name with capitals is a name only with them; one without may begin a sentence.
            var comparison = name.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            for (var at = plain.IndexOf(name, comparison); at >= 0; at = plain.IndexOf(name, at + 1, comparison))
            {
                var end = at + name.Length;
                if ((at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (end == plain.Length || !char.IsLetterOrDigit(plain[end])))
                    yield return (at, end, subject);
            }
        }
    }

    // A sentence names a ministry without the word too; "in totaal" names nobody.
    private static IEnumerable<string> NamesOf(Subject subject)
    {
        var names = subject.Spellings.Append(subject.Name).Append(subject.Name.StartsWith(Ministry, StringComparison.Ordinal) ? subject.Name[Ministry.Length..] : subject.Name);
        return subject.Id == Subject.Whole ? names : names.Append(subject.Id.Replace('-', ' '));
    }

    // Damage turns ë into é, and an apostrophe has several forms.
    private static string Plain(string text) => text.Replace('ë', 'e').Replace('é', 'e').Replace('’', '\'');
}
