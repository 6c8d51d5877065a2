namespace Banenafspraak.Letters;

/// <summary>What a letter as a whole, and each of its sections, speaks of: used where a sentence does not say it.</summary>
internal sealed class LetterTopic
{
    private readonly Dictionary<string, string> _bySection = new(StringComparer.Ordinal);

    /// <param name="letter">The letter.</param>
    /// <param name="subjects">Finds names.</param>
    public LetterTopic(ReadLetter letter, SubjectFinder subjects)
    {
        var texts = letter.Passages.Where(p => p.Kind is BlockKind.Paragraph or BlockKind.Bullet).Select(p => p.Text.Text).ToList();
        Subject = SubjectOf(texts, subjects);
        Year = letter.Mentions.Where(m => m.Class is MentionClass.BareYear && m.Value is not null).CountBy(m => (int)m.Value!).OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).FirstOrDefault().Key;
        var above = new Stack<(int Level, string Subject)>();
        foreach (var section in letter.Sections)
        {
            while (above.TryPeek(out var last) && last.Level >= section.Level)
                above.Pop();
            var own = section.Subject.Length > 0 && above.All(a => a.Subject != section.Subject) ? section.Subject : subjects.First(section.Title, _ => true)?.Id;
            var topic = own ?? (above.TryPeek(out var parent) ? parent.Subject : "");
            _bySection[section.Slug] = topic;
            above.Push((section.Level, topic));
        }
    }

    /// <summary>Id of the subject that the whole letter is about.</summary>
    public string Subject { get; }

    /// <summary>The year that the letter names most often: the one that it reports on. 0 where it names none.</summary>
    public int Year { get; }

    /// <summary>Id of the subject that a section's title, or a title above it, names; empty where none does.</summary>
    public string OfSection(string section) => _bySection.GetValueOrDefault(section, "");

    // A letter that speaks of the market about as much as of government is about both.
    private static string SubjectOf(List<string> texts, SubjectFinder subjects)
    {
        var counts = new[] { "markt", "overheid", "rijk" }.ToDictionary(id => id, id => texts.Sum(t => subjects.Count(t, id)), StringComparer.Ordinal);
        if (counts.Values.Sum() == 0 || 5 * counts["markt"] > counts["overheid"] + counts["rijk"])
            return Banenafspraak.Analysis.Subject.Whole;
        return counts["rijk"] > counts["overheid"] ? "rijk" : "overheid";
    }
}
