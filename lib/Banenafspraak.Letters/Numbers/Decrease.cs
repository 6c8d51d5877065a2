namespace Banenafspraak.Letters;

/// <summary>Words of decrease (afgenomen, minder, een daling van): they make a printed number negative.</summary>
internal static class Decrease
{
    private const int Furthest = 3;

    /// <summary>How many words may stand between a verb and its number: "daalde het aantal banen bij de overheid met 340".</summary>
    private const int FurthestVerb = 14;

    /// <summary>
    /// True where the number is how much less there is: "met 314 afgenomen", "269 minder banen", "een daling van 3%", "nam af met 12", "daalde met 340".
    /// </summary>
    public static bool Counts(in NumberContext number)
    {
        if (number.Before(1) is "van" && Is(number, number.Before(2), "noun"))
            return !number.After(1).Equals("naar", StringComparison.Ordinal) && !number.After(2).Equals("naar", StringComparison.Ordinal);
        if (number.After(1) is "minder" || (UnitWords.Of(number.After(1)) is not null && number.After(2) is "minder" or "lager"))
            return true;
        return number.Before(1) is "met" && (Is(number, number.Before(2), "part") || IsLess(number));
    }

    private static bool IsLess(in NumberContext number)
    {
        for (var rank = 1; rank <= Furthest; rank++)
        {
            if (Is(number, number.After(rank), "behind") || Is(number, number.After(rank), "part"))
                return true;
        }
        for (var rank = 2; rank <= FurthestVerb && !number.Before(rank).IsEmpty; rank++)
        {
            if (Is(number, number.Before(rank), "verb"))
                return true;
        }
        return false;
    }

    private static bool Is(in NumberContext number, ReadOnlySpan<char> word, string place) => number.Passage.Lexicon["decrease"].Of(word)?.Means == place;
}
