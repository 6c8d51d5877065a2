namespace Banenafspraak.Analysis;

/// <summary>A quarter with its year: "2024Q4", "Q4 2024". Damage may lose the space ("Q42024") or turn the Q into a zero ("202104").</summary>
internal sealed class QuarterRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number)
    {
        if (number.Kind == BlockKind.Chart)
            return null;
        var touchesQuarter = number.CharBefore is 'Q' or 'q' || number.CharAfter is 'Q' or 'q';
        var isBehindQuarter = Years.IsYear(number.Token) && number.Before(1) is ['Q' or 'q', >= '1' and <= '4'];
        return touchesQuarter || isBehindQuarter || IsDamaged(number.Token) || HasLostQ(number.Token) ? MentionClass.Date : null;
    }

    /// <summary>True for a quarter whose Q was read as a zero. Six digits without a dot are no quantity: thousands carry a dot.</summary>
    public static bool IsDamaged(ReadOnlySpan<char> token) => token is [_, _, _, _, '0', >= '1' and <= '4'] && Years.IsYear(token[..4]);

    /// <summary>True for a quarter that lost its Q before the year: "42024". Five digits without a dot are no quantity either.</summary>
    public static bool HasLostQ(ReadOnlySpan<char> token) => token is [>= '1' and <= '4', '2', '0', >= '1' and <= '3', _] && Years.IsYear(token[1..]);
}
