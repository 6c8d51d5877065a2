using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>Numbers as Dutch letters print them: a dot between thousands, a comma before decimals (5.994; 59,6).</summary>
/// <remarks>Only the number itself: units, signs in words and number words belong to whoever reads the sentence.</remarks>
public static class DutchNumber
{
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
    public static bool TryParse(string? printed, out decimal value)
    {
        value = 0;
        if (string.IsNullOrEmpty(printed))
            return false;
        var text = printed[0] == '-' ? printed[1..] : printed;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var whole = comma < 0 ? text : text[..comma];
        var fraction = comma < 0 ? "" : text[(comma + 1)..];
        if (comma >= 0 && !IsDigits(fraction))
            return false;
        var groups = whole.Split('.');
        var grouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
        if (!grouped || !groups.All(IsDigits))
            return false;
        var plain = (printed[0] == '-' ? "-" : "") + string.Concat(groups) + (comma < 0 ? "" : "." + fraction);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static int DecimalsOf(decimal value)
    {
        var places = (int)value.Scale;
        for (; places > 0 && value == Math.Round(value, places - 1); places--) { }
        return places;
    }
}
