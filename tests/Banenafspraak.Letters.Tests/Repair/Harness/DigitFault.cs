using System.Globalization;

namespace Banenafspraak.Letters.Tests;

/// <summary>What print and OCR do to the digits of a number: every way in which one digit can go wrong.</summary>
internal static class DigitFault
{
    /// <summary>The four kinds.</summary>
    public static readonly string[] Kinds = ["replaced", "lost", "swapped", "added"];

    /// <summary>Every other text that one digit error makes of a printed number, each once, with the kind that made it first. Dots stand where a reader expects them.</summary>
    public static IEnumerable<(string Kind, string Printed)> Of(string printed)
    {
        var digits = string.Concat(printed.Where(char.IsAsciiDigit));
        var seen = new HashSet<string>(StringComparer.Ordinal) { printed };
        foreach (var (kind, wrong) in Changed(digits))
        {
            var text = Print(wrong, printed);
            if (seen.Add(text))
                yield return (kind, text);
        }
    }

    private static IEnumerable<(string Kind, string Digits)> Changed(string digits)
    {
        for (var i = 0; i < digits.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
                yield return (Kinds[0], digits.Remove(i, 1).Insert(i, digit.ToString()));
        }
        for (var i = 0; i < digits.Length; i++)
            yield return (Kinds[1], digits.Remove(i, 1));
        for (var i = 1; i < digits.Length; i++)
            yield return (Kinds[2], digits[..(i - 1)] + digits[i] + digits[i - 1] + digits[(i + 1)..]);
        for (var i = 0; i <= digits.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
                yield return (Kinds[3], digits.Insert(i, digit.ToString()));
        }
    }

    /// <summary>The digits in the dress of the printed number: brackets, comma, percent sign, dots between thousands.</summary>
    private static string Print(string digits, string like)
    {
        var comma = like.IndexOf(',', StringComparison.Ordinal);
        var decimals = comma < 0 ? 0 : like.AsSpan(comma + 1).IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : like.Length - comma - 1;
        var whole = digits[..Math.Max(0, digits.Length - decimals)];
        for (var i = whole.Length - 3; i > 0; i -= 3)
            whole = whole.Insert(i, ".");
        var number = decimals == 0 ? whole : whole + "," + digits[Math.Max(0, digits.Length - decimals)..];
        return string.Create(CultureInfo.InvariantCulture, $"{(like[0] == '(' ? "(" : "")}{number}{(like[^1] is '%' or ')' ? like[^1] : "")}");
    }
}
