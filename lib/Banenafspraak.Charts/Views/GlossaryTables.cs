using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Words and names as tables; each row can be linked to by the id of its word or subject.</summary>
public static class GlossaryTables
{
    /// <summary>The words of one kind, each with its Dutch term, its meaning, where it is defined, with the number that belongs to it.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="data">The data set.</param>
    /// <param name="kind">counting or checking.</param>
    /// <exception cref="ArgumentException">There is no word of that kind.</exception>
    public static Table Words(string caption, Dataset data, string kind)
    {
        var words = OfKind(data.Glossary, w => w.Kind, kind);
        return Table.Of(caption, "Word", "Meaning", "Where")
            .WithRows(words, w => w.Id, w => [w.English == w.Dutch ? w.English : $"{w.English} ({w.Dutch})", w.Meaning + NumberOf(data, w), w.Reference]);
    }

    /// <summary>Sectors, ministries, organisations or groups: the name in full in both languages, what print calls it, and what it is a part of.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="data">The data set.</param>
    /// <param name="kind">sector, ministry, organisation or group.</param>
    /// <exception cref="ArgumentException">There is no subject of that kind.</exception>
    public static Table Subjects(string caption, Dataset data, string kind)
    {
        var subjects = OfKind(data.Subjects, s => s.Kind, kind);
        return Table.Of(caption, "Id", "Dutch name", "In English", "Also printed as", "Part of", TableColumn.Number("Figures"))
            .WithRows(subjects, s => s.Id, s => [s.Id, s.Name, s.EnglishName, string.Join(", ", s.Spellings), s.Parent, data.Figures.Subject(s.Id).Count]);
    }

    private static List<T> OfKind<T>(IEnumerable<T> all, Func<T, string> kindOf, string kind) => all.Where(each => kindOf(each) == kind).ToList() is { Count: > 0 } some
        ? some
        : throw new ArgumentException($"Expected one of {string.Join(", ", all.Select(kindOf).Distinct(StringComparer.Ordinal))}, found \"{kind}\".", nameof(kind));

    private static string NumberOf(Dataset data, GlossaryWord word)
    {
        var latest = data.Parameters.All.Where(p => p.Name == word.Parameter && p.Subject == Subject.Whole && p.ConflictsWith.Length == 0).MaxBy(p => p.From);
        return latest is null ? "" : $": {DutchNumber.Format(latest.Quantity.Value)} {latest.Unit.Word().Plain()}";
    }
}
