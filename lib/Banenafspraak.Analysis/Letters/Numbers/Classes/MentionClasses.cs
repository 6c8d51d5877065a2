namespace Banenafspraak.Analysis;

/// <summary>Decides what a number is. The first rule that speaks decides; a number that none speaks of is a figure.</summary>
internal static class MentionClasses
{
    private static readonly IMentionRule[] InOrder =
    [
        new NoteMarkRule(),
        new AddressRule(),
        new QuarterRule(),
        new OrdinalRule(),
        new NoiseRule(),
        new AxisRule(),
        new HeadingNumberRule(),
        new DateRule(),
        new PageRule(),
        new ReferenceRule(),
        new YearRule(),
        new NameWithNumberRule(),
        new PaperRule(),
        new LetterheadRule(),
    ];

    /// <summary>The class of a number.</summary>
    public static MentionClass Of(in NumberContext number)
    {
        foreach (var rule in InOrder)
        {
            if (rule.ClassOf(number) is { } found)
                return found;
        }
        return MentionClass.Figure;
    }
}
