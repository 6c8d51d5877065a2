using System.Collections;

namespace Banenafspraak.Analysis;

/// <summary>Whom a figure speaks of: a sector, a ministry, an organisation, a group of people.</summary>
/// <param name="Id">Short Dutch proper name: totaal, markt, overheid, rijk.</param>
/// <param name="Name">Dutch name in full.</param>
/// <param name="EnglishName">English name.</param>
/// <param name="Kind">sector, ministry, organisation or group.</param>
/// <param name="Parent">Id of the subject it is a part of; empty for the whole.</param>
/// <param name="IsPart">True where it is one of the parts that add up to the parent: markt and overheid of totaal.</param>
public sealed record Subject(string Id, string Name, string EnglishName, string Kind, string Parent, bool IsPart)
{
    /// <summary>The id of the whole that all others are parts of.</summary>
    public const string Whole = "totaal";

    /// <summary>The shorter names and abbreviations that print uses: IenW, gemeenten.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    internal static Subject Read(TableRow row) =>
        new(row["id"], row["name_nl"], row["name_en"], row["kind"], row["parent"], row["adds_up"] == "yes")
        {
            Spellings = row["spellings"].Split(';', StringSplitOptions.RemoveEmptyEntries),
        };
}

/// <summary>Whom figures speak of, as a tree: wholes before their parts.</summary>
public sealed class Subjects : IReadOnlyList<Subject>
{
    private readonly IReadOnlyList<Subject> _all;
    private readonly Dictionary<string, Subject> _byId;
    private readonly ILookup<string, Subject> _below;

    internal Subjects(IReadOnlyList<Subject> all)
    {
        _all = all;
        _byId = all.DistinctBy(s => s.Id, StringComparer.Ordinal).ToDictionary(s => s.Id, StringComparer.Ordinal);
        _below = all.ToLookup(s => s.Parent, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _all.Count;

    /// <inheritdoc/>
    public Subject this[int index] => _all[index];

    /// <summary>The subject with this id; null where there is none.</summary>
    public Subject? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The subjects right below one, whether or not they make it up.</summary>
    public IEnumerable<Subject> Below(string id) => _below[id];

    /// <summary>The parts that together make up a subject; empty where it is not divided.</summary>
    public IReadOnlyList<Subject> PartsOf(string id) => [.. _below[id].Where(s => s.IsPart)];

    /// <summary>The subject, the one above it, and so on; a circle of parents has no end and is left.</summary>
    public IEnumerable<Subject> Upward(string id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var subject = Find(id); subject is not null && seen.Add(subject.Id); subject = Find(subject.Parent))
            yield return subject;
    }

    /// <summary>True where one subject stands anywhere below another.</summary>
    public bool IsBelow(string id, string above) => Upward(id).Any(s => s.Parent == above);

    /// <inheritdoc/>
    public IEnumerator<Subject> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
