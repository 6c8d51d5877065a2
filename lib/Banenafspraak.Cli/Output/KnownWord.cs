namespace Banenafspraak.Cli;

/// <summary>Refuses a word that is not known, and names the nearest that is.</summary>
internal static class KnownWord
{
    /// <summary>Checks words that were given.</summary>
    /// <param name="given">The words.</param>
    /// <param name="what">What they are: "subject".</param>
    /// <param name="forms">How they look, where they are too many to list; null lists them.</param>
    /// <param name="known">The words that there are, each with every spelling by which it may be meant, itself among them.</param>
    /// <exception cref="InputException">One is not known.</exception>
    public static void Check(IEnumerable<string> given, string what, string? forms, IEnumerable<(string Spelling, string Word)> known)
    {
        List<(string Spelling, string Word)> all = [.. known];
        var words = all.Select(k => k.Word).Distinct(StringComparer.Ordinal).ToList();
        foreach (var word in given.Where(w => !words.Contains(w, StringComparer.Ordinal)))
        {
            var nearest = all.Count == 0 ? "" : $"; did you mean {all.MinBy(k => Distance(word.ToLowerInvariant(), k.Spelling.ToLowerInvariant())).Word}?";
            throw new InputException($"expected a {what}{forms ?? $" ({string.Join(", ", words)})"}, found \"{word}\"{nearest}");
        }
    }

    /// <summary>How many letters have to be added, left out or replaced to make one word of the other.</summary>
    internal static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
