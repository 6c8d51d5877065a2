namespace Banenafspraak.Analysis;

/// <summary>Reads a table cell that should hold one number.</summary>
/// <remarks>
/// <code>
/// cell   = "(" number ")"  |  number
/// number = [ "+/-" | "±" | "ca." | "circa" ] [ minus ] token [ unit ] [ note marks ]
/// </code>
/// </remarks>
internal static class CellReader
{
    private const string NoteMarks = "*'\"®°’";

    /// <summary>Reads one cell. A cell that is not exactly one number has no value, and its reason says what was expected.</summary>
    public static CellNumber Read(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        var inParentheses = text is ['(', .., ')'];
        var rest = inParentheses ? text[1..^1].Trim() : text;
        var isAbout = TakeAbout(ref rest);
        var isNegative = rest is ['-' or '\u2212' or '\u2012' or '\u2013', _, ..];
        rest = isNegative ? rest[1..].TrimStart() : rest;

        var end = rest.IndexOf(' ');
        var token = (end < 0 ? rest : rest[..end]).TrimEnd(NoteMarks);
        var behind = end < 0 ? default : rest[end..].Trim();
        var unit = token is [.., '%'] ? Unit.Percent : UnitWords.Of(behind);
        int start;
        if (NumberScanner.Scan(token) is not [{ Start: 0, Value: { } value } number] || number.Length != token.Length || (!behind.IsEmpty && unit is null))
        {
            cell.Overlaps(text, out start);
            return new(start, text.ToString(), null, null, null, Qualifier.Exact, InParentheses: false, $"expected one number, found \"{text}\"");
        }
        cell.Overlaps(token, out start);
        return new(start, token.ToString(), isNegative ? -value : value, number.Decimals, unit, isAbout ? Qualifier.About : Qualifier.Exact, inParentheses, "");
    }

    private static bool TakeAbout(ref ReadOnlySpan<char> text)
    {
        foreach (var sign in (ReadOnlySpan<string>)["+/-", "±", "ca.", "circa"])
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                text = text[sign.Length..].TrimStart();
                return true;
            }
        }
        return false;
    }
}
