namespace Banenafspraak.Letters;

/// <summary>Gives every title of a letter its name in ids.</summary>
/// <remarks>
/// A title that names a subject takes the subject's id. A title that comes back under several others carries the name of the one it stands under.
/// A title that differs in one letter from one that stands there more often is that one, misread.
/// </remarks>
internal static class SectionNames
{
    private const int ShortestMisread = 10;
    private const int MostTitles = 500;
    private const int LongestTitle = 300;
    private const int LongestParent = 3 * Slug.Longest;

    /// <summary>The sections of the titles, in their order.</summary>
    public static IReadOnlyList<LetterSection> Of(IReadOnlyList<LetterBlock> headings, SubjectNames names)
    {
        var titles = Respelled([.. headings.Select(h => h.Text.Text.Length <= LongestTitle ? h.Text.Text : h.Text.Text[..LongestTitle])]);
        var own = titles.Select(t => names.Find(Slug.WithoutNumber(t))?.Id ?? Slug.Of(t)).ToList();
        var counts = own.CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var unique = new UniqueNames();
        unique.Take(LetterSection.Introduction);
        var above = new Stack<LetterSection>();
        var sections = new List<LetterSection>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            var level = Level(headings[i], counts[own[i]]);
            while (above.TryPeek(out var last) && last.Level >= level)
                above.Pop();
            var slug = Slug.Cut(own[i]);
            var parent = above.TryPeek(out var found) ? found : null;
            if (counts[own[i]] > 1 && parent is { Slug.Length: <= LongestParent })
                slug = $"{parent.Slug}-{slug}";
            var section = new LetterSection(titles[i], unique.Take(slug), headings[i].Text.Start.Line, level)
            {
                Subject = names.All.Find(own[i])?.Id ?? parent?.Subject ?? "",
            };
            sections.Add(section);
            above.Push(section);
        }
        return sections;
    }

    /// <summary>The level that the form of the text shows; without that a title that comes back is a part.</summary>
    private static int Level(LetterBlock heading, int count) => heading.Level > 0 ? heading.Level : count > 1 ? 2 : 1;

    private static List<string> Respelled(List<string> titles)
    {
        var counts = titles.CountBy(t => t, StringComparer.Ordinal).OrderByDescending(c => c.Value).ToList();
        if (counts.Count > MostTitles || counts.Count == titles.Count)
            return titles;
        var spelling = counts.Where(c => c.Key.Length >= ShortestMisread)
            .Select(c => (c.Key, Right: counts.Find(o => o.Value > c.Value && EditDistance.IsOne(o.Key, c.Key)).Key))
            .Where(c => c.Right is not null)
            .ToDictionary(c => c.Key, c => c.Right!, StringComparer.Ordinal);
        return [.. titles.Select(t => spelling.GetValueOrDefault(t, t))];
    }
}
