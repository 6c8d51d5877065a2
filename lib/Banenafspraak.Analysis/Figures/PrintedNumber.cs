namespace Banenafspraak.Analysis;

/// <summary>Reads the bare token of a figure as the letter prints it: digits ("70.388", "76,0", "59,6%", "130 miljoen") or a number word ("twee").</summary>
public static class PrintedNumber
{
    private static readonly (string Word, decimal Value)[] Multiples = [("miljoen", 1_000_000), ("miljard", 1_000_000_000)];

    /// <summary>The number that the token shows, and how many decimals it shows; false where it is not a whole, undamaged number.</summary>
    /// <remarks>"een" is an article, not a number; "één" is a number.</remarks>
    public static bool TryRead(ReadOnlySpan<char> printed, out decimal value, out int decimals)
    {
        var multiple = 1m;
        foreach (var (word, times) in printed is [.., 'n' or 'd'] ? Multiples : [])
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
        decimals = 0;
        if (!NumberWords.TryParse(printed, out value) && !DutchNumber.TryParse(printed, out value))
            return false;
        decimals = value.Scale;
        value = multiple == 1 ? value : value * multiple / 1.0000000000000000000000000000m;
        return true;
    }
}
