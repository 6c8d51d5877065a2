namespace Banenafspraak.Analysis;

/// <summary>Digits in a web address, glued to the name of a site ("opnaarde25000"), or of a postcode ("2513 AA").</summary>
internal sealed class AddressRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number)
    {
        var isSite = number.IsDigits && number.Number.Length >= 3 && char.IsLetter(number.CharBefore) && number.CharBefore is not ('Q' or 'q');
        return isSite || IsWeb(number) || IsPostcode(number) ? MentionClass.Address : null;
    }

    private static bool IsWeb(in NumberContext number)
    {
        if (number.CharBefore is ' ' or '(' && number.CharAfter is ' ' or ',' or ')')
            return false;
        var chunk = number.Chunk;
        return chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPostcode(in NumberContext number) =>
        number.Token is { Length: 4 } and not ['0', ..] && number.Token.IndexOfAnyExceptInRange('0', '9') < 0
        && number.CharAfter == ' ' && number.After(1) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && !Years.IsYear(number.Token);
}
