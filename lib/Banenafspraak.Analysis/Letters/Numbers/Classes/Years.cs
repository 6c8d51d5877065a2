namespace Banenafspraak.Analysis;

/// <summary>Years, months and days as letters print them.</summary>
internal static class Years
{
    private static readonly string[] InOrder =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>True for four digits that can be the year of a policy: 1900 to 2099.</summary>
    public static bool IsYear(ReadOnlySpan<char> token) =>
        token.Length == 4 && token.IndexOfAnyExceptInRange('0', '9') < 0 && (token.StartsWith("19", StringComparison.Ordinal) || token.StartsWith("20", StringComparison.Ordinal));

    /// <summary>The number of a month's name, 1 to 12; 0 where the word is none.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < InOrder.Length && word.Length >= 3; month++)
        {
            if (word.Length == InOrder[month].Length && word.Equals(InOrder[month], StringComparison.OrdinalIgnoreCase))
                return month + 1;
        }
        return 0;
    }

    /// <summary>True for the number of a day in a month.</summary>
    public static bool IsDay(ReadOnlySpan<char> token) => token.Length <= 2 && int.TryParse(token, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31;
}
