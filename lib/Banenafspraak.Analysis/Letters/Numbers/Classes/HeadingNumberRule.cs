namespace Banenafspraak.Analysis;

/// <summary>The number of a heading: "1. Aanpak", "4.2. Inzet", "Spoor 3: banen".</summary>
internal sealed class HeadingNumberRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number)
    {
        if (number.Kind != BlockKind.Heading || number.Index > 0 || !number.IsDigits)
            return null;
        var isFirst = number.Number.Start == 0 && number.CharAfter is '.' or ')';
        var isLabel = number.CharAfter == ':' && number.Token.Length <= 2;
        return isFirst || isLabel ? MentionClass.HeadingNumber : null;
    }
}
