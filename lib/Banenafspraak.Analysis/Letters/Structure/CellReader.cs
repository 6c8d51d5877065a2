namespace Banenafspraak.Analysis;

/// <summary>Reads one cell of a table: a sign, a number in Dutch, a unit, the sign of a note.</summary>
internal static class CellReader
{
    private static readonly string[] About = ["+/-", "±", "circa", "ca.", "ongeveer"];

    private static readonly (string Word, Unit Unit)[] Units =
        [("fta", Unit.Job), ("banen", Unit.Job), ("fte", Unit.Fte), ("personen", Unit.Person), ("procent", Unit.Percent), ("uur", Unit.Hour), ("euro", Unit.Euro)];

    /// <summary>The cell.</summary>
    /// <param name="text">All that stands in it.</param>
    /// <param name="unit">What its column or row counts; null where they do not say so.</param>
    public static LetterTableCell Read(Passage text, Unit? unit)
    {
        var rest = text.Text.AsSpan().Trim();
        var about = false;
        foreach (var word in About)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                about = true;
                rest = rest[word.Length..].Trim();
            }
        }
        foreach (var (word, own) in Units)
        {
            if (rest.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase))
            {
                unit = own;
                rest = rest[..^word.Length].TrimEnd();
            }
        }
        var printed = rest.ToString();
        var inside = rest is ['(', .., ')'];
        var number = (inside ? rest[1..^1] : rest).TrimEnd("*®°");
        if (number is [.., '%'])
            unit = Unit.Percent;
        var known = DutchNumber.TryParse(number.TrimEnd('%').TrimEnd().ToString(), out var value);
        return new(text, printed, known ? value : null, unit, known ? null : Reason(printed))
        {
            InParentheses = inside,
            IsApproximate = about,
        };
    }

    private static string Reason(string printed) =>
        printed.Length == 0 ? "the cell is empty" : $"expected a number, found \"{printed}\"";
}
