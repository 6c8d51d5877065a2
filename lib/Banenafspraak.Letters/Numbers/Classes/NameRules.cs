namespace Banenafspraak.Letters;

/// <summary>Numbers that are no figures because they are part of a name or a word, or count papers.</summary>
internal static class NameRules
{
    /// <summary>Digits in a web address, glued to the name of a site ("opnaarde25000"), or of a postcode ("2513 AA").</summary>
    public static MentionClass? Address(in NumberContext number)
    {
        var isSite = number.IsDigits && number.Number.Length >= 3 && char.IsLetter(number.CharBefore) && number.CharBefore is not ('Q' or 'q');
        return isSite || IsWeb(number) || IsPostcode(number) || IsTelephone(number) ? MentionClass.Address : null;
    }

    private static bool IsWeb(in NumberContext number)
    {
        if (number.CharBefore is ' ' or '(' && number.CharAfter is ' ' or ',' or ')')
            return false;
        var chunk = number.Chunk;
        return chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }

    private const int MostGroups = 6;

    /// <summary>A telephone number: groups of digits with spaces or hyphens between, of which the first begins with a zero.</summary>
    private static bool IsTelephone(in NumberContext number)
    {
        if (!number.IsDigits || number.IsPercent)
            return false;
        var first = 0;
        while (first > -MostGroups && number.Neighbour(first - 1) is { } before && number.Neighbour(first) is { } next && IsJoin(number.Text[before.End..next.Start]))
            first--;
        var start = number.Neighbour(first)!.Value;
        var (digits, last) = (start.Length, first);
        while (last < first + MostGroups && number.Neighbour(last + 1) is { } after && IsJoin(number.Text[number.Neighbour(last)!.Value.End..after.Start]))
            digits += number.Neighbour(++last)!.Value.Length;
        return number.Text[start.Start] == '0' && digits is >= 8 and <= 12 && last > first
            && !DutchDates.IsYear(number.Text.Slice(number.Neighbour(last)!.Value.Start, number.Neighbour(last)!.Value.Length));
    }

    private static bool IsJoin(ReadOnlySpan<char> gap) => gap is " " or "-" or " - " or " – " or "–" or "\u00A0";

    private static bool IsPostcode(in NumberContext number) =>
        number.Token is { Length: 4 } and not ['0', ..] && number.Token.IndexOfAnyExceptInRange('0', '9') < 0
        && number.CharAfter == ' ' && number.After(1) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && !DutchDates.IsYear(number.Token);

    private static readonly WordSet Endings = WordSet.Of("e de ste");

    /// <summary>A rank in an order, printed as digits with an ending: 2e, 3de, 1ste.</summary>
    public static MentionClass? Ordinal(in NumberContext number)
    {
        var after = number.Text[number.Number.End..];
        var length = 0;
        while (length < Math.Min(4, after.Length) && char.IsLetter(after[length]))
            length++;
        return number.IsDigits && Endings.Contains(after[..length]) ? MentionClass.Ordinal : null;
    }

    /// <summary>A digit or two in the middle of a word or an abbreviation ("0.a.", "t.0.v.", "P&amp;0O", "2ijn"): damage made them of letters.</summary>
    public static MentionClass? Noise(in NumberContext number)
    {
        if (!number.IsDigits || number.Number.Length > 2 || number.Kind == BlockKind.Chart)
            return null;
        var before = number.Text[Math.Max(0, number.Number.Start - 2)..number.Number.Start];
        var after = number.Text[number.Number.End..Math.Min(number.Text.Length, number.Number.End + 3)];
        var isInWord = (after is [var next, ..] && char.IsLetter(next) && next != 'x') || (before is [.., var last] && (char.IsLetter(last) || last == '&'));
        var isInAbbreviation = (before is [var letter, '.'] && char.IsLetter(letter)) || (after is ['.', var second, '.'] && char.IsLetter(second));
        return isInWord || isInAbbreviation ? MentionClass.DamagedNoise : null;
    }

    /// <summary>A number that is part of a name: of a level (MBO-4, niveau 4), an illness (Covid-19), a standard (EN 301 549).</summary>
    public static MentionClass? NameWithNumber(in NumberContext number)
    {
        if (!number.IsDigits || number.IsPercent)
            return null;
        var text = number.Text[..number.Number.Start];
        var isGlued = text is [.., var letter, '-'] && char.IsLetter(letter);
        var isLevel = number.Before(1).EndsWith("niveau", StringComparison.OrdinalIgnoreCase);
        var isStandard = IsStandard(number.Before(1)) || (number.ClassBefore == MentionClass.NotAboutJobs && number.GapBefore is " " && IsStandard(number.Before(2)));
        var isScale = number.Before(1) is "x" or "×" || (number.Before(1) is "€" or "euro" or "EUR" && number.Before(2) is "x" or "×") || number.CharBefore == '×';
        return isGlued || isLevel || isStandard || isScale ? MentionClass.NotAboutJobs : null;
    }

    /// <summary>True for the name of a standard, which numbers follow.</summary>
    public static bool IsStandard(ReadOnlySpan<char> word) => word is "EN" or "ISO" or "NEN" or "IEC" or "norm";

    private static readonly WordSet Papers = WordSet.Of("brief brieven kamerbrief kamerbrieven motie moties rapport rapporten bijlagen wetsvoorstel wetsvoorstellen debat debatten kamervragen");

    /// <summary>A count of letters, motions and reports: papers of parliament, not jobs or people.</summary>
    public static MentionClass? Paper(in NumberContext number) =>
        Papers.Contains(number.After(1)) || Papers.Contains(number.After(2)) ? MentionClass.NotAboutJobs : null;
}
