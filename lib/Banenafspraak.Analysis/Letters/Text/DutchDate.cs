using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>Dates as letters print them in full: "6 juli 2023".</summary>
internal static class DutchDate
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Reads a text that is a date and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        Span<Range> words = stackalloc Range[4];
        if (text.Trim().Split(words, ' ', StringSplitOptions.RemoveEmptyEntries) != 3)
            return false;
        text = text.Trim();
        var month = 1;
        while (month <= 12 && !text[words[1]].Equals(Months[month - 1], StringComparison.OrdinalIgnoreCase))
            month++;
        return month <= 12
            && int.TryParse(text[words[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(text[words[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1800 and <= 2200
            && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && (date = new(year, month, day)) != default;
    }
}
