namespace Banenafspraak.Letters;

/// <summary>Tells which subjects the rows of a table are about, from the labels, their order and a list of names.</summary>
/// <remarks>
/// A label is first looked up as it stands. Where several labels name parts of one whole in the order of the list, a label that print or OCR spoiled
/// is one of the parts between its neighbours: the only one that is left there, or the one that it resembles most.
/// </remarks>
internal static class RowLabels
{
    private const int FewestKnown = 3;

    /// <summary>A subject for each label; null where it is none.</summary>
    public static IReadOnlyList<Subject?> Of(IReadOnlyList<string> labels, SubjectNames names)
    {
        var found = labels.Select(names.Find).ToArray();
        var whole = found.OfType<Subject>().Where(s => s.Parent.Length > 0).CountBy(s => s.Parent, StringComparer.Ordinal).DefaultIfEmpty().MaxBy(c => c.Value);
        if (whole.Value < FewestKnown)
            return found.Count(s => s is not null) * 2 >= labels.Count ? found : new Subject?[labels.Count];
        var parts = names.All.Below(whole.Key).ToList();
        for (var i = 0; i < found.Length; i++)
        {
            if (IsTotal(labels[i]))
                found[i] = names.All.Find(whole.Key);
        }
        if (InOrder(found, parts))
            FillGaps(labels, found, parts, names);
        return found;
    }

    private static bool IsTotal(string label) => label.StartsWith("Totaal", StringComparison.OrdinalIgnoreCase);

    private static bool InOrder(Subject?[] found, List<Subject> parts)
    {
        var places = found.Select(s => s is null ? -1 : parts.IndexOf(s)).Where(p => p >= 0).ToList();
        return places.Zip(places.Skip(1)).All(p => p.First < p.Second);
    }

    private static void FillGaps(IReadOnlyList<string> labels, Subject?[] found, List<Subject> parts, SubjectNames names)
    {
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is not null)
                continue;
            var end = i;
            while (end < found.Length && found[end] is null)
                end++;
            var first = i == 0 ? 0 : parts.IndexOf(found[i - 1]!) + 1;
            var last = end == found.Length ? -1 : parts.IndexOf(found[end]!);
            if (last >= first && (i == 0 || first > 0))
                Fill(labels, found, i, end, parts[first..last], names);
            i = end;
        }
    }

    /// <summary>Gives the labels from <paramref name="start"/> up to <paramref name="end"/> the free parts, in order, with the least difference.</summary>
    private static void Fill(IReadOnlyList<string> labels, Subject?[] found, int start, int end, List<Subject> free, SubjectNames names)
    {
        for (var i = start; i < end && free.Count >= end - i; i++)
        {
            var key = SubjectNames.Key(labels[i]);
            var differences = free.Take(free.Count - (end - i) + 1).Select(s => Difference(key, s, names)).ToList();
            var least = differences.Min();
            var best = differences.IndexOf(least);
            if (differences.LastIndexOf(least) != best)
                return;
            found[i] = free[best];
            free.RemoveRange(0, best + 1);
        }
    }

    private static int Difference(string key, Subject subject, SubjectNames names) => names.Keys(subject).Min(k => EditDistance.Between(key, k));
}
