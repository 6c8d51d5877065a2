namespace Banenafspraak.Letters;

/// <summary>Finds the lines above a letter's first sentence: to whom, from where and when.</summary>
internal static class LetterOpening
{
    private const int LongestOpening = 9;
    private const int LongestDateLine = 60;
    private const int LongestClosing = 12;
    private const int LongestName = 40;

    /// <summary>Makes furniture of these lines and takes the date from them.</summary>
    public static void Mark(List<LetterBlock> blocks, OfficialMetadata metadata)
    {
        var first = blocks.FindIndex(b => b.Kind is not BlockKind.Furniture);
        if (first < 0)
            return;
        var end = first;
        for (var at = first; at < Math.Min(blocks.Count, first + LongestOpening) && blocks[at].Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Furniture; at++)
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
        Close(blocks, metadata);
    }

    // A function that ends with a comma, and a name: the last lines of the letter, where the markup does not name them.
    private static void Close(List<LetterBlock> blocks, OfficialMetadata metadata)
    {
        for (var at = Math.Max(0, blocks.Count - LongestClosing); at + 1 < blocks.Count && !metadata.HasSender; at++)
        {
            var (function, name) = (blocks[at].Text, blocks[at + 1].Text);
            if (blocks[at].Kind != BlockKind.Paragraph || blocks[at + 1].Kind != BlockKind.Paragraph || !Signature.IsFunction(function.Text) || !function.Text.EndsWith(',')
                || name.Text.Length is < 3 or > LongestName || name.Text.AsSpan().ContainsAnyInRange('0', '9'))
                continue;
            metadata.Add(OfficialField.SenderFunction, function);
            metadata.Add(OfficialField.SenderName, name);
            blocks[at] = blocks[at] with { Kind = BlockKind.Furniture };
            blocks[at + 1] = blocks[at + 1] with { Kind = BlockKind.Furniture };
        }
    }
}
