namespace Banenafspraak.Analysis;

/// <summary>The unit that is printed with a number: a sign, or the noun behind it with at most two words before that noun.</summary>
internal static class PrintedUnit
{
    private const int FurthestNoun = 3;

    private static readonly WordSet NeverBeforeNoun = WordSet.Of("van in is zijn waren was naar tot en of via bij met aan de het een om die dat als per op voor onder uit door");

    /// <summary>The unit, which the end of a range may print for both; null where none is printed.</summary>
    public static Unit? Of(in NumberContext number) => Own(number) ?? (PrintedQualifier.IsRange(number) ? Own(new(number.Passage, number.Index + 1)) : null);

    private static Unit? Own(in NumberContext number)
    {
        if (number.IsPercent)
            return Unit.Percent;
        if (number.CharBefore == '€' || (number.CharBefore == ' ' && number.Before(1) is "€"))
            return Unit.Euro;
        var text = number.Text[number.Number.End..];
        if (text is not [' ', ..])
            return null;
        text = text[1..];
        for (var rank = 1; rank <= FurthestNoun && !text.IsEmpty; rank++)
        {
            var length = text.IndexOf(' ');
            var chunk = length < 0 ? text : text[..length];
            var word = Sentence.Bare(chunk);
            if (UnitWords.Of(word) is { } unit)
                return unit == Unit.Hour && Sentence.WordAfter(text[chunk.Length..], 1) is "per" && Sentence.WordAfter(text[chunk.Length..], 2) is "week" ? Unit.HourPerWeek : unit;
            if (length < 0 || word.IsEmpty || word.Length < chunk.Length || NeverBeforeNoun.Contains(word) || char.IsAsciiDigit(word[0]))
                return null;
            text = text[(length + 1)..];
        }
        return null;
    }
}
