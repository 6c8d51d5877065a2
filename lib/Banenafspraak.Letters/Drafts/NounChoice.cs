namespace Banenafspraak.Letters;

/// <summary>The unit of a number that has no noun of its own: that of the number it goes with, or the noun that the sentence counts.</summary>
internal static class NounChoice
{
    private const int FurthestNoun = 7;

    private static readonly string[] GoesOn = ["meer", "minder", "in", "bij", "aan", "via", "van", "en", "tot"];

    /// <summary>The unit; null where none can be told.</summary>
    public static Unit? Of(PlacedMention number, NumberSentence sentence, PlacedMention? next, DraftFigure? previous)
    {
        if (number.Mention.Unit is { } printed)
            return printed;
        var own = sentence.Own.Trim();
        // "van 580 naar 687 banen", "vier van de vijf departementen", "drie en ongeveer vijf banen"
        if (next?.Mention.Unit is { } of && (own is "naar" or "van de" or "van het" || (own.StartsWith("en ", StringComparison.Ordinal) && own.Split(' ').Length <= 2)))
            return of;
        if (sentence.Before.EndsWith('(') && UnitWords.Of(Sentence.WordBefore(sentence.Before, 1)) is { } before)
            return before;
        if (Counted(sentence.Before) is { } counted)
            return counted;
        var goesOn = previous is not null && (sentence.IsLedOn || sentence.Before.StartsWith("Dat ", StringComparison.Ordinal));
        return goesOn && previous!.Unit is Unit.Job or Unit.Person && (own.Length == 0 || GoesOn.Contains(own.Split(' ')[0], StringComparer.Ordinal) || !char.IsLetter(own[0]))
            ? previous!.Unit
            : null;
    }

    // "het aantal extra banen ... met 314", "het aantal werkzame personen ... is 142.421"
    private static Unit? Counted(string before)
    {
        var at = before.LastIndexOf("aantal ", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var words = before[at..].Split(' ');
        for (var i = 1; i < Math.Min(words.Length, FurthestNoun); i++)
        {
            if (words[i - 1] is not ("door" or "van" or "bij") && UnitWords.Of(Sentence.Bare(words[i])) is { } unit)
                return unit;
        }
        return null;
    }
}
