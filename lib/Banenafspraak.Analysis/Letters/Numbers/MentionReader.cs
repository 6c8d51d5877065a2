namespace Banenafspraak.Analysis;

/// <summary>Turns the numbers of one passage into mentions: value, unit, qualifier, class.</summary>
/// <remarks>
/// The passage is a whole paragraph, bullet, note, heading, caption, chart or piece of furniture, joined over line and page ends, without the marks of footnotes
/// and without the number before a note: whoever takes those out adds a mention of class <see cref="MentionClass.Footnote"/> itself.
/// Cells of tables go to <see cref="CellReader"/>.
/// </remarks>
internal static class MentionReader
{
    /// <summary>Reads all numbers of a passage, in order; the n-th gets the place <see cref="PassagePlace.Of"/> n.</summary>
    public static IReadOnlyList<Mention> Read(Passage passage, PassagePlace place) =>
        [.. NumberScanner.Scan(passage.Text).Select((n, i) => new Mention
        {
            Position = passage.At(n.Start),
            Section = place.Section,
            Place = place.Of(i + 1),
            Printed = passage.Text.Substring(n.Start, n.Length),
            Value = n.Value,
            Decimals = n.Decimals,
            Reason = n.Reason,
        })];
}
