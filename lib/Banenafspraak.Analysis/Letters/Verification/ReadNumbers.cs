namespace Banenafspraak.Analysis;

/// <summary>The numbers of a text, each of which one row of data/ may claim.</summary>
internal sealed class ReadNumbers
{
    private readonly Dictionary<string, Mention> _byPlace;
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly ILookup<string, Mention> _bySection;

    public ReadNumbers(ReadLetter letter)
    {
        _byPlace = new(letter.Mentions.Count, StringComparer.Ordinal);
        foreach (var mention in letter.Mentions)
            _byPlace.TryAdd(Key(mention.Section, mention.Place), mention);
        _bySection = letter.Mentions.ToLookup(m => m.Section, StringComparer.Ordinal);
    }

    /// <summary>Those that no row claimed.</summary>
    public IEnumerable<Mention> Unclaimed => _byPlace.Where(p => !_claimed.Contains(p.Key)).Select(p => p.Value);

    /// <summary>The number at a place, which is claimed by this; null where there is none that is free, or none that is printed so.</summary>
    public Mention? At(string section, string place, string? printed = null) =>
        _byPlace.TryGetValue(Key(section, place), out var mention) && (printed is null || mention.Printed == printed) && _claimed.Add(Key(section, place)) ? mention : null;

    /// <summary>The first free number of a section that is printed so, on that line where one is named; it is claimed by this.</summary>
    public Mention? Printed(string section, string printed, int? line)
    {
        foreach (var mention in _bySection[section])
        {
            if (mention.Printed == printed && (line is null || mention.Position.Line == line) && _claimed.Add(Key(section, mention.Place)))
                return mention;
        }
        return null;
    }

    private static string Key(string section, string place) => $"{section}/{place}";
}
