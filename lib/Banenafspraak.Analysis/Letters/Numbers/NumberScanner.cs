namespace Banenafspraak.Analysis;

/// <summary>Finds every digit group and number word of a text, in one pass.</summary>
internal static class NumberScanner
{
    /// <summary>All numbers in order. No text is refused; what is not a whole Dutch number comes without a value and with the reason.</summary>
    public static List<ScannedNumber> Scan(string text)
    {
        var found = new List<ScannedNumber>();
        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0 && at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
                end++;
            var read = DutchNumber.TryParse(text[at..end], out var value);
            found.Add(new(at, end - at, read ? value : null, read ? value.Scale : null, read ? "" : "not a Dutch number"));
            var next = text.AsSpan(end).IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : end + next;
        }
        return found;
    }
}
