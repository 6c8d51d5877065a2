namespace Banenafspraak.Analysis;

/// <summary>A year by itself, also one with a note's mark behind its full stop ("2024.2"). Four digits before a noun are a year only behind a word that years stand behind.</summary>
internal sealed class YearRule : IMentionRule
{
    private static readonly WordSet BeforeYears = WordSet.Of("in over sinds vanaf eind begin medio jaar najaar voorjaar zomer winter kwartaal periode tot ten van voor na tussen t.o.v");

    public MentionClass? ClassOf(in NumberContext number)
    {
        if (IsYearWithMark(number.Token))
            return MentionClass.BareYear;
        if (!Years.IsYear(number.Token))
            return null;
        var counts = UnitWords.Of(number.After(1)) is not null && !BeforeYears.Contains(number.Before(1));
        return counts ? null : MentionClass.BareYear;
    }

    /// <summary>True for a year, a full stop and one or two digits: no Dutch number has one or two digits behind a dot.</summary>
    public static bool IsYearWithMark(ReadOnlySpan<char> token) => token is [_, _, _, _, '.', ..] && token.Length is 6 or 7 && Years.IsYear(token[..4]);
}
