namespace Banenafspraak.Analysis;

/// <summary>A digit or two in the middle of a word or an abbreviation ("0.a.", "t.0.v.", "P&amp;0O", "2ijn"): damage made them of letters.</summary>
internal sealed class NoiseRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number)
    {
        if (!number.IsDigits || number.Number.Length > 2 || number.Kind == BlockKind.Chart)
            return null;
        var before = number.Text[Math.Max(0, number.Number.Start - 2)..number.Number.Start];
        var after = number.Text[number.Number.End..Math.Min(number.Text.Length, number.Number.End + 3)];
        var isInWord = (after is [var next, ..] && char.IsLetter(next) && next != 'x') || (before is [.., var last] && (char.IsLetter(last) || last == '&'));
        var isInAbbreviation = (before is [var letter, '.'] && char.IsLetter(letter)) || (after is ['.', var second, '.'] && char.IsLetter(second));
        return isInWord || isInAbbreviation ? MentionClass.DamagedNoise : null;
    }
}
