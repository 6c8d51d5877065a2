namespace Banenafspraak.Analysis;

/// <summary>Finds every digit group and number word of a text, in one pass.</summary>
/// <remarks>
/// <code>
/// number = sign token [ " miljoen" | " miljard" ]
/// token  = digits { ( "." | "," ) digits } [ "%" ]  |  number word
/// sign   = [ "-" | U+2212 | U+2012 | U+2013 ], at the beginning of a word
/// </code>
/// </remarks>
internal static class NumberScanner
{
    private const int LongestToken = 48;

    /// <summary>All numbers in order. No text is refused: what is not one whole Dutch number comes without a value and with the reason.</summary>
    public static List<ScannedNumber> Scan(ReadOnlySpan<char> text)
    {
        var found = new List<ScannedNumber>();
        var at = 0;
        while (at < text.Length)
        {
            var isDigit = char.IsAsciiDigit(text[at]);
            var end = isDigit ? EndOfDigits(text, at) : EndOfWord(text, at);
            if (isDigit || IsNumberWord(text[at..end], text[end..]))
            {
                end = EndOfMultiple(text, end);
                found.Add(Read(text, at, end));
            }
            at = Math.Max(end, at + 1);
        }
        return found;
    }

    private static ScannedNumber Read(ReadOnlySpan<char> text, int start, int end)
    {
        var token = text[start..end];
        if (ReasonToRefuse(token) is { } reason)
            return new(start, end - start, null, null, reason);
        return PrintedNumber.TryRead(token, out var value, out var decimals)
            ? new(start, end - start, IsNegative(text[..start]) ? -value : value, decimals, "")
            : new(start, end - start, null, null, "expected a dot between thousands or a comma before decimals");
    }

    private static string? ReasonToRefuse(ReadOnlySpan<char> token) => token switch
    {
        { Length: > LongestToken } => $"longer than {LongestToken} characters",
        ['0', >= '0' and <= '9', ..] => "begins with a zero: a code, not a quantity",
        _ => null,
    };

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        return end < text.Length && text[end] == '%' ? end + 1 : end;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return at;
    }

    // "half" is a number only before what it halves: half a year, not half of July.
    private static bool IsNumberWord(ReadOnlySpan<char> word, ReadOnlySpan<char> after)
    {
        if (!NumberWords.TryParse(word, out var value))
            return false;
        if (value is > 0.5m or 0)
            return true;
        return after is [' ', .. var noun] && UnitWords.Of(noun[..EndOfWord(noun, 0)]) is not null;
    }

    private static int EndOfMultiple(ReadOnlySpan<char> text, int end)
    {
        var after = text[end..];
        if (text[end - 1] == '%' || after is not [' ', 'm', ..])
            return end;
        var word = after[1..EndOfWord(after, 1)];
        return word is "miljoen" or "miljard" ? end + 1 + word.Length : end;
    }

    private static bool IsNegative(ReadOnlySpan<char> before) =>
        before is [.., '-' or '\u2212' or '\u2012' or '\u2013'] && (before.Length == 1 || before[^2] is ' ' or '(');
}
