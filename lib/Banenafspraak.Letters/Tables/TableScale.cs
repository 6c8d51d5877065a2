using System.Text.RegularExpressions;

namespace Banenafspraak.Letters;

/// <summary>What a caption or a note says of all numbers of a table: "(x 1.000)", "bedragen x € 1 miljoen", "in duizenden".</summary>
/// <param name="Times">By what they are multiplied; 1 where nothing is said.</param>
/// <param name="Unit">Euro where the scale is one of money; null elsewhere.</param>
internal sealed partial record TableScale(decimal Times, Unit? Unit)
{
    private const int LongestText = 2000;
    private const int Timeout = 10_000;

    [GeneratedRegex(@"[x×*]\s*(?<euro>€|eur\b|euro\b)?\s*(?<number>1(\.000)*)\b(\s*(?<word>miljoen|mln|miljard|mld|duizend))?\s*(?<euro>€|eur\b|euro\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Multiplied();

    [GeneratedRegex(@"\bin\s+(?<word>duizend|miljoen|miljard)(en)?\b(\s+(?<euro>euro)('s)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Named();

    /// <summary>The scale of a table.</summary>
    public static TableScale Of(string caption, IReadOnlyList<string> notes)
    {
        foreach (var text in notes.Prepend(caption).Where(t => t.Length <= LongestText))
        {
            var match = Multiplied().Match(text) is { Success: true } multiplied ? multiplied : Named().Match(text);
            if (!match.Success)
                continue;
            var number = match.Groups["number"] is { Success: true, Value: var digits } && DutchNumber.TryParse(digits, out var value) ? value : 1;
            var times = number * match.Groups["word"].Value.ToUpperInvariant() switch
            {
                "DUIZEND" => 1_000m,
                "MILJOEN" or "MLN" => 1_000_000m,
                "MILJARD" or "MLD" => 1_000_000_000m,
                _ => 1m,
            };
            var isMoney = match.Groups["euro"].Success || text.Contains('€', StringComparison.Ordinal) || text.Contains("bedrag", StringComparison.OrdinalIgnoreCase) || text.Contains("uitgaven", StringComparison.OrdinalIgnoreCase);
            if (times > 1)
                return new(times, isMoney ? Analysis.Unit.Euro : null);
        }
        return new(1, caption.Contains("bedragen in euro", StringComparison.OrdinalIgnoreCase) ? Analysis.Unit.Euro : null);
    }

    /// <summary>The cell with its number in full: 70,4 under "x 1.000" is 70.400, rounded to hundreds. Percentages are not scaled.</summary>
    public LetterTableCell Apply(LetterTableCell cell, string column)
    {
        if (cell.Unit == Analysis.Unit.Percent || cell.Printed.EndsWith('%') || column.Contains('%', StringComparison.Ordinal))
            return cell;
        if (Times == 1 || cell is not { Value: { } value, Number: { } number })
            return Unit is null ? cell : cell with { Unit = Unit };
        var zeros = (int)Math.Log10((double)Times);
        return cell with { Value = value * Times / 1.0000000000m, Unit = Unit ?? cell.Unit, Number = number with { Decimals = number.Decimals - zeros } };
    }
}
