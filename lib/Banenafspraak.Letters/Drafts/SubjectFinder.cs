namespace Banenafspraak.Letters;

/// <summary>Finds in running text whom it speaks of, by the names of data/subjects.csv.</summary>
internal sealed class SubjectFinder
{
    private const int ShortestName = 3;
    private const string Ministry = "Ministerie van ";

    private static readonly string[] Articles = ["de ", "het "];

    private readonly List<(string Name, Subject Subject)> _names = [];
    private readonly Subjects _subjects;

    public SubjectFinder(Subjects subjects)
    {
        _subjects = subjects;
        foreach (var subject in subjects)
        {
            foreach (var name in NamesOf(subject).Where(n => n.Length >= ShortestName).Distinct(StringComparer.Ordinal))
                _names.Add((Plain(name), subject));
        }
    }

    /// <summary>The subject whose name a text begins with, an article left aside; null where there is none.</summary>
    public Subject? AtStart(string text)
    {
        var start = Articles.FirstOrDefault(a => text.StartsWith(a, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        return All(text, _ => true).Where(f => f.Start == start).OrderByDescending(f => f.End).FirstOrDefault().Subject;
    }

    /// <summary>The subject that is named last in a text; null where none is. Of names that end together the longest counts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="accepts">Which subjects are looked for.</param>
    public Subject? Last(string text, Func<Subject, bool> accepts) => All(text, accepts).OrderByDescending(f => f.End).ThenBy(f => f.Start).FirstOrDefault().Subject;

    /// <summary>The subject that is named first in a text; null where none is. Of names that begin together the longest counts.</summary>
    public Subject? First(string text, Func<Subject, bool> accepts) => All(text, accepts).OrderBy(f => f.Start).ThenByDescending(f => f.End).FirstOrDefault().Subject;

    /// <summary>How often a text names a subject.</summary>
    public int Count(string text, string id) => All(text, s => s.Id == id).Count();

    /// <summary>True where a subject is a part of another, or a part of its part.</summary>
    public bool IsPartOf(Subject subject, string whole) => _subjects.IsBelow(subject.Id, whole);

    private IEnumerable<(int Start, int End, Subject Subject)> All(string text, Func<Subject, bool> accepts)
    {
        var plain = Plain(text);
        foreach (var (name, subject) in _names)
        {
            // A name with capitals is a name only with them; one without may begin a sentence.
            var comparison = name.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            for (var at = plain.IndexOf(name, comparison); at >= 0; at = plain.IndexOf(name, at + 1, comparison))
            {
                var end = at + name.Length;
                if ((at == 0 || !char.IsLetter(plain[at - 1])) && (end == plain.Length || !char.IsLetter(plain[end])) && accepts(subject))
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

    // Damage turns ë into é.
    private static string Plain(string text) => text.Replace('ë', 'e').Replace('é', 'e');
}
