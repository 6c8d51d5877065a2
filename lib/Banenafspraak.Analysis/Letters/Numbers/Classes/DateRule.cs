namespace Banenafspraak.Analysis;

/// <summary>Part of a date: "30 juli", "november 2020", "26-9-2022".</summary>
internal sealed class DateRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number)
    {
        var isDay = Years.IsDay(number.Token) && Years.Month(number.After(1)) > 0;
        var isYear = Years.IsYear(number.Token) && Years.Month(number.Before(1)) > 0;
        if (isDay || isYear)
            return MentionClass.Date;
        var isJoined = number.CharAfter is '-' or '/' || number.CharBefore is '-' or '/';
        return isJoined && (IsInDigits(number, 0) || IsInDigits(number, -1) || IsInDigits(number, -2)) ? MentionClass.Date : null;
    }

    // day, month and year joined by hyphens or slashes
    private static bool IsInDigits(in NumberContext number, int first) =>
        number.Neighbour(first) is { } day && number.Neighbour(first + 1) is { } month && number.Neighbour(first + 2) is { } year
        && month.Start == day.End + 1 && year.Start == month.End + 1
        && number.Text[day.End] is '-' or '/' && number.Text[month.End] == number.Text[day.End]
        && day.Value is >= 1 and <= 31 && month.Value is >= 1 and <= 12 && year.Value is >= 1900 and < 2100;
}
