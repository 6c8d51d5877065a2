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
        ArgumentNullException.ThrowIfNull(data);
        var words = data.Glossary.Where(w => w.Kind == kind).ToList();
        if (words.Count == 0)
            throw new ArgumentException($"Expected one of {string.Join(", ", data.Glossary.Select(w => w.Kind).Distinct(StringComparer.Ordinal))}, found \"{kind}\".", nameof(kind));
        return Table.Of(caption, TableColumn.Text("Word"), TableColumn.Text("Meaning"), TableColumn.Text("Where"))
            .WithRows(words, w => w.Id, w => [w.English == w.Dutch ? w.English : $"{w.English} ({w.Dutch})", w.Meaning + NumberOf(data, w), w.Reference]);
    }

    /// <summary>Sectors, ministries, organisations or groups: the name in full in both languages, what print calls it, and what it is a part of.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="data">The data set.</param>
    /// <param name="kind">sector, ministry, organisation or group.</param>
    /// <exception cref="ArgumentException">There is no subject of that kind.</exception>
    public static Table Subjects(string caption, Dataset data, string kind)
    {
        ArgumentNullException.ThrowIfNull(data);
        var subjects = data.Subjects.Where(s => s.Kind == kind).ToList();
        if (subjects.Count == 0)
            throw new ArgumentException($"Expected one of {string.Join(", ", data.Subjects.Select(s => s.Kind).Distinct(StringComparer.Ordinal))}, found \"{kind}\".", nameof(kind));
        return Table.Of(caption, TableColumn.Text("Id"), TableColumn.Text("Dutch name"), TableColumn.Text("In English"), TableColumn.Text("Also printed as"), TableColumn.Text("Part of"), TableColumn.Number("Figures", NumberFormat.Count("")))
            .WithRows(subjects, s => s.Id, s => [s.Id, s.Name, s.EnglishName, string.Join(", ", s.Spellings), s.Parent, data.Figures.Subject(s.Id).Count]);
    }

    private static string NumberOf(Dataset data, GlossaryWord word)
    {
        var latest = data.Parameters.All.Where(p => p.Name == word.Parameter && p.Subject == Subject.Whole && p.ConflictsWith.Length == 0).MaxBy(p => p.From);
        return latest is null ? "" : $": {DutchNumber.Format(latest.Quantity.Value)} {latest.Unit.Word().Replace('-', ' ')}";
    }
}
