namespace Banenafspraak.Analysis;

/// <summary>A number that is part of a name: of a level (MBO-4, niveau 4), an illness (Covid-19), a standard (EN 301 549).</summary>
internal sealed class NameWithNumberRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number)
    {
        if (!number.IsDigits || number.IsPercent)
            return null;
        var text = number.Text[..number.Number.Start];
        var isGlued = text is [.., var letter, '-'] && char.IsLetter(letter);
        var isLevel = number.Before(1).EndsWith("niveau", StringComparison.OrdinalIgnoreCase);
        var isStandard = IsStandard(number.Before(1)) || (number.ClassBefore == MentionClass.NotAboutJobs && number.GapBefore is " " && IsStandard(number.Before(2)));
        return isGlued || isLevel || isStandard ? MentionClass.NotAboutJobs : null;
    }

    private static bool IsStandard(ReadOnlySpan<char> word) => word is "EN" or "ISO" or "NEN" or "IEC" or "norm";
}
