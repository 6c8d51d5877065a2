namespace Banenafspraak.Letters;

/// <summary>Finds the lines above a letter's first sentence: to whom, from where and when.</summary>
internal static class LetterOpening
{
    private const int LongestOpening = 6;
    private const int LongestDateLine = 60;

    /// <summary>Makes furniture of these lines and takes the date from them.</summary>
    public static void Mark(List<LetterBlock> blocks, OfficialMetadata metadata)
    {
        var first = blocks.FindIndex(b => b.Kind is not BlockKind.Furniture);
        if (first < 0)
            return;
        var end = first;
        for (var at = first; at < Math.Min(blocks.Count, first + LongestOpening) && blocks[at].Kind == BlockKind.Paragraph; at++)
        {
            var text = blocks[at].Text;
            if (text.Text.StartsWith("Aan de ", StringComparison.Ordinal))
                end = at + 1;
            if (text.Text.Length > LongestDateLine || OfficialMetadata.Date(text.Text) is null)
                continue;
            metadata.Add(OfficialField.Date, text);
            end = at + 1;
            break;
        }
        for (var at = first; at < end; at++)
            blocks[at] = blocks[at] with { Kind = BlockKind.Furniture };
    }
}
