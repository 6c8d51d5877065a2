namespace Banenafspraak.Letters;

/// <summary>Numbers that are no figures because they are part of a reference.</summary>
internal static class ReferenceRules
{
    private const int LongestGap = 40;

    private static readonly WordSet Names = WordSet.Of(
        "kamerstuk kamerstukken dossier kenmerk referentie handelingen vergaderjaar nr nrs nummer item items tabel overzicht figuur grafiek schema afbeelding bijlage bijlagen paragraaf hoofdstuk artikel art pagina p blz spoor stb stcrt noot voetnoot");

    private static readonly WordSet Between = WordSet.Of("en nr nrs item items p blz bijlage kamerstuk");

    /// <summary>True for a word that is always numbered.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Names.Contains(word);

    /// <summary>Part of a reference: a word that is always numbered (Kamerstuk, nr., bijlage, tabel), and every number that goes on from there.</summary>
    public static MentionClass? Reference(in NumberContext number)
    {
        if (!number.IsDigits || number.IsPercent)
            return null;
        var name = IsRoman(number.Before(1)) ? number.Before(2) : number.Before(1);
        var isReference = Names.Contains(name) || GoesOn(number) || (number.Kind == BlockKind.Furniture && IsDossierOrCode(number));
        return isReference ? MentionClass.Reference : null;
    }

    private static bool GoesOn(in NumberContext number)
    {
        var gap = number.GapBefore;
        if (number.ClassBefore != MentionClass.Reference || gap.Length > LongestGap || gap.Contains(')') || UnitWords.Of(number.After(1)) is not null)
            return false;
        foreach (var part in gap.SplitAny(' ', ',', '.', '/', '(', '-', '\u2013'))
        {
            var word = gap[part];
            if (!word.IsEmpty && !Between.Contains(word) && !IsRoman(word))
                return false;
        }
        return true;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length is >= 1 and <= 5 && word.IndexOfAnyExcept("IVX") < 0;

    // "12 345" by itself in a letterhead, "2030-0000123456"
    private static bool IsDossierOrCode(in NumberContext number) =>
        number.Text.Length <= LongestGap && number.Text.Trim(" *").Length is 5 or 6 && number.Text.Trim(" *").IndexOfAnyExcept("0123456789 ") < 0
        || number.Chunk.Trim("*") is { Length: >= 9 } code && code.IndexOfAnyExcept("0123456789-") < 0;
}
