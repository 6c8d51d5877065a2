namespace Banenafspraak.Letters;

/// <summary>The unit of a number that has no noun of its own: that of the number it goes with, or the noun that the sentence counts.</summary>
internal static class NumberUnit
{
    private const int FurthestNoun = 7;
    private const int FurthestPart = 3;
    private const int LargestWord = 20;
    private const int LargestPercent = 200;

    /// <summary>The unit; null where none can be told.</summary>
    /// <param name="spot">The number.</param>
    /// <param name="next">The number behind it; null for the last.</param>
    /// <param name="previous">What was counted last; null where nothing was.</param>
    /// <param name="before">The unit of the number right before it, where that has no sign or noun of its own; null elsewhere.</param>
    /// <param name="lexicon">Tells what words mean.</param>
    public static Unit? Of(NumberSpot spot, NumberSpot? next, Unit? previous, Unit? before, Lexicon lexicon)
    {
        if (spot.Number.Mention.Unit is { } printed)
            return printed;
        if (spot.Number.Mention is { Value: >= 1 and <= 10, Decimals: 1 } && spot.Lead.EndsWith(" een "))
            return Unit.Point;
        var own = spot.Own.Trim();
        var first = own[..(own.IndexOf(' ') is >= 0 and var space ? space : own.Length)];
        if (spot.ListUnit is { } listed)
            return listed;
        if (next?.Number.Mention.Unit is { } of && spot.HasNext && (own is "naar" or "van de" or "van het" or "tot" or "en" or "," or "tegen" || (own.StartsWith("en ") && own.Count(' ') <= 1)))
            return of;
        var text = spot.Clues.Text.AsSpan(0, spot.Start);
        if (text.EndsWith("(") && UnitWords.Of(Sentence.WordBefore(text, 1)) is { } bracket)
            return bracket;
        if (Math.Abs(spot.Number.Mention.Value ?? 0) <= LargestPercent && (IsOfPercentage(spot) || (before == Unit.Percent && spot.IsLedOn)))
            return Unit.Percent;
        if (Counted(spot.Clues.Text[spot.SentenceStart..spot.Start], Math.Abs(spot.Number.Mention.Value ?? 0)) is { } counted)
            return counted;
        if (first is "van" && PartOf(own[first.Length..]) is { } part)
            return part;
        var isBare = own.Length == 0 || !char.IsLetter(own[0]) || lexicon["function"].Of(Sentence.Bare(first)) is not null;
        var value = Math.Abs(spot.Number.Mention.Value ?? 0);
        if (isBare && previous is Unit.Job or Unit.Person && (spot.IsLedOn || spot.IsHalf || value > LargestWord))
            return previous;
        return value > LargestWord ? LastNoun(spot.Lead) : null;
    }

    // "12 van zulke ingeleende banen"
    private static Unit? PartOf(ReadOnlySpan<char> behind)
    {
        for (var rank = 1; rank <= FurthestPart; rank++)
        {
            if (UnitWords.Of(Sentence.WordAfter(behind, rank)) is (Unit.Job or Unit.Person) and { } unit)
                return unit;
        }
        return null;
    }

    // "het realisatiepercentage steeg van 23 naar 25"
    private static bool IsOfPercentage(NumberSpot spot) =>
        spot.Clues.Roles.Exists(r => r.Means is "rate" or "quota-percentage" && spot.IsInLead(r.Start, r.End) && r.Phrase.Phrase.Contains("percentage", StringComparison.Ordinal));

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
