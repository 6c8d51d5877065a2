namespace Banenafspraak.Analysis;

/// <summary>Words of decrease (afgenomen, minder, een daling van): they make a printed number negative.</summary>
internal static class Decrease
{
    private const int Furthest = 3;

    private static readonly WordSet Behind = WordSet.Of("minder afgenomen gedaald verminderd gekrompen teruggelopen lager");
    private static readonly WordSet Before = WordSet.Of("daling afname vermindering krimp terugloop");

    /// <summary>True where the number is how much less there is: "met 314 afgenomen", "269 minder banen", "een daling van 3%".</summary>
    public static bool Counts(in NumberContext number)
    {
        if (number.Before(1) is "van" && Before.Contains(number.Before(2)))
            return !number.After(1).Equals("naar", StringComparison.Ordinal) && !number.After(2).Equals("naar", StringComparison.Ordinal);
        if (number.After(1) is "minder" || (UnitWords.Of(number.After(1)) is not null && number.After(2) is "minder" or "lager"))
            return true;
        for (var rank = 1; rank <= Furthest && number.Before(1) is "met"; rank++)
        {
            if (Behind.Contains(number.After(rank)))
                return true;
        }
        return false;
    }
}
