namespace Banenafspraak.Letters;

/// <summary>How far a number is from what is printed: how many digits print or OCR must have replaced, lost, swapped or added.</summary>
/// <remarks>
/// The smallest number of such errors (an edit distance in which neighbours may be swapped), and among readings with as many errors those first that
/// print and OCR make most: replaced, the number of a note behind the last digit, lost, swapped, added. A sign that is no digit costs nothing as one of its look-alikes; an unknown sign stands for any digit.
/// </remarks>
internal sealed class DigitDistance
{
    private const int One = 100;
    private const int Replaced = One, Glued = One + 1, Lost = One + 2, Swapped = One + 3, Added = One + 4;
    private const int Longest = 40;

    private readonly Dictionary<string, string> _digits;

    /// <summary>Takes the look-alikes.</summary>
    public DigitDistance(IEnumerable<OcrGlyph> glyphs) =>
        _digits = glyphs.GroupBy(g => g.Signs, StringComparer.Ordinal).ToDictionary(g => g.Key, g => string.Concat(g.Select(s => s.Digit.Length == 0 ? "-" : s.Digit)), StringComparer.Ordinal);

    /// <summary>Number of errors in a distance.</summary>
    public static int Errors(int distance) => distance / One;

    /// <summary>The error of a distance of one: "one digit lost"; or how many there are.</summary>
    public static string Words(int distance) => distance switch
    {
        0 => "as its signs look",
        Replaced => "one digit replaced",
        Glued => "one digit added behind it, as of a note",
        Lost => "one digit lost",
        Swapped => "two digits swapped",
        Added => "one digit added",
        _ => $"{Errors(distance)} digits wrong",
    };

    /// <summary>The digits of a number of units, with a zero before the comma where it needs one.</summary>
    public static string Digits(long units, int decimals) => Math.Abs(units).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');

    /// <summary>Distance of a number from the printed signs; errors weigh first, their kinds second.</summary>
    public int Between(string printed, string digits)
    {
        if (printed.Length > Longest || digits.Length > Longest)
            return int.MaxValue;
        var isDamaged = printed.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0;
        var width = digits.Length + 1;
        Span<int> cost = stackalloc int[(printed.Length + 1) * width];
        for (var j = 0; j < width; j++)
            cost[j] = j * Lost;
        for (var i = 1; i <= printed.Length; i++)
        {
            for (var j = 0; j < width; j++)
            {
                var best = cost[((i - 1) * width) + j] + (isDamaged && Is(printed, i - 1, 1, '-') ? 0 : i == printed.Length && j == width - 1 ? Glued : Added);
                if (j > 0)
                {
                    best = Math.Min(best, cost[(i * width) + j - 1] + Lost);
                    best = Math.Min(best, cost[((i - 1) * width) + j - 1] + (printed[i - 1] == digits[j - 1] || (isDamaged && Is(printed, i - 1, 1, digits[j - 1])) ? 0 : Replaced));
                }
                if (isDamaged && i > 1 && j > 0 && Is(printed, i - 2, 2, digits[j - 1]))
                    best = Math.Min(best, cost[((i - 2) * width) + j - 1]);
                if (i > 1 && j > 1 && printed[i - 1] != printed[i - 2] && printed[i - 1] == digits[j - 2] && printed[i - 2] == digits[j - 1])
                    best = Math.Min(best, cost[((i - 2) * width) + j - 2] + Swapped);
                cost[(i * width) + j] = best;
            }
        }
        return cost[^1];
    }

    private bool Is(string printed, int at, int length, char digit)
    {
        if (length == 1 && char.IsAsciiDigit(printed[at]))
            return printed[at] == digit;
        var known = _digits.GetValueOrDefault(printed.Substring(at, length));
        return known is null ? length == 1 : known.Contains(digit, StringComparison.Ordinal);
    }
}
