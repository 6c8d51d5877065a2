using System.Buffers;
using System.Runtime.InteropServices;

namespace Banenafspraak.Letters;

/// <summary>Finds every digit group and number word of a text, in one pass.</summary>
/// <remarks>
/// <code>
/// number = sign token [ " miljoen" | " mln" | " duizend" ... ]
/// token  = digits { ( "." | "," | space ) digits } [ "%" ]  |  number word
/// sign   = [ "-" | U+2212 | U+2012 | U+2013 ], at the beginning of a word
/// </code>
/// </remarks>
internal static class NumberScanner
{
    private const int LongestToken = 48;

    /// <summary>Digits, and the accents of "één".</summary>
    private static readonly SearchValues<char> DigitsAndAccents = SearchValues.Create("0123456789éÉëË");

    /// <summary>Every number word but "één" has one of these in it; of the other words few have.</summary>
    private static readonly SearchValues<string> PartsOfWords = SearchValues.Create(
        ["nul", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dert", "veer", "twin", "tach", "honderd", "duizend", "half", "halve"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>All numbers in order. No text is refused: what is not one whole Dutch number comes without a value and with the reason.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The search ends behind so many.</param>
    /// <param name="joins">True where a space may stand between thousands.</param>
    public static List<ScannedNumber> Scan(ReadOnlySpan<char> text, int most = int.MaxValue, bool joins = false)
    {
        var found = new List<ScannedNumber>();
        int digit = -1, part = -1;
        for (var at = 0; found.Count < most;)
        {
            digit = digit < at ? Next(text, at, DigitsAndAccents) : digit;
            part = part < at ? Next(text, at, PartsOfWords) : part;
            var next = Math.Min(digit, part);
            if (next == int.MaxValue)
                break;
            var isDigit = char.IsAsciiDigit(text[next]);
            var start = isDigit ? next : StartOfWord(text, next, at);
            at = isDigit ? EndOfDigits(text, start, joins) : EndOfWord(text, start);
            if (isDigit || IsNumberWord(text[start..at], text[at..]))
            {
                at = EndOfMultiple(text, at);
                found.Add(Read(text, start, at));
            }
        }
        return found;
    }

    private static int Next(ReadOnlySpan<char> text, int from, SearchValues<char> characters) =>
        text[from..].IndexOfAny(characters) is >= 0 and var next ? from + next : int.MaxValue;

    private static int Next(ReadOnlySpan<char> text, int from, SearchValues<string> parts) =>
        text[from..].IndexOfAny(parts) is >= 0 and var next ? from + next : int.MaxValue;

    private static ScannedNumber Read(ReadOnlySpan<char> text, int start, int end)
    {
        var token = text[start..end];
        if (ReasonToRefuse(token) is { } reason)
            return new(start, end - start, null, null, reason);
        return DutchNumber.TryParsePrinted(token, out var value, out var decimals)
            ? new(start, end - start, IsNegative(text[..start]) ? -value : value, decimals, "")
            : new(start, end - start, null, null, "expected a dot between thousands or a comma before decimals");
    }

    private static string? ReasonToRefuse(ReadOnlySpan<char> token) => token switch
    {
        { Length: > LongestToken } => $"longer than {LongestToken} characters",
        _ when TimeRules.IsDamaged(token) || TimeRules.HasLostQ(token) => "a quarter and its year whose Q was lost or misread, not a quantity",
        ['0', >= '0' and <= '9', ..] => "begins with a zero: a code, not a quantity",
        _ => null,
    };

    private static int EndOfDigits(ReadOnlySpan<char> text, int at, bool joins)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        if (HasGluedMark(text[at..end]))
            return end - 1;
        if (joins && end - at <= 3 && text[at] != '0' && text[at..end].IndexOfAnyExceptInRange('0', '9') < 0)
            end = EndOfGroups(text, at, end);
        return end < text.Length && text[end] == '%' ? end + 1 : end;
    }

    /// <summary>True for thousands with one digit too many, the mark of a note that lost its height: "33.4922".</summary>
    private static bool HasGluedMark(ReadOnlySpan<char> token) =>
        token.LastIndexOf('.') is > 0 and var dot && token.Length - dot - 1 == 4 && !token.Contains(',') && DutchNumber.TryParse(token[..^1], out _);

    /// <summary>The end of the groups of three digits behind a first one: "97 100". A reference has such groups too: "Kamerstuk 12 345", "12 346, nr. 5".</summary>
    private static int EndOfGroups(ReadOnlySpan<char> text, int start, int end)
    {
        var last = end;
        while (last + 3 < text.Length && DutchNumber.IsGroupSpace(text[last]) && IsDigits(text.Slice(last + 1, 3)) && (last + 4 == text.Length || !char.IsAsciiDigit(text[last + 4])))
            last += 4;
        if (last == end)
            return end;
        if (last + 1 < text.Length && text[last] == ',' && char.IsAsciiDigit(text[last + 1]))
        {
            last++;
            while (last < text.Length && char.IsAsciiDigit(text[last]))
                last++;
        }
        if (start == 0 && (last == text.Length || text[last..] is "%"))
            return last;
        var name = Sentence.WordBefore(text[Math.Max(0, start - NumberContext.Window)..start], 1);
        var isReference = ReferenceRules.IsName(name) || NameRules.IsStandard(name) || text[last..].TrimStart(", ").StartsWith("nr", StringComparison.OrdinalIgnoreCase)
            || (start == 0 && end == 1) || (start > 1 && text[start - 1] == ' ' && char.IsAsciiDigit(text[start - 2]) && !DutchDates.IsYear(name));
        return isReference ? end : last;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int StartOfWord(ReadOnlySpan<char> text, int at, int from)
    {
        while (at > from && char.IsLetter(text[at - 1]))
            at--;
        return at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetter(text[at]) || (!char.IsAscii(text[at]) && char.IsLetter(text[at]))))
            at++;
        return at;
    }

    // "half" is a number only before what it halves: half a year, not half of July.
    private static bool IsNumberWord(ReadOnlySpan<char> word, ReadOnlySpan<char> after)
    {
        if (!DutchNumber.TryParsePrinted(word, out var value, out _))
            return false;
        if (value is > 0.5m or 0)
            return true;
        return after is [' ', .. var noun] && UnitWords.Of(noun[..EndOfWord(noun, 0)]) is not null;
    }

    private static int EndOfMultiple(ReadOnlySpan<char> text, int end)
    {
        var after = text[end..];
        if (text[end - 1] == '%' || after is not [' ' or '\u00A0', 'm' or 'd', ..])
            return end;
        var word = EndOfWord(after, 1);
        return after[1..word] is "miljoen" or "miljard" or "duizend" ? end + word
            : after[1..word] is "mln" or "mld" or "dzd" ? end + word + (IsAbbreviated(after[word..]) ? 1 : 0)
            : end;
    }

    // The stop of "mln." is a sentence's where a capital follows.
    private static bool IsAbbreviated(ReadOnlySpan<char> after) => after is ['.', ' ', var next, ..] && char.IsLower(next);

    private static bool IsNegative(ReadOnlySpan<char> before) =>
        before is [.., '-' or '\u2212' or '\u2012' or '\u2013'] && (before.Length == 1 || before[^2] is ' ' or '(');
}

/// <summary>A digit group or number word as it stands in a passage, before anything around it is looked at but its sign.</summary>
/// <param name="Start">Index of its first character in the passage.</param>
/// <param name="Length">Length of the token, a glued percent sign and " miljoen" included, a sign and parentheses excluded.</param>
/// <param name="Value">The number that the token shows, negative behind a minus; null where it cannot be read.</param>
/// <param name="Decimals">Decimals as printed; null where it cannot be read.</param>
/// <param name="Reason">Why there is no value; empty where there is one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScannedNumber(int Start, int Length, decimal? Value, int? Decimals, string Reason)
{
    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Length;
}
