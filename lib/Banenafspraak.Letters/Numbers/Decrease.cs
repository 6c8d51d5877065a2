namespace Banenafspraak.Letters;

/// <summary>Words of decrease (afgenomen, minder, een daling van): they make a printed number negative.</summary>
internal static class Decrease
{
    private const int Furthest = 3;

    /// <summary>How many words may stand between a verb and its number: "daalde het aantal banen bij de overheid met 340".</summary>
    private const int FurthestVerb = 14;

    private static readonly WordSet Behind = WordSet.Of("minder afgenomen gedaald verminderd gekrompen teruggelopen lager af terug");
    private static readonly WordSet Before = WordSet.Of("daling afname vermindering krimp terugloop");
    private static readonly WordSet Verbs = WordSet.Of("daalde daalden daalt dalen kromp krompen krimpt verminderde verminderden vermindert zakte zakten zakt");
    private static readonly WordSet Parts = WordSet.Of("af terug");

    /// <summary>
    /// True where the number is how much less there is: "met 314 afgenomen", "269 minder banen", "een daling van 3%", "nam af met 12", "daalde met 340".
    /// </summary>
    public static bool Counts(in NumberContext number)
    {
        if (number.Before(1) is "van" && Before.Contains(number.Before(2)))
            return !number.After(1).Equals("naar", StringComparison.Ordinal) && !number.After(2).Equals("naar", StringComparison.Ordinal);
        if (number.After(1) is "minder" || (UnitWords.Of(number.After(1)) is not null && number.After(2) is "minder" or "lager"))
            return true;
        return number.Before(1) is "met" && (Parts.Contains(number.Before(2)) || IsLess(number));
    }

    private static bool IsLess(in NumberContext number)
    {
        for (var rank = 1; rank <= Furthest; rank++)
        {
            if (Behind.Contains(number.After(rank)))
                return true;
        }
        for (var rank = 2; rank <= FurthestVerb && !number.Before(rank).IsEmpty; rank++)
        {
            if (Verbs.Contains(number.Before(rank)))
                return true;
        }
        return false;
    }
}
