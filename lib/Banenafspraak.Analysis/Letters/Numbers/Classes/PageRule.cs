namespace Banenafspraak.Analysis;

/// <summary>The number of a page in a page's header or footer: behind the letter's own number, or behind the word.</summary>
internal sealed class PageRule : IMentionRule
{
    private static readonly WordSet Names = WordSet.Of("pagina p blz");

    public MentionClass? ClassOf(in NumberContext number)
    {
        if (number.Kind != BlockKind.Furniture)
            return null;
        var isBehindNumber = number.ClassBefore == MentionClass.Reference && number.GapBefore.Trim(' ').IsEmpty && number.Before(2) is "nr";
        return isBehindNumber || Names.Contains(number.Before(1)) ? MentionClass.Page : null;
    }
}
