namespace Banenafspraak.Letters;

/// <summary>Numbers that are no figures because they tell a time.</summary>
internal static class TimeRules
{
    private static readonly WordSet BeforeYears = WordSet.Of("in over sinds vanaf eind begin medio jaar najaar voorjaar zomer winter kwartaal periode tot ten van voor na tussen t.o.v");

    /// <summary>A year by itself, also one with a note's mark behind its full stop ("2024.2"). Four digits before a noun are a year only behind a word that years stand behind.</summary>
    public static MentionClass? Year(in NumberContext number)
    {
        if (IsYearWithMark(number.Token))
            return MentionClass.BareYear;
        if (!DutchDates.IsYear(number.Token))
            return null;
        var counts = UnitWords.Of(number.After(1)) is not null && !BeforeYears.Contains(number.Before(1));
        return counts ? null : MentionClass.BareYear;
    }

    /// <summary>True for a year, a full stop and one or two digits: no Dutch number has one or two digits behind a dot.</summary>
    public static bool IsYearWithMark(ReadOnlySpan<char> token) => token is [_, _, _, _, '.', ..] && token.Length is 6 or 7 && DutchDates.IsYear(token[..4]);

    /// <summary>A quarter with its year: "2024Q4", "Q4 2024". Damage may lose the space ("Q42024") or turn the Q into a zero ("202104").</summary>
    public static MentionClass? Quarter(in NumberContext number)
    {
        if (number.Kind == BlockKind.Chart)
            return null;
        var touchesQuarter = number.CharBefore is 'Q' or 'q' || number.CharAfter is 'Q' or 'q';
        var isBehindQuarter = DutchDates.IsYear(number.Token) && number.Before(1) is ['Q' or 'q', >= '1' and <= '4'];
        return touchesQuarter || isBehindQuarter || IsDamaged(number.Token) || HasLostQ(number.Token) ? MentionClass.Date : null;
    }

    /// <summary>True for a quarter whose Q was read as a zero. Six digits without a dot are no quantity: thousands carry a dot.</summary>
    public static bool IsDamaged(ReadOnlySpan<char> token) => token is [_, _, _, _, '0', >= '1' and <= '4'] && DutchDates.IsYear(token[..4]);

    /// <summary>True for a quarter that lost its Q before the year: "42024". Five digits without a dot are no quantity either.</summary>
    public static bool HasLostQ(ReadOnlySpan<char> token) => token is [>= '1' and <= '4', '2', '0', >= '1' and <= '3', _] && DutchDates.IsYear(token[1..]);

    /// <summary>Part of a date: "30 juli", "november 2020", "26-9-2022".</summary>
    public static MentionClass? Date(in NumberContext number)
    {
        if (IsTime(number))
            return MentionClass.Date;
        var isDay = DutchDates.IsDay(number.Token) && DutchDates.Month(number.After(1)) > 0;
        var isYear = DutchDates.IsYear(number.Token) && DutchDates.Month(number.Before(1)) > 0;
        if (isDay || isYear)
            return MentionClass.Date;
        var isJoined = number.CharAfter is '-' or '/' || number.CharBefore is '-' or '/';
        return isJoined && (IsInDigits(number, 0) || IsInDigits(number, -1) || IsInDigits(number, -2)) ? MentionClass.Date : null;
    }

    /// <summary>A time of the day: "13.15 uur", "13:15", "9.00 tot 17.30 uur".</summary>
    private static bool IsTime(in NumberContext number)
    {
        if (number.Token is [.., '.', >= '0' and <= '5', >= '0' and <= '9'] && number.Token.Length is 4 or 5 && number.IsDigits)
            return number.After(1) is "uur" or "tot" || (number.Before(1) is "tot" && number.After(1) is "uur");
        var isJoined = number.CharAfter == ':' || number.CharBefore == ':';
        return isJoined && number.IsDigits && number.Token.Length <= 2
            && (number.CharAfter == ':' ? number.Neighbour(1)?.Start == number.Number.End + 1 : number.Neighbour(-1)?.End == number.Number.Start - 1);
    }

    // day, month and year joined by hyphens or slashes, or year, month and day
    private static bool IsInDigits(in NumberContext number, int first)
    {
        if (number.Neighbour(first) is not { } day || number.Neighbour(first + 1) is not { } month || number.Neighbour(first + 2) is not { } year
            || month.Start != day.End + 1 || year.Start != month.End + 1 || number.Text[day.End] is not ('-' or '/') || number.Text[month.End] != number.Text[day.End])
            return false;
        var (a, b, c) = (Digits(number, day), Digits(number, month), Digits(number, year));
        return b is >= 1 and <= 12 && ((a is >= 1 and <= 31 && c is >= 1900 and < 2100) || (a is >= 1900 and < 2100 && c is >= 1 and <= 31));
    }

    // "03" is no quantity, but it is a day
    private static int Digits(in NumberContext number, ScannedNumber part) =>
        int.TryParse(number.Text.Slice(part.Start, part.Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0;
}
