namespace Banenafspraak.Letters;

/// <summary>How firmly a number was printed, from the words before it and the range that it may be an end of.</summary>
internal static class PrintedQualifier
{
    private const int LongestGap = 40;

    /// <summary>The qualifier of a figure.</summary>
    public static Qualifier Of(in NumberContext number)
    {
        if (IsRange(number))
            return Qualifier.RangeFrom;
        if (number.Index > 0 && IsRange(new(number.Passage, number.Index - 1)))
            return Qualifier.RangeTo;
        var first = number.Before(1);
        var near = first is "de" or "het" or "van" or "een" or "al" or "nog" ? number.Before(2) : first;
        var means = number.Passage.Lexicon["qualifier"].Of(Plain(near))?.Means;
        if (means == Qualifier.About.Word() || number.Text[..number.Number.Start].TrimEnd(' ').EndsWith("+/-", StringComparison.Ordinal) || number.CharBefore == '±')
            return Qualifier.About;
        if (means == Qualifier.AtLeast.Word() || (near is "dan" && number.Before(2) is "meer") || (near is "minste" && number.Before(2) is "ten"))
            return Qualifier.AtLeast;
        return means == Qualifier.AtMost.Word() || (near is "dan" && number.Before(2) is "minder") || (near is "hoogste" && number.Before(2) is "ten") ? Qualifier.AtMost : Qualifier.Exact;
    }

    /// <summary>True where this number and the next are the ends of a range: "45-100%", "8 tot 17", "3,3 procent tot 6,1 procent", "tussen de 5 en 7".</summary>
    public static bool IsRange(in NumberContext number)
    {
        var gap = number.GapAfter;
        if (number.Neighbour(1) is null || gap.Length > LongestGap)
            return false;
        if (gap is "-" or "–" or "‒" or " - " or " – ")
            return true;
        // "met 61 tot 6.016": by how much, and to what
        if (number.Before(1) is "met" or "Met")
            return false;
        var isBetween = number.Before(1) is "tussen" || (number.Before(1) is "de" or "het" && number.Before(2) is "tussen");
        var join = UnitWords.Of(Sentence.WordAfter(gap, 1)) is null ? 1 : 2;
        return Sentence.WordAfter(gap, join).Equals(isBetween ? "en" : "tot", StringComparison.Ordinal) && IsRestOfJoin(gap, join + 1);
    }

    // nothing, "de", or "en met", and then the second number
    private static bool IsRestOfJoin(ReadOnlySpan<char> gap, int rank)
    {
        var word = Sentence.WordAfter(gap, rank);
        var next = Sentence.WordAfter(gap, rank + 1);
        return word.IsEmpty || (word is "de" or "het" && next.IsEmpty) || (word is "en" && next is "met" && Sentence.WordAfter(gap, rank + 2).IsEmpty);
    }

    // OCR doubles an apostrophe: zo’'n
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word) => word is ['z' or 'Z', 'o', not (>= 'a' and <= 'z'), .., 'n'] ? "zo'n" : word;
}
