using System.Collections.Frozen;

namespace Banenafspraak.Analysis;

/// <summary>Reads the bare token of a figure as the letter prints it: digits ("70.388", "76,0", "59,6%", "130 miljoen") or a number word ("twee").</summary>
public static class PrintedNumber
{
    private const string Millions = " miljoen";

    private static readonly FrozenDictionary<string, int> NumberWords = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["nul"] = 0,
        ["één"] = 1,
        ["eén"] = 1,
        ["twee"] = 2,
        ["drie"] = 3,
        ["vier"] = 4,
        ["vijf"] = 5,
        ["zes"] = 6,
        ["zeven"] = 7,
        ["acht"] = 8,
        ["negen"] = 9,
        ["tien"] = 10,
        ["elf"] = 11,
        ["twaalf"] = 12,
        ["dertien"] = 13,
        ["twintig"] = 20,
        ["honderd"] = 100,
        ["vierhonderd"] = 400,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number that the token shows, and how many decimals it shows; false where it is not a whole, undamaged number.</summary>
    /// <remarks>"een" is an article, not a number; "één" is a number.</remarks>
    public static bool TryRead(string printed, out decimal value, out int decimals)
    {
        var digits = printed.TrimEnd('%').TrimEnd();
        decimals = 0;
        if (NumberWords.TryGetValue(printed, out var word))
        {
            value = word;
            return true;
        }
        var inMillions = digits.EndsWith(Millions, StringComparison.Ordinal);
        if (!DutchNumber.TryParse(inMillions ? digits[..^Millions.Length] : digits, out value))
            return false;
        decimals = value.Scale;
        value *= inMillions ? 1_000_000 : 1;
        return true;
    }
}
