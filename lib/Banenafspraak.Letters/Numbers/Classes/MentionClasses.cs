namespace Banenafspraak.Letters;

/// <summary>One reason why a number in a letter is not a figure: its class, or null where the rule does not speak of the number.</summary>
internal delegate MentionClass? MentionRule(in NumberContext number);

/// <summary>Decides what a number is. The first rule that speaks decides; a number that none speaks of is a figure.</summary>
internal static class MentionClasses
{
    private static readonly MentionRule[] InOrder =
    [
        PlaceRules.NoteMark, NameRules.Address, TimeRules.Quarter, NameRules.Ordinal, NameRules.Noise, PlaceRules.Axis, PlaceRules.HeadingNumber,
        TimeRules.Date, PlaceRules.Page, ReferenceRules.Reference, TimeRules.Year, NameRules.NameWithNumber, NameRules.Paper, PlaceRules.Letterhead,
    ];

    /// <summary>The class of a number.</summary>
    public static MentionClass Of(in NumberContext number)
    {
        foreach (var rule in InOrder)
        {
            if (rule(number) is { } found)
                return found;
        }
        return MentionClass.Figure;
    }
}
