using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Years, months, days and whole dates as letters print them: "6 juli 2023", "vergaderjaar 2022-2023".</summary>
internal static class DutchDates
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Reads a text that is a date and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        Span<Range> words = stackalloc Range[4];
        text = text.Trim();
        return text.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries) == 3
            && Month(text[words[1]]) is > 0 and var month
            && int.TryParse(text[words[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(text[words[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1800 and <= 2200
            && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && (date = new(year, month, day)) != default;
    }

    /// <summary>"2022-2023" where a text begins, behind whatever is no digit, with two years in order, with any dash between; null where it does not.</summary>
    public static string? ParliamentaryYear(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('0', '9');
        return start >= 0 && text[start..] is { Length: >= 9 } years
            && int.TryParse(years[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(years[5..9], NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second == first + 1
                ? string.Create(CultureInfo.InvariantCulture, $"{first}-{second}")
                : null;
    }

    /// <summary>True for four digits that can be the year of a policy: 1900 to 2099.</summary>
    public static bool IsYear(ReadOnlySpan<char> token) =>
        token.Length == 4 && token.IndexOfAnyExceptInRange('0', '9') < 0 && (token.StartsWith("19", StringComparison.Ordinal) || token.StartsWith("20", StringComparison.Ordinal));

    private static readonly string[] Short = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The number of a month's name or abbreviation, 1 to 12; 0 where the word is none.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < Months.Length && word.Length >= 3; month++)
        {
            if (word.Equals(Months[month], StringComparison.OrdinalIgnoreCase) || word.Equals(Short[month], StringComparison.OrdinalIgnoreCase) || (month == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)))
                return month + 1;
        }
        return 0;
    }

    /// <summary>True for the number of a day in a month.</summary>
    public static bool IsDay(ReadOnlySpan<char> token) =>
        token.Length <= 2 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31;
}
