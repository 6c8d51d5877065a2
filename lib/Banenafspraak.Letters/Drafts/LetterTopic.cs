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
        Year = YearOf(letter, texts);
        Written = letter.Metadata.Date.IsKnown ? letter.Metadata.Date.Value.Year : Year > 0 ? Year + 1 : 0;
        var above = new Stack<(int Level, string Subject)>();
        foreach (var section in letter.Sections)
        {
            while (above.TryPeek(out var last) && last.Level >= section.Level)
                above.Pop();
            var named = subjects.In(section.Title).Select(f => f.Subject.Id).Distinct(StringComparer.Ordinal).ToList();
            var own = named.Count > 1 ? "" : section.Subject.Length > 0 && above.All(a => a.Subject != section.Subject) ? section.Subject : named.FirstOrDefault();
            var topic = own ?? (above.TryPeek(out var parent) ? parent.Subject : "");
            _bySection[section.Slug] = topic;
            above.Push((section.Level, topic));
        }
    }

    /// <summary>Id of the subject that the whole letter is about.</summary>
    public string Subject { get; }

    /// <summary>The year that the letter names most often: the one that it reports on. 0 where it names none.</summary>
    public int Year { get; }

    /// <summary>The year in which it was written, the one after its results where it does not say so; 0 where it names none.</summary>
    public int Written { get; }

    /// <summary>Id of the subject that a section's title, or a title above it, names; empty where none does.</summary>
    public string OfSection(string section) => _bySection.GetValueOrDefault(section, "");

    // A letter compares with the year before, which it names about as often, and looks ahead to years that it cannot report on.
    private static int YearOf(ReadLetter letter, List<string> texts)
    {
        var captions = letter.Tables.SelectMany(t => t.Columns.Select(c => c.Title).Append(t.Caption).Concat(t.Rows.Select(r => r.PrintedLabel)));
        var written = letter.Metadata.Date.IsKnown ? letter.Metadata.Date.Value.Year : int.MaxValue;
        var times = texts.Concat(captions).SelectMany(t => TimeInText.In(t, letter.Lexicon, 0)).Where(t => t.Period.Year is not null && t.Period != Period.Baseline).Select(t => t.Period).ToList();
        var named = times.Concat(times.Where(t => t == Period.EndOf(t.Year!.Value)))
            .CountBy(t => t.Year!.Value).Where(c => c.Key < written).OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).ToList();
        var (year, count) = named.FirstOrDefault();
        return year == 0 ? (written == int.MaxValue ? 0 : written) : named.Find(n => n.Key == year + 1 && 2 * n.Value >= count) is { Key: > 0 } next ? next.Key : year;
    }

    // A letter that speaks of the market about as much as of government is about both.
    private static string SubjectOf(List<string> texts, SubjectFinder subjects)
    {
        var named = texts.SelectMany(subjects.In).CountBy(f => f.Subject.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        int Count(string id) => named.GetValueOrDefault(id);
        if (Count("markt") + Count("overheid") + Count("rijk") == 0 || 5 * Count("markt") > Count("overheid") + Count("rijk"))
            return Banenafspraak.Analysis.Subject.Whole;
        return Count("rijk") > Count("overheid") ? "rijk" : "overheid";
    }
}
