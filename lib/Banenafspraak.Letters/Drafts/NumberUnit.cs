namespace Banenafspraak.Letters;

/// <summary>The unit of a number that has no noun of its own: that of the number it goes with, or the noun that the sentence counts.</summary>
internal static class NumberUnit
{
    private const int FurthestNoun = 7;
    private const int LargestWord = 20;

    /// <summary>The unit; null where none can be told.</summary>
    public static Unit? Of(NumberSpot spot, NumberSpot? next, Unit? previous, Lexicon lexicon)
    {
        if (spot.Number.Mention.Unit is { } printed)
            return printed;
        if (spot.Number.Mention is { Value: >= 1 and <= 10, Decimals: 1 } && spot.Lead.EndsWith(" een "))
            return Unit.Point;
        var own = spot.Own.Trim();
        var first = own[..(own.IndexOf(' ') is >= 0 and var space ? space : own.Length)];
        if (next?.Number.Mention.Unit is { } of && spot.HasNext && (own is "naar" or "van de" or "van het" or "tot" or "en" or "," or "tegen" || (own.StartsWith("en ") && own.Count(' ') <= 1)))
            return of;
        var before = spot.Clues.Text.AsSpan(0, spot.Start);
        if (before.EndsWith("(") && UnitWords.Of(Sentence.WordBefore(before, 1)) is { } bracket)
            return bracket;
        if (Counted(spot.Clues.Text[spot.SentenceStart..spot.Start], Math.Abs(spot.Number.Mention.Value ?? 0)) is { } counted)
            return counted;
        var isBare = own.Length == 0 || !char.IsLetter(own[0]) || lexicon["function"].Of(Sentence.Bare(first)) is not null;
        var value = Math.Abs(spot.Number.Mention.Value ?? 0);
        if (isBare && previous is Unit.Job or Unit.Person && (spot.IsLedOn || value > LargestWord))
            return previous;
        return value > LargestWord ? LastNoun(spot.Lead) : null;
    }

    // "de mensen met een uitkering zijn met 64.210 de grootste groep"
    private static Unit? LastNoun(ReadOnlySpan<char> lead)
    {
        Unit? last = null;
        foreach (var part in lead.Split(' '))
            last = UnitWords.Of(Sentence.Bare(lead[part])) is (Unit.Job or Unit.Person) and { } unit ? unit : last;
        return last;
    }

    // "het aantal extra banen ... met 314", "het aantal werkzame personen ... is 142.421"
    private static Unit? Counted(string before, decimal value)
    {
        var at = before.LastIndexOf("aantal ", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var words = before[at..].Split(' ');
        for (var i = 1; i < Math.Min(words.Length, FurthestNoun); i++)
        {
            if (words[i] is "met" && value > LargestWord)
                return Unit.Job;
            if (words[i - 1] is not ("door" or "van" or "bij") && UnitWords.Of(Sentence.Bare(words[i])) is { } unit)
                return unit;
        }
        return null;
    }
}
