namespace Banenafspraak.Analysis;

/// <summary>In a chart: years and measurements along the axis, and the ticks.</summary>
internal sealed class AxisRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number)
    {
        if (number.Kind != BlockKind.Chart)
            return null;
        var isCategory = Years.IsYear(number.Token) || QuarterRule.HasLostQ(number.Token) || char.IsLetter(number.CharBefore) || char.IsLetter(number.CharAfter) || number.CharAfter == '-';
        var isTick = number.Number.Value is { } value && number.Passage.Ticks(number.IsPercent).Contains(value);
        return isCategory || isTick ? MentionClass.AxisTick : null;
    }
}
