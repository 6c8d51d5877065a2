namespace Banenafspraak.Analysis;

/// <summary>Turns the numbers of one passage into mentions: value, unit, qualifier, class.</summary>
/// <remarks>
/// The passage is a whole paragraph, bullet, note, heading, caption, chart or piece of furniture, joined over line and page ends, without the marks of footnotes
/// and without the number before a note: whoever takes those out adds a mention of class <see cref="MentionClass.Footnote"/> itself.
/// Cells of tables go to <see cref="CellReader"/>.
/// </remarks>
internal static class MentionReader
{
    /// <summary>Reads all numbers of a passage, in order; the n-th that counts gets the place <see cref="PassagePlace.Of"/> n.</summary>
    public static IReadOnlyList<Mention> Read(Passage passage, PassagePlace place)
    {
        var numbers = new PassageNumbers(place.Kind, passage.Text);
        for (var i = 0; i < numbers.All.Count; i++)
            numbers.Classes.Add(MentionClasses.Of(new(numbers, i)));
        var mentions = new List<Mention>(numbers.All.Count);
        var rank = 0;
        for (var i = 0; i < numbers.All.Count; i++)
            mentions.Add(Read(new(numbers, i), passage, place, ref rank));
        return mentions;
    }

    private static Mention Read(NumberContext number, Passage passage, PassagePlace place, ref int rank)
    {
        var found = number.Number;
        var isFigure = number.Passage.Classes[number.Index] == MentionClass.Figure;
        var unit = isFigure ? PrintedUnit.Of(number) : null;
        if (isFigure && unit is null && PrintedQualifier.IsRange(number))
            unit = PrintedUnit.Of(new(number.Passage, number.Index + 1));
        return new()
        {
            Position = passage.At(found.Start),
            Section = place.Section,
            Place = PlaceOf(number, place, ref rank),
            Printed = number.Token.ToString(),
            Value = isFigure && found.Value > 0 && Decrease.Counts(number) ? -found.Value : found.Value,
            Decimals = found.Decimals,
            Unit = unit,
            Qualifier = isFigure ? PrintedQualifier.Of(number) : Qualifier.Exact,
            Class = number.Passage.Classes[number.Index],
            Reason = found.Reason,
        };
    }

    // The number of a heading and the label of a caption do not count, nor does a digit that damage made: ids stay when those change.
    private static string PlaceOf(NumberContext number, PassagePlace place, ref int rank)
    {
        var kind = number.Passage.Classes[number.Index];
        if (kind == MentionClass.HeadingNumber || (number.Kind == BlockKind.Table && kind == MentionClass.Reference && number.Index == 0))
            return place.Prefix + "label";
        if (kind != MentionClass.DamagedNoise)
            return place.Of(++rank);
        return place.Of(rank) + "-noise-" + (number.Index + 1 - rank).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
