using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>Numbers as Dutch letters print them: a dot between thousands, a comma before decimals (5.994; 59,6).</summary>
/// <remarks>Only the number itself: units, signs in words and number words belong to whoever reads the sentence.</remarks>
public static class DutchNumber
{
    /// <summary>No number that a decimal holds is longer: 29 digits, dots between thousands, a comma, a sign.</summary>
    private const int LongestNumber = 48;

    private const int MostDecimals = 28;

    private static readonly (string Word, decimal Value)[] Multiples =
    [
        ("miljoen", 1_000_000), ("miljard", 1_000_000_000), ("mln", 1_000_000), ("mln.", 1_000_000), ("mld", 1_000_000_000), ("mld.", 1_000_000_000), ("duizend", 1000), ("dzd", 1000), ("dzd.", 1000),
    ];

    private static readonly NumberFormatInfo DutchFormat = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "-",
    };

    /// <summary>Writes <paramref name="value"/> as a Dutch table prints it: 81117 becomes "81.117".</summary>
    /// <param name="value">Any number.</param>
    /// <param name="decimals">Decimals to print (rounded half away from zero); null keeps those that matter: 59.60 becomes "59,6".</param>
    public static string Format(decimal value, int? decimals = null)
    {
        var places = decimals ?? DecimalsOf(value);
        return Math.Round(value, places, MidpointRounding.AwayFromZero).ToString("N" + places.ToString(CultureInfo.InvariantCulture), DutchFormat);
    }

    /// <summary>Reads one printed Dutch number. Dots must stand between groups of three digits; spaces and units are refused.</summary>
    /// <param name="printed">For example "70.388", "76,0", "-9,9".</param>
    /// <param name="value">The number, with as many decimals as were printed.</param>
    /// <returns>False where the text is not one well-formed number: "1.23", "1,", "l2".</returns>
    public static bool TryParse(ReadOnlySpan<char> printed, out decimal value)
    {
        value = 0;
        if (printed.Length is 0 or > LongestNumber)
            return false;
        var isNegative = printed[0] == '-';
        var text = isNegative ? printed[1..] : printed;
        var comma = text.IndexOf(',');
        var whole = comma < 0 ? text : text[..comma];
        if (!IsWhole(whole) || (comma >= 0 && !IsDigits(text[(comma + 1)..])))
            return false;
        return TryValue(text, comma < 0 ? 0 : text.Length - comma - 1, isNegative, out value);
    }

    /// <summary>Reads the bare token of a figure as the letter prints it: digits ("70.388", "76,0", "59,6%", "130 miljoen") or a number word ("twee").</summary>
    /// <remarks>"een" is an article, not a number; "één" is a number.</remarks>
    public static bool TryParsePrinted(ReadOnlySpan<char> printed, out decimal value, out int decimals)
    {
        var multiple = 1m;
        foreach (var (word, times) in printed is [.., 'n' or 'd' or '.'] ? Multiples : [])
        {
            if (printed.Length > word.Length && printed.EndsWith(word, StringComparison.Ordinal) && printed[^(word.Length + 1)] == ' ')
            {
                multiple = times;
                printed = printed[..^(word.Length + 1)];
                break;
            }
        }
        if (printed is [.. var bare, '%'])
            printed = bare;
        if (IsGrouped(printed))
            printed = string.Concat(printed.ToString().Where(c => !IsGroupSpace(c)));
        decimals = 0;
        if (!NumberWords.TryParse(printed, out value) && !TryParse(printed, out value))
            return false;
        decimals = value.Scale;
        value = multiple == 1 ? value : value * multiple / 1.0000000000000000000000000000m;
        return true;
    }

    /// <summary>Spaces that stand between thousands: plain, no-break, figure, thin and narrow.</summary>
    public const string GroupSpaces = " \u00A0\u2007\u2009\u202F";

    /// <summary>True for a space of any width, which some print between thousands.</summary>
    public static bool IsGroupSpace(char character) => GroupSpaces.Contains(character, StringComparison.Ordinal);

    // "97 100": one to three digits and then groups of a space and three digits
    private static bool IsGrouped(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        var whole = comma < 0 ? text : text[..comma];
        var first = 0;
        while (first < whole.Length && char.IsAsciiDigit(whole[first]))
            first++;
        if (first is 0 or > 3 || first == whole.Length || text[0] == '0')
            return false;
        for (var rest = whole[first..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || !IsGroupSpace(rest[0]) || !IsDigits(rest[1..4]))
                return false;
        }
        return true;
    }

    private static bool TryValue(ReadOnlySpan<char> text, int decimals, bool isNegative, out decimal value)
    {
        value = 0;
        UInt128 digits = 0;
        foreach (var character in text)
        {
            if (character is not ('.' or ','))
                digits = (digits * 10) + (uint)(character - '0');
            if (digits >> 96 != 0)
                return false;
        }
        if (decimals > MostDecimals)
            return false;
        unchecked
        {
            value = new((int)digits, (int)(digits >> 32), (int)(digits >> 64), isNegative, (byte)decimals);
        }
        return true;
    }

    // digits without a dot, or one to three digits and then groups of a dot and three digits
    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        if (dot < 0)
            return IsDigits(text);
        if (dot > 3 || !IsDigits(text[..dot]))
            return false;
        for (var rest = text[dot..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != '.' || !IsDigits(rest[1..4]))
                return false;
        }
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int DecimalsOf(decimal value)
    {
        var places = (int)value.Scale;
        for (; places > 0 && value == Math.Round(value, places - 1); places--) { }
        return places;
    }
}
