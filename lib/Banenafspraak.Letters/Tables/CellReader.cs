using System.Buffers;

namespace Banenafspraak.Letters;

/// <summary>Reads a table cell that should hold one number.</summary>
/// <remarks>
/// <code>
/// cell   = about number | "(" number ")"
/// about  = [ "+/-" | "±" | "ca." | "circa" | "ongeveer" ]
/// number = [ minus ] token [ unit ] [ note marks | note ")" ]
/// </code>
/// </remarks>
internal static class CellReader
{
    private const int LongestCell = 1000;
    private const string NoteMarks = "*'\"®°’¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> DigitsAndSpaces = SearchValues.Create("0123456789" + DutchNumber.GroupSpaces);

    private static readonly string[] About = ["+/-", "±", "circa", "ca.", "ongeveer"];

    /// <summary>The cell of a table that has no place in a letter.</summary>
    public static LetterTableCell Read(string text, Unit? unit) => Read(new PassageBuilder().Append(text, new(1, 1)).Build(), unit);

    /// <summary>The cell. One that is not exactly one number has no value, and its reason says what was expected.</summary>
    /// <param name="text">All that stands in it.</param>
    /// <param name="unit">What its column or row counts; null where they do not say so.</param>
    public static LetterTableCell Read(Passage text, Unit? unit)
    {
        if (text.Text.Length > LongestCell)
            return new(text.Text, null, unit, $"expected one number, found {text.Text.Length} characters") { Text = text };
        var all = text.Text.AsSpan().Trim();
        var isAbout = TakeAbout(ref all);
        var inside = all is ['(', .., ')'];
        var rest = WithoutNote(inside ? all[1..^1].Trim() : all);
        var isNegative = rest is ['-' or '\u2212' or '\u2012' or '\u2013', _, ..];
        rest = isNegative ? rest[1..].TrimStart() : rest;

        var end = EndOfNumber(rest);
        var token = (end < 0 ? rest : rest[..end]).TrimEnd(NoteMarks);
        var behind = end < 0 ? default : rest[end..].Trim();
        var own = token is [.., '%'] ? Unit.Percent : UnitWords.Of(behind);
        if (NumberScanner.Scan(token, 2, joins: true) is [{ Start: 0, Value: { } value } number] && number.Length == token.Length && (behind.IsEmpty || own is not null))
        {
            var printed = own is null || behind.IsEmpty ? all : all[..^behind.Length].TrimEnd();
            text.Text.AsSpan().Overlaps(token, out var start);
            return new(printed.ToString(), isNegative ? -value : value, own ?? unit, null)
            {
                Text = text,
                InParentheses = inside,
                IsApproximate = isAbout,
                Number = number with { Start = start },
            };
        }
        return new(all.ToString(), null, own ?? unit, all.IsEmpty ? "the cell is empty" : $"expected one number, found \"{all}\"") { Text = text };
    }

    /// <summary>Where the number ends: at the first space, of any width, that no three digits follow; -1 where none is left.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(DutchNumber.GroupSpaces);
        while (end > 0 && end + 3 < text.Length && text[..end].IndexOfAnyExcept(DigitsAndSpaces) < 0 && text.Slice(end + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0)
            end = text[(end + 4)..].IndexOfAny(DutchNumber.GroupSpaces) is >= 0 and var next ? end + 4 + next : -1;
        return end;
    }

    /// <summary>Without the number of a note behind it: "12.000 1)", "12.000 (1)".</summary>
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> text)
    {
        if (text is not [.., ')'] || text.LastIndexOfAny(DutchNumber.GroupSpaces) is not (> 0 and var space))
            return text;
        var note = text[(space + 1)..^1].TrimStart('(');
        return note.Length is 1 or 2 && note.IndexOfAnyExceptInRange('0', '9') < 0 ? text[..space].TrimEnd() : text;
    }

    private static bool TakeAbout(ref ReadOnlySpan<char> text)
    {
        foreach (var word in About)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[word.Length..].TrimStart();
                return true;
            }
        }
        return false;
    }
}
