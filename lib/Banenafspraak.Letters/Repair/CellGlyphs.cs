namespace Banenafspraak.Letters;

/// <summary>A cell of a table as repair looks at it: one number, or the signs that damage left of it.</summary>
/// <remarks>A number has at most eleven digits and four decimals; anything else counts as damaged. One that the reader of the letter doubts is taken as it looks.</remarks>
internal sealed record CellGlyphs
{
    private const int MostDigits = 11;
    private const int MostDecimals = 4;
    private const string NoteMarks = "*'\"®°’";

    /// <summary>The number without the word for its unit, as the text shows it.</summary>
    public required string Printed { get; init; }

    /// <summary>The number; null where it cannot be read.</summary>
    public decimal? Value { get; private init; }

    /// <summary>Decimals as printed; null where the number cannot be read.</summary>
    public int? Decimals { get; private init; }

    /// <summary>True for a number between brackets, which these letters use for targets that were set and not rounded.</summary>
    public bool IsSet { get; private init; }

    /// <summary>True where the number is printed with a reserve (circa, +/-): it proves nothing and contradicts nothing.</summary>
    public bool IsReserved { get; private init; }

    /// <summary>The signs that stand for digits, damaged ones too, without dots, comma and percent sign.</summary>
    public string Glyphs { get; private init; } = "";

    /// <summary>True for a number, and for a damaged one of which at least half of the signs are digits.</summary>
    public bool IsLikeNumber => Value is not null || (Glyphs.Length is > 0 and <= MostDigits && 2 * Glyphs.Count(char.IsAsciiDigit) >= Glyphs.Length);

    /// <summary>The number in units of its last decimal; 0 where it cannot be read.</summary>
    public long Number { get; private init; }

    /// <summary>Decimals that the place of the comma shows in a damaged number; null where there is no comma.</summary>
    public int? ShownDecimals { get; private init; }

    /// <summary>The signs of a cell of a table.</summary>
    public static CellGlyphs Of(LetterTableCell cell) => Of(cell.Printed) with { IsReserved = cell.IsApproximate };

    /// <summary>The signs of a text.</summary>
    /// <param name="printed">For example "1.180", "59,6%", "(70.000)", "Ba%"; empty where nothing is left.</param>
    public static CellGlyphs Of(string printed)
    {
        var text = printed.Trim();
        var isSet = text is ['(', .., ')'] && text.AsSpan(1, text.Length - 2).IndexOfAnyInRange('0', '9') >= 0;
        var core = isSet ? text[1..^1].Trim() : text;
        var percent = core.IndexOf('%', StringComparison.Ordinal);
        var number = (percent < 0 ? core : core[..percent]).TrimEnd().TrimEnd(NoteMarks.ToCharArray());
        var isWhole = percent < 0 || percent == core.Length - 1;
        var comma = number.IndexOf(',', StringComparison.Ordinal);
        var cell = new CellGlyphs
        {
            Printed = printed,
            Glyphs = string.Concat(number.Where(c => c is not ('.' or ',' or ' ' or '-'))),
            ShownDecimals = comma < 0 ? null : Math.Min(MostDecimals, number.Length - comma - 1),
        };
        if (!isWhole || !DutchNumber.TryParse(number, out var value) || value.Scale > MostDecimals || cell.Glyphs.Length > MostDigits)
            return cell;
        return cell with { Value = value, Decimals = value.Scale, IsSet = isSet, Number = (long)(value * Scale(value.Scale)) };
    }

    /// <summary>Ten to the power of a number of decimals.</summary>
    public static long Scale(int decimals)
    {
        var scale = 1L;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        return scale;
    }
}
